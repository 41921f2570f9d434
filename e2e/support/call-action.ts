import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { APIRequestContext } from "@playwright/test";

type Reference = { exportedName: string; filename: string };

/** What the build published as server actions: their ids by "file#export". */
function readReferences(): Map<string, string> {
  const server = path.join(process.env.NEXT_DIST_DIR ?? ".next", "server");
  const files = [
    "server-reference-manifest.json",
    ...readdirSync(server, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith("server-reference-manifest.json"),
    ),
  ];
  const ids = new Map<string, string>();
  for (const file of files) {
    const full = path.join(server, file);
    if (!existsSync(full)) continue;
    const { node } = JSON.parse(readFileSync(full, "utf8")) as { node: Record<string, Reference> };
    for (const [id, { exportedName, filename }] of Object.entries(node)) ids.set(`${filename}#${exportedName}`, id);
  }
  return ids;
}

let references: Map<string, string> | null = null;

/**
 * Calls a server action as a forger would: by its public id, without the form that offers it.
 * @param action "lib/trips/actions.ts#submitTrip"
 * @param page path of a page that is built with this action
 * @returns status and raw answer; the answer carries the FormState as JSON
 */
export async function callAction(
  request: APIRequestContext,
  action: string,
  page: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
) {
  references ??= readReferences();
  const id = references.get(action);
  if (!id) throw new Error(`The build has no action ${action}`);
  // In the order in which React writes them: what an argument refers to comes before the arguments.
  const multipart = new FormData();
  for (const [name, value] of Object.entries(fields)) multipart.append(`_1_${name}`, value);
  multipart.append("0", JSON.stringify([{ status: "idle" }, "$K1"]));
  const response = await request.post(page, {
    headers: { "next-action": id, accept: "text/x-component", ...headers },
    multipart,
    maxRedirects: 0,
  });
  return { status: response.status(), text: await response.text() };
}
