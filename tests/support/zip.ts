import { crc32, deflateRawSync } from "node:zlib";

export type Entry = { content: string | Uint8Array; stored?: boolean; encrypted?: boolean };

/** A zip archive as an office program writes one, or as nobody should. Entries of a list may bear a name twice. */
export function zip(
  entries: Record<string, string | Uint8Array | Entry> | [string, string | Uint8Array | Entry][],
): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, given] of Array.isArray(entries) ? entries : Object.entries(entries)) {
    const entry = typeof given === "string" || given instanceof Uint8Array ? { content: given } : given;
    const content = Buffer.from(entry.content as Uint8Array);
    const packed = entry.stored ? content : deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2);
    facts.writeUInt16LE(entry.stored ? 0 : 8, 4);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(Buffer.byteLength(name), 22);
    local.push(Buffer.from("PK\x03\x04"), facts, Buffer.from(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\0"), facts, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const count = directory.length / 4;
  const size = directory.reduce((sum, one) => sum + one.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, ...directory, Buffer.from("PK\x05\x06"), end]);
}
