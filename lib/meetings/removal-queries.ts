import "server-only";

import { requireActor } from "@/lib/access/actor";
import type { Said } from "@/lib/action/outcome";
import { db } from "@/lib/db/client";
import { standingOn } from "./removal-commands";

/** Why a meeting cannot be taken off now, for those who may; empty when it can. */
export async function findRemovalBlockers(meetingId: string): Promise<Said[]> {
  await requireActor();
  return standingOn(db, meetingId);
}
