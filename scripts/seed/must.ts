import type { Done, Outcome } from "@/lib/action/outcome";
import { recordEvent } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";

/**
 * Runs one of the product's own commands for somebody and records it, as the gate would.
 * A refusal is a bug of the data file, so it stops the loading.
 */
export async function must(
  tx: Tx,
  by: Author,
  action: string,
  outcome: Promise<Outcome>,
): Promise<Done & { id: string }> {
  const result = await outcome;
  if (result.kind !== "done") {
    const reasons =
      result.kind === "refused"
        ? result.reasons.map(({ key, values }) => `${key} ${JSON.stringify(values ?? {})}`)
        : [result.said.key];
    throw new Error(
      `${action}: ${reasons.join("; ")}${result.kind === "refused" && result.fields ? ` ${JSON.stringify(result.fields)}` : ""}`,
    );
  }
  await recordEvent(tx, by, { action, subject: result.subject, detail: result.detail });
  return { ...result, id: result.id ?? result.subject.id };
}
