import { decideBrief, saveBrief, submitBrief } from "@/lib/briefs/commands";
import type { Tx } from "@/lib/db/client";
import { must } from "../must";
import type { Office } from "../office";
import { itemOf } from "./item-of";
import type { Entered } from "./series";

/** What is ours to say nobody invents: those parts say that they are still to be filled in. */
const open = {
  position: "（示範）我方立場俟主管單位確認後填入。",
  redLine: "（示範）俟主管單位確認後填入。",
  say: "（示範）發言內容俟我方立場確認後擬定。",
  doNotSay: "（示範）未經主管單位確認之內容。",
  grade: "INTERNAL" as const,
};

/** Each brief by the number of its item; what it says of last time stands in the records of last time. */
const briefs = [
  {
    number: "6",
    state: "cleared",
    objective: "（示範）掌握多元利害關係人參與方式之討論進展。",
    ifAsked: "（示範）我國推動社會參與之公開資料，會後以書面提供。",
    othersLikely: "（示範）上次會議之立場見第35次會議議程十之立場表。",
  },
  {
    number: "3",
    state: "submitted",
    objective: "（示範）掌握策略計畫之執行進度，並瞭解上次會議未達共識之文字如何處理。",
    ifAsked: "（示範）我國相關工作之公開資料，會後以書面提供。",
    othersLikely: "（示範）上次會議之立場見第35次會議議程五之立場表。",
  },
  {
    number: "4",
    state: "draft",
    objective: "（示範）掌握各專案計畫之進度，並瞭解次級網頁計畫之草案是否已提供。",
    ifAsked: "（示範）俟主管單位確認後填入。",
    othersLikely: "（示範）上次會議之討論見第35次會議議程八之會議紀要。",
  },
] as const;

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
  for (const { number, state, ...texts } of briefs) {
    const itemId = itemOf(coming.items, number);
    const saved = await must(
      tx,
      writer,
      "brief.save",
      saveBrief(tx, writer, { attendanceId, itemId, version: 0, automatic: false, ...open, ...texts }, now),
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
