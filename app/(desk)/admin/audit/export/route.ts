import { readyActor } from "@/lib/access/actor";
import { mayEverywhere } from "@/lib/access/require";
import { isSameOrigin } from "@/lib/access/same-origin";
import { csvHead, csvRow } from "@/lib/audit/csv";
import { recordExport } from "@/lib/audit/export";
import { walkAuditEvents } from "@/lib/audit/queries";
import { readAuditFilter } from "@/lib/audit/schema";
import { csvMark } from "@/lib/table/csv";

/** What the page shows, as one file, streamed. Taking the trail out of the house is in the trail itself. */
export async function GET(request: Request) {
  const actor = await readyActor();
  if (!actor) return new Response(null, { status: 401 });
  if (!isSameOrigin(request) || !mayEverywhere(actor, "audit.read")) return new Response(null, { status: 404 });
  const filter = { ...readAuditFilter(Object.fromEntries(new URL(request.url).searchParams)), before: null };
  await recordExport(actor, filter);

  const pages = walkAuditEvents(actor, filter);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`${csvMark}${csvHead}`)),
    async pull(controller) {
      const { value, done } = await pages.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map(csvRow).join("")));
    },
    cancel: () => void pages.return(undefined),
  });
  const day = new Date().toISOString().slice(0, 10);
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="audit-${day}.csv"`,
    },
  });
}
