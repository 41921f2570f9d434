import { createReadStream } from "node:fs";
import type { Day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { addFile } from "@/lib/files/commands";
import { keep, receive } from "@/lib/files/disk";
import { type FileAudience, largestFile } from "@/lib/files/model";
import type { Author } from "@/lib/texts/commands";
import { setApproval } from "@/lib/trips/approval-command";
import { approvalSeen } from "@/lib/trips/approval-seen";
import { addPicture } from "@/lib/visits/commands";
import { must } from "../must";

/** Drawings beside this file, for trips that are invented: a picture with its alternative text, and a 簽. Each says in itself that it is 示範. */

/** Six people on a screen. It stands in the report of its trip. */
export async function enterDrawnPicture(tx: Tx, by: Author, tripId: string, now: Date): Promise<void> {
  const fileId = await fileOf(tx, by, tripId, "drawn-screen.png", "線上會議示意圖（示範）.png", "REPORT", now);
  await must(
    tx,
    by,
    "picture.save",
    addPicture(
      tx,
      by,
      {
        tripId,
        fileId,
        caption: "線上會議畫面示意圖（示範，繪圖而非照片）。",
        altText: "（示範）繪圖：線上會議的畫面分成兩列共六格，每格有一個人形輪廓；左上一格以粗框標示為主席。",
        grade: "INTERNAL",
      },
      now,
    ),
  );
}

/** The signed paper of an approved trip. */
export async function enterDrawnApproval(
  tx: Tx,
  by: Author,
  { tripId, number, on }: { tripId: string; number: string; on: Day },
  now: Date,
): Promise<void> {
  const fileId = await fileOf(tx, by, tripId, "drawn-approval.png", "簽（示範）.png", "LOGISTICS", now);
  const seen = approvalSeen({ approvalNumber: number, approvalOn: on, approvalFileId: null });
  await must(tx, by, "trip.recordApproval", setApproval(tx, by, { tripId, seen, number, on, fileId }, now));
}

async function fileOf(
  tx: Tx,
  by: Author,
  tripId: string,
  drawing: string,
  name: string,
  audience: FileAudience,
  now: Date,
): Promise<string> {
  const received = await receive(createReadStream(new URL(drawing, import.meta.url)), largestFile);
  if (!received) throw new Error(`${drawing} is too large to be uploaded`);
  await keep(received);
  return addFile(tx, by, { received, name, tripId, audience, grade: "INTERNAL" }, now);
}
