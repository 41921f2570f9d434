import { decideBrief, saveBrief, submitBrief } from "@/lib/briefs/commands";
import type { Tx } from "@/lib/db/client";
import { must } from "../must";
import type { Office } from "../office";
import { itemOf } from "./item-of";
import type { Entered } from "./series";

const brief = {
  objective: "（示範）延續上次會議之共識基礎。",
  position: "（示範）支持多元參與，並重視可行性。",
  redLine: "（示範）參與原則不得整項刪除。",
  say: "（示範）我方分享推動經驗。",
  ifAsked: "（示範）可提供書面資料。",
  doNotSay: "（示範）不評論個別經濟體之主張。",
  othersLikely: "（示範）見上次會議立場表。",
  grade: "INTERNAL" as const,
};

/** One brief cleared, one waiting to be cleared, one begun; the others are still to be written. */
export async function enterBriefs(
  tx: Tx,
  office: Office,
  attendanceId: string,
  coming: Entered,
  now: Date,
): Promise<void> {
  const writer = office.by("delegate");
  const clearer = office.by("head");
  for (const [number, state] of [
    ["6", "cleared"],
    ["3", "submitted"],
    ["4", "draft"],
  ] as const) {
    const itemId = itemOf(coming.items, number);
    const saved = await must(
      tx,
      writer,
      "brief.save",
      saveBrief(tx, writer, { attendanceId, itemId, version: 0, automatic: false, ...brief }, now),
    );
    const version = saved.version ?? 1;
    if (state === "draft") continue;
    await must(tx, writer, "brief.submit", submitBrief(tx, writer, { attendanceId, itemId, version }, now));
    if (state === "cleared")
      await must(
        tx,
        clearer,
        "brief.clear",
        decideBrief(tx, clearer, { attendanceId, itemId, version, decision: "CLEARED" }, now),
      );
  }
}
