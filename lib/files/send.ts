import "server-only";

import { Readable } from "node:stream";
import { requireActor } from "@/lib/access/actor";
import { recordEvent } from "@/lib/audit/record";
import { db } from "@/lib/db/client";
import { read } from "./disk";
import { findFile } from "./queries";
import { dispositionOf, isPicture } from "./rules";

const missing = () => new Response(null, { status: 404, headers: { "cache-control": "no-store" } });

/** Nothing in a file runs, loads or frames anything, even if a browser should open it. */
const still = {
  "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/** Streams a file to who may have it; what they may not have does not exist. A download is recorded before it begins. */
export async function sendFile(fileId: string, request: Request): Promise<Response> {
  const actor = await requireActor();
  const file = await findFile(fileId);
  if (!file) return missing();

  const inline = new URL(request.url).searchParams.has("inline") && isPicture(file.mediaType);
  const headers = {
    ...still,
    etag: `"${file.sha256}"`,
    "cache-control": "private, no-cache",
    "content-disposition": dispositionOf(file.name, file.mediaType, inline),
  };
  if (inline && request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });

  const bytes = await read(file.sha256);
  if (!bytes) {
    console.error(`files: ${file.id} is in the database, and its bytes are not on the disk`);
    return missing();
  }
  // A picture in a page is part of reading that page; taking a file away is an act of its own.
  const action = !inline ? "file.download" : file.grade === "RESTRICTED" ? "restricted.read" : null;
  if (action) {
    await recordEvent(db, actor, {
      action,
      subject: { kind: "file", id: file.id, tripId: file.tripId },
      detail: { name: file.name },
    });
  }
  const body = Readable.toWeb(bytes) as unknown as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: { ...headers, "content-type": file.mediaType, "content-length": String(file.size) },
  });
}
