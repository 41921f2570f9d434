import type { FileHandle } from "node:fs/promises";

const endOfDirectory = 0x06054b50;
const entryHeader = 0x02014b50;
/** More than any document has; a directory beyond this is not looked into. */
const mostBytes = 2 * 1024 * 1024;

/** The names in a zip archive's directory, without unpacking anything; none when it cannot be read. */
export async function listZipEntries(file: FileHandle, size: number): Promise<string[]> {
  const tail = Buffer.alloc(Math.min(size, 66_000));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = lastIndexOf(tail, endOfDirectory);
  if (end < 0 || end + 20 > tail.length) return [];
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (length > mostBytes || start + length > size) return [];
  const directory = Buffer.alloc(length);
  await file.read(directory, 0, length, start);
  return names(directory);
}

function lastIndexOf(bytes: Buffer, signature: number): number {
  for (let at = bytes.length - 22; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at;
  return -1;
}

function names(directory: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entryHeader; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => directory.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    found.push(directory.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return found;
}
