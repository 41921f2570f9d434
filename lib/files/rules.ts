import type { FilePurpose } from "./model";

/** What is known by its content; everything else is `unknownType`, which browsers only ever save. */
export const unknownType = "application/octet-stream";
export const pdfType = "application/pdf";
const pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const openDocuments = ["text", "spreadsheet", "presentation"].map(
  (kind) => `application/vnd.oasis.opendocument.${kind}`,
);
const officePrefix = "application/vnd.openxmlformats-officedocument.";

const starts = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, place) => bytes[at + place] === byte);
const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const signatures: readonly { type: string; signature: readonly number[]; at?: number }[] = [
  { type: pdfType, signature: ascii("%PDF-") },
  { type: "image/png", signature: [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a] },
  { type: "image/jpeg", signature: [0xff, 0xd8, 0xff] },
  { type: "image/gif", signature: ascii("GIF87a") },
  { type: "image/gif", signature: ascii("GIF89a") },
];

/**
 * What a file is, by its content and never by its name.
 * @param head its first bytes, 100 or more where it has them
 * @param entries names inside a zip archive; none for other files
 */
export function mediaTypeOf(head: Uint8Array, entries: readonly string[] = []): string {
  const known = signatures.find(({ signature, at }) => starts(head, signature, at));
  if (known) return known.type;
  if (starts(head, ascii("RIFF")) && starts(head, ascii("WEBP"), 8)) return "image/webp";
  return isZip(head) ? officeType(head, entries) : unknownType;
}

export const isZip = (head: Uint8Array): boolean => starts(head, [...ascii("PK"), 3, 4]);

function officeType(head: Uint8Array, entries: readonly string[]): string {
  // OpenDocument names itself in its first entry, uncompressed, so that this works.
  const declared = openDocuments.find((type) => starts(head, ascii(`mimetype${type}`), 30));
  if (declared) return declared;
  if (entries.some((entry) => /vbaProject\.bin$/i.test(entry))) return unknownType;
  if (entries.includes("word/document.xml")) return `${officePrefix}wordprocessingml.document`;
  if (entries.includes("xl/workbook.xml")) return `${officePrefix}spreadsheetml.sheet`;
  if (entries.includes("ppt/presentation.xml")) return `${officePrefix}presentationml.presentation`;
  return unknownType;
}

/** A signed approval: PDF, or a photograph of the paper. */
export const isScan = (mediaType: string): boolean => [pdfType, "image/png", "image/jpeg"].includes(mediaType);
/** May stand in a page. SVG is never among them: it can run scripts. */
export const isPicture = (mediaType: string): boolean => pictures.includes(mediaType);

/** The sentence why this kind is not taken for this purpose; null when it is. */
export function kindBlocker(purpose: FilePurpose, mediaType: string): string | null {
  if (purpose === "scan" && !isScan(mediaType)) return "files.notAScan";
  return purpose === "picture" && !isPicture(mediaType) ? "files.notAPicture" : null;
}

/** A name to keep and to give back: no folders, no control or direction characters, at most 200 letters with its ending. */
export function cleanName(sent: string): string {
  const last = sent.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "").replace(/^[\s.]+|\s+$/g, "");
  const letters = [...plain];
  if (letters.length <= 200) return plain || "file";
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(plain)?.[0] ?? "";
  return letters.slice(0, 200 - ending.length).join("") + ending;
}

const marking = /^(絕對機密|極機密|機密|密|密件\S*|top secret|secret|confidential)$/i;

/**
 * The marking of a classified document that a file name bears ("機密_簡報.pdf", "(密)清單.docx"), or null.
 * Only a marking that stands by itself counts: 保密協定.pdf bears none.
 */
export function markingIn(name: string): string | null {
  const stem = name.normalize("NFKC").replace(/\.[\p{L}\p{N}]{1,10}$/u, "");
  const words = stem.split(/[_\-.,，、。;；:：()（）[\]【】「」{}+&#\s]+/).filter(Boolean);
  const pairs = words.map((word, place) => `${word} ${words[place + 1] ?? ""}`.trim());
  return [...pairs, ...words].find((word) => marking.test(word)) ?? null;
}

/**
 * Content-Disposition that every browser reads alike: an ASCII name for the old, RFC 5987 for the rest.
 * @param inline only honoured for pictures
 */
export function dispositionOf(name: string, mediaType: string, inline: boolean): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  return `${inline && isPicture(mediaType) ? "inline" : "attachment"}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
