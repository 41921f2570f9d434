import "server-only";

import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { isZip, mediaTypeOf } from "./rules";
import { listZipEntries } from "./zip-entries";

/** Bytes on disk, named by what they are: aa/bb/<sha256>. Two uploads of the same bytes are one file. */
const root = () => path.resolve(process.env.FILES_DIR || path.join(process.env.ATTACHE_DATA || ".data", "files"));
const arriving = () => path.join(root(), "arriving");
const placeOf = (sha256: string) => path.join(root(), sha256.slice(0, 2), sha256.slice(2, 4), sha256);

export type Received = { at: string; sha256: string; size: number; mediaType: string };

/**
 * Writes a stream to a temporary file while hashing it; memory holds one chunk. Null when it is larger than `most`
 * bytes. Nothing half-written stays, whatever happens to the sender.
 */
export async function receive(body: AsyncIterable<Uint8Array>, most: number): Promise<Received | null> {
  await mkdir(arriving(), { recursive: true, mode: 0o700 });
  const at = path.join(arriving(), randomUUID());
  const file = await open(at, "wx+", 0o600);
  try {
    const hash = createHash("sha256");
    let size = 0;
    for await (const chunk of body) {
      size += chunk.byteLength;
      if (size > most) {
        await rm(at, { force: true });
        return null;
      }
      hash.update(chunk);
      await file.write(chunk);
    }
    const mediaType = await typeOf(file, size);
    // What is acknowledged survives a power cut.
    await file.sync();
    return { at, sha256: hash.digest("hex"), size, mediaType };
  } catch (error) {
    await rm(at, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}

async function typeOf(file: FileHandle, size: number): Promise<string> {
  const head = Buffer.alloc(Math.min(size, 128));
  await file.read(head, 0, head.length, 0);
  return mediaTypeOf(head, isZip(head) ? await listZipEntries(file, size) : []);
}

/** Puts received bytes in their place, at once or not at all. The same bytes may lie there already. */
export async function keep({ at, sha256 }: Received): Promise<void> {
  const place = placeOf(sha256);
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  await rename(at, place);
}

export const drop = ({ at }: Received): Promise<void> => rm(at, { force: true });

/** The bytes from the disk as a stream; null when they are not there. */
export async function read(sha256: string): Promise<ReturnType<typeof createReadStream> | null> {
  const place = placeOf(sha256);
  const found = await stat(place).catch(() => null);
  return found?.isFile() ? createReadStream(place, { highWaterMark: 256 * 1024 }) : null;
}

/** Removes what uploads left behind that broke off with the server: older than `age` milliseconds. */
export async function sweep(age: number, now: number): Promise<number> {
  const names = await readdir(arriving()).catch(() => []);
  let removed = 0;
  for (const name of names) {
    const at = path.join(arriving(), name);
    const found = await stat(at).catch(() => null);
    if (found && now - found.mtimeMs > age) {
      await rm(at, { force: true });
      removed += 1;
    }
  }
  return removed;
}
