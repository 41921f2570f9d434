import type { Tx } from "@/lib/db/client";
import { finishMinutes, saveMinutes } from "@/lib/minutes/commands";
import { must } from "../must";
import type { Office } from "../office";
import type { Sample } from "../sample";
import { itemOf } from "./item-of";

/** The minutes of the eleven items that the sample records; the twelfth has none there either. */
export async function enterSampleMinutes(
  tx: Tx,
  office: Office,
  sample: Sample,
  attendanceId: string,
  items: Map<string, string>,
): Promise<void> {
  const by = office.by("drafter");
  const now = new Date("2022-08-24T02:00:00Z");
  for (const { item, doc } of sample.minutes) {
    const itemId = itemOf(items, item);
    await must(
      tx,
      by,
      "minutes.save",
      saveMinutes(tx, by, { attendanceId, itemId, version: 0, automatic: false, doc }, now),
    );
    await must(tx, by, "minutes.finish", finishMinutes(tx, by, { attendanceId, itemId, finished: true }, now));
  }
}
