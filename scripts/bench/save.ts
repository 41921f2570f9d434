import type { Outcome } from "@/lib/action/outcome";
import { recordEvent } from "@/lib/audit/record";
import { saveBrief } from "@/lib/briefs/commands";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { against, type Figure, median } from "./figures";

const by = { accountId: "bench-account-0", personId: "bench-person-0", name: "示範人員0" };
const place = { attendanceId: "bench-attendance-10", itemId: "" };

/** A brief saved by the product's own command with its version and audit row, against a bare transaction on the same row. */
export async function measureSave(): Promise<Figure[]> {
  const attendance = await db.attendance.findUniqueOrThrow({
    where: { id: place.attendanceId },
    select: { meetingId: true },
  });
  const item = await db.agendaItem.findFirstOrThrow({
    where: { meetingId: attendance.meetingId },
    select: { id: true },
  });
  const fields = {
    objective: "示範",
    position: "示範",
    redLine: "",
    say: "",
    ifAsked: "",
    doNotSay: "",
    othersLikely: "",
    grade: "INTERNAL" as const,
  };
  const save = (version: number) =>
    inTransaction<Outcome>(async (tx, rollBack) => {
      const outcome = await saveBrief(
        tx,
        by,
        { ...place, itemId: item.id, ...fields, objective: `示範${version}`, version },
        new Date(),
      );
      if (outcome.kind !== "done") return rollBack(outcome);
      await recordEvent(tx, by, { action: "brief.save", subject: outcome.subject, detail: outcome.detail });
      return outcome;
    });
  const first = await save(0);
  if (first.kind !== "done") throw new Error(JSON.stringify(first));
  const row = await db.brief.findFirstOrThrow({
    where: { attendanceId: place.attendanceId, itemId: item.id },
    select: { id: true, version: true },
  });

  const saves: number[] = [];
  const bare: number[] = [];
  let version = row.version;
  for (let round = 0; round < 60; round++) {
    const one = await timed(async () => {
      const outcome = await save(version);
      if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
    });
    version = (await db.brief.findUniqueOrThrow({ where: { id: row.id }, select: { version: true } })).version;
    const other = await timed(() =>
      inTransaction(
        async (tx) =>
          void (await tx.brief.update({
            where: { id: row.id },
            data: { objective: `空${round}` },
            select: { id: true },
          })),
      ),
    );
    if (round >= 10) {
      saves.push(one);
      bare.push(other);
    }
  }
  return [against("save with its audit row", "one brief", median(saves), median(bare), 4)];
}

async function timed(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
