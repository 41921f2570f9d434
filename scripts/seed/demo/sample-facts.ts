import type { Tx } from "@/lib/db/client";
import { addIntervention, addIssue, noteCommitment, noteOutcome, notePosition } from "@/lib/positions/commands";
import type { Stance } from "@/prisma/generated/enums";
import { must } from "../must";
import type { Office } from "../office";
import type { Sample } from "../sample";
import { itemOf } from "./item-of";

const stances = {
  supports: "SUPPORT",
  opposes: "OPPOSE",
  amends: "AMEND",
  reserves: "RESERVE",
  proposes: "PROPOSE",
} as const satisfies Record<string, Stance>;
const grade = "INTERNAL" as const;

/** Positions, outcomes and commitments of the sample, and our own report under item 6, in its words. */
export async function enterSampleFacts(
  tx: Tx,
  office: Office,
  sample: Sample,
  attendanceId: string,
  items: Map<string, string>,
): Promise<void> {
  const by = office.by("drafter");
  const now = new Date("2022-08-25T02:00:00Z");
  const place = (item: string) => ({ attendanceId, itemId: itemOf(items, item) });
  for (const { item, issue, quotes, ...lists } of sample.positions) {
    const { id: issueId } = await must(
      tx,
      by,
      "issue.note",
      addIssue(tx, by, { ...place(item), title: issue, grade }, now),
    );
    for (const list of Object.keys(stances) as (keyof typeof stances)[])
      for (const economyCode of lists[list] ?? [])
        await must(
          tx,
          by,
          "position.note",
          notePosition(tx, by, { issueId, economyCode, stance: stances[list], quote: quotes[list] ?? null }, now),
        );
  }
  for (const { item, outcome, evidence, statedIn = null } of sample.outcomes)
    await must(
      tx,
      by,
      "outcome.note",
      noteOutcome(tx, by, { ...place(item), kind: outcome, evidence, statedIn, grade }, now),
    );
  for (const { item, kind, by: codes, of = null, text } of sample.commitments)
    await must(
      tx,
      by,
      "commitment.note",
      noteCommitment(
        tx,
        by,
        { ...place(item), kind, byWhom: await namesOf(tx, codes), ofWhom: of, text, dueOn: null, grade },
        now,
      ),
    );
  const ours = sample.minutes.find(({ item }) => item === "6")?.doc.content.find(({ type }) => type === "orderedList");
  const delivered = (ours?.content ?? []).map(wordsOf).join("\n");
  await must(
    tx,
    by,
    "intervention.note",
    addIntervention(tx, by, { ...place("6"), speakerId: null, delivered, grade }, now),
  );
}

const wordsOf = (node: { text?: string; content?: unknown[] }): string =>
  node.text ?? ((node.content ?? []) as { text?: string }[]).map(wordsOf).join("");

async function namesOf(tx: Tx, codes: readonly string[]): Promise<string> {
  const economies = await tx.economy.findMany({ where: { code: { in: [...codes] } }, select: { nameZh: true } });
  return economies.map(({ nameZh }) => nameZh).join("、");
}
