import "server-only";

import { findActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { isSameOrigin } from "@/lib/access/same-origin";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { addFile } from "./commands";
import { drop, keep, receive, sweep } from "./disk";
import { type FileAudience, type FileFacts, type FilePurpose, filePurposes, type Grade, largestFile } from "./model";
import { cleanName, kindBlocker, markingIn } from "./rules";

export type Refusal = { status: number; key: string; values?: Record<string, string | number> };
const no = (status: number, key: string, values?: Refusal["values"]): Refusal => ({ status, key, values });

const aDay = 24 * 3600 * 1000;

/**
 * One file, sent as the bare body of a request. Headers say the rest: x-file-name (percent-encoded), x-trip,
 * x-audience (LOGISTICS, REPORT), x-purpose (scan, picture, any), x-grade, and x-task for the evidence of one's task.
 * Who → which → may they → take it → record it, as every other write.
 */
export async function takeUpload(request: Request): Promise<FileFacts | Refusal> {
  if (!isSameOrigin(request)) return no(403, "action.notAllowed");
  const actor = await findActor();
  if (!actor) return no(401, "action.signedOut");
  if (actor.preview !== null) return no(403, "action.previewing");
  if (actor.mustDo !== null) return no(403, "action.passwordFirst");

  const asked = readHeaders(request.headers);
  if (!asked) return no(400, "files.unreadable");
  const marked = markingIn(asked.name);
  if (marked) return no(422, "files.classified", { marking: marked });

  const target = await targetOf(asked);
  if (!target || !can(actor, target.capability, target)) return no(403, "action.notAllowed");
  if (["CLOSED", "WITHDRAWN"].includes(target.state) && !asked.taskId) return no(409, "files.tripIsOver");
  if (Number(request.headers.get("content-length") ?? 0) > largestFile) return no(413, "files.tooLarge");
  if (!request.body) return no(400, "files.empty");

  await sweep(aDay, Date.now());
  const received = await receive(request.body as unknown as AsyncIterable<Uint8Array>, largestFile);
  if (!received) return no(413, "files.tooLarge");
  const blocker = received.size === 0 ? "files.empty" : kindBlocker(asked.purpose, received.mediaType);
  if (blocker) {
    await drop(received);
    return no(415, blocker);
  }

  await keep(received);
  const { name, audience, grade } = asked;
  const tripId = target.tripIds[0];
  const { size, mediaType } = received;
  return inTransaction(async (tx) => {
    const id = await addFile(tx, actor, { received, name, tripId, audience, grade }, new Date());
    return { id, name, mediaType, size };
  });
}

type Asked = {
  name: string;
  tripId: string;
  taskId: string | null;
  audience: FileAudience;
  purpose: FilePurpose;
  grade: Grade;
};

function readHeaders(headers: Headers): Asked | null {
  const purpose = filePurposes.find((one) => one === (headers.get("x-purpose") ?? "any"));
  const audience = (["LOGISTICS", "REPORT"] as const).find((one) => one === headers.get("x-audience"));
  const grade = (["PUBLIC", "INTERNAL", "RESTRICTED"] as const).find(
    (one) => one === (headers.get("x-grade") ?? "INTERNAL"),
  );
  const name = decoded(headers.get("x-file-name"));
  const tripId = headers.get("x-trip");
  if (!purpose || !audience || !grade || !name || !tripId) return null;
  return { name: cleanName(name), tripId, taskId: headers.get("x-task"), audience, purpose, grade };
}

function decoded(text: string | null): string | null {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** The trip, with the right it takes to put such a file there; for evidence, the task of that trip. */
async function targetOf({ tripId, taskId, audience }: Asked) {
  const trip = await db.trip.findFirst({ where: { id: tripId, deletedAt: null }, select: { id: true, state: true } });
  if (!trip) return null;
  const base = { tripIds: [trip.id] as [string], state: trip.state };
  if (!taskId)
    return { ...base, capability: audience === "LOGISTICS" ? ("logistics.write" as const) : ("report.write" as const) };
  const task = await db.task.findFirst({
    where: { id: taskId, deletedAt: null, recommendation: { tripId, deletedAt: null } },
    select: { ownerId: true },
  });
  return task && audience === "REPORT" ? { ...base, capability: "task.work" as const, ownerIds: [task.ownerId] } : null;
}
