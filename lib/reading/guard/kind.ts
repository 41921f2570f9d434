import { isZip } from "@/lib/files/rules";
import { Refusal } from "../refusal";
import type { Format } from "../source";
import { byteOrder, isUtf8 } from "./byte-order";
import { limits } from "./limits";
import { isPicture } from "./picture";
import type { Archive } from "./zip";

/** What a file is by its content; text may turn out to be Markdown once it is decoded. */
export type Kind = { format: "docx" | "odt"; archive: Archive } | { format: Exclude<Format, "docx" | "odt" | "md"> };

/** What a file is by its content, never by its name; throws a Refusal for all that is no report. */
export async function kindOf(bytes: Uint8Array): Promise<Kind> {
  if (bytes.length === 0) throw new Refusal("empty");
  if (bytes.length > limits.file) throw new Refusal("tooLarge", { most: limits.file / 1024 / 1024 });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString("latin1", 0, 4096);
  if (isPicture(bytes)) throw new Refusal("picture");
  if (head.startsWith("\xD0\xCF\x11\xE0")) throw oldOffice(buffer);
  if (isZip(bytes) || head.startsWith("PK\x05\x06")) return kindOfZip(bytes);
  // Printers put a few bytes of their own before it.
  if (/(^|[\r\n])%PDF-\d/.test(head.slice(0, 1024))) return { format: "pdf" };
  const start = beginning(buffer);
  if (/^\{\\rtf|^%!PS/.test(start)) throw new Refusal("unknownFormat");
  if (isHtml(start)) return { format: "html" };
  if (/^<svg\b/i.test(start)) throw new Refusal("picture");
  if (start.startsWith("<?xml") || isBinary(buffer)) throw new Refusal("unknownFormat");
  return { format: "txt" };
}

/** An old Word file, or a new one that is locked: both come in the same container, which names its parts in UTF-16. */
function oldOffice(buffer: Buffer): Refusal {
  const has = (name: string) => buffer.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage")) return new Refusal("encrypted");
  return new Refusal(has("WordDocument") ? "oldWord" : "unknownFormat");
}

const wordDocument =
  /application\/vnd\.(openxmlformats-officedocument\.wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled(Template)?)\.main\+xml/i;
const openText = /application\/vnd\.oasis\.opendocument\.text(-template|-master|-web)?\s*(["']|$)/;

async function kindOfZip(bytes: Uint8Array): Promise<Kind> {
  const { openZip } = await import("./zip");
  const archive = await openZip(bytes);
  const textOf = async (name: string) => Buffer.from((await archive.read(name)) ?? []).toString("utf8");
  if (wordDocument.test(await textOf("[Content_Types].xml"))) return { format: "docx", archive };
  const manifest = await textOf("META-INF/manifest.xml");
  const declared =
    (await textOf("mimetype")) ||
    (/media-type="([^"]*)"[^>]*full-path="\/"|full-path="\/"[^>]*media-type="([^"]*)"/
      .exec(manifest)
      ?.slice(1)
      .find(Boolean) ??
      "");
  if (!openText.test(declared.trim())) throw new Refusal("unknownFormat");
  if (/encryption-data/.test(manifest)) throw new Refusal("encrypted");
  return { format: "odt", archive };
}

/** The first letters of a text in any encoding, without white space. */
function beginning(buffer: Buffer): string {
  const wide = buffer[0] === 0xff ? "utf-16le" : buffer[0] === 0xfe ? "utf-16be" : "latin1";
  const text = new TextDecoder(wide).decode(buffer.subarray(0, 65_536));
  return text.replace(/^(\uFEFF|ï»¿)/, "").trimStart();
}

const blockTags =
  "html|head|body|title|meta|link|style|div|p|h[1-6]|table|ul|ol|section|article|main|header|font|center";

function isHtml(start: string): boolean {
  const text = start.replace(/^(<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/i, "");
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(text)) return true;
  // Markdown may begin with a tag or two; a fragment of HTML has nothing of Markdown.
  return new RegExp(`^<(${blockTags})\\b[^>]*>`, "i").test(text) && !/^#{1,6} /m.test(text);
}

/** Whether it holds more controls than stray ones that got into a text. */
function isBinary(buffer: Buffer): boolean {
  const head = buffer.subarray(0, 65_536);
  if (byteOrder(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27) controls++;
  return controls > head.length / (isUtf8(head) ? 2 : 100);
}
