import { crc32 } from "node:zlib";
import type { Entry, ZipFile } from "yauzl";
import { Refusal } from "../refusal";
import { limits } from "./limits";

/** A zip archive whose directory has been checked; a part is unpacked when it is asked for. */
export type Archive = {
  names: string[];
  /** The bytes of a part, or undefined when there is none of that name. */
  read: (name: string) => Promise<Uint8Array | undefined>;
};

/** Opens a zip archive, or refuses one that is damaged, locked or made to exhaust whoever unpacks it. */
export async function openZip(bytes: Uint8Array): Promise<Archive> {
  const { default: yauzl } = await import("yauzl");
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const options = { lazyEntries: true, validateEntrySizes: true, strictFileNames: true, autoClose: false };
  const zip = await new Promise<ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(buffer, options, (error, opened) => (error ? reject(damaged(error)) : resolve(opened))),
  );
  const entries = await listEntries(zip);
  // Part names mean the same in capitals, so that two spellings would be two answers to one question.
  const byName = new Map(entries.map((entry) => [entry.fileName.toLowerCase(), entry]));
  if (byName.size !== entries.length) throw new Refusal("unsafe");
  return {
    names: entries.map(({ fileName }) => fileName),
    read: async (name) => {
      const entry = byName.get(name.toLowerCase());
      return entry && unpack(zip, entry);
    },
  };
}

function listEntries(zip: ZipFile): Promise<Entry[]> {
  if (zip.entryCount > limits.entries) throw new Refusal("unsafe");
  const entries: Entry[] = [];
  let total = 0;
  return new Promise((resolve, reject) => {
    zip.on("error", (error) => reject(damaged(error)));
    zip.on("end", () => resolve(entries));
    zip.on("entry", (entry: Entry) => {
      total += entry.uncompressedSize;
      if (entry.isEncrypted()) return reject(new Refusal("encrypted"));
      if (!isFit(entry) || total > limits.unpacked) return reject(new Refusal("unsafe"));
      if (!entry.fileName.endsWith("/")) entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function isFit({ fileName, uncompressedSize, compressedSize }: Entry): boolean {
  if (fileName === "" || /\p{Cc}|\\|(^|\/)\.{1,2}(\/|$)/u.test(fileName)) return false;
  if (uncompressedSize > limits.entry) return false;
  return uncompressedSize <= limits.ratioFrom || uncompressedSize <= compressedSize * limits.ratio;
}

/** The sizes in the directory were checked, and yauzl stops where an entry holds more than it says. */
function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => reject(damaged(error));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return failed(error);
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("error", failed);
      stream.on("end", () => {
        const content = Buffer.concat(chunks);
        if (crc32(content) !== entry.crc32) return reject(new Refusal("damaged"));
        resolve(content);
      });
    });
  });
}

/** What yauzl finds wrong with an archive: names that lead out of it are an attack, anything else is damage. */
function damaged(error: Error): Refusal {
  return new Refusal(/absolute path|relative path|invalid characters/.test(error.message) ? "unsafe" : "damaged");
}
