import "server-only";

import { type By, recordEvent } from "@/lib/audit/record";
import type { Tx } from "@/lib/db/client";
import type { Author } from "@/lib/texts/commands";
import type { Received } from "./disk";
import type { FileAudience, Grade } from "./model";

type Add = {
  received: Pick<Received, "sha256" | "size" | "mediaType">;
  name: string;
  tripId: string;
  audience: FileAudience;
  grade: Grade;
};

/** The row of an upload whose bytes are in their place already, and its line in the trail. Answers its id. */
export async function addFile(tx: Tx, by: Author & By, { received, ...rest }: Add, now: Date): Promise<string> {
  const { sha256, size, mediaType } = received;
  const { id } = await tx.storedFile.create({
    data: { ...rest, sha256, mediaType, size: BigInt(size), uploadedBy: by.personId, createdAt: now },
    select: { id: true },
  });
  const { name, tripId, audience } = rest;
  await recordEvent(tx, by, {
    action: "file.upload",
    subject: { kind: "file", id, tripId },
    detail: { name, size, mediaType, sha256, audience },
  });
  return id;
}
