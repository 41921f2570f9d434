import { type Entry, zip } from "./zip";

const office = "http://schemas.openxmlformats.org";
const names = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:mc="${office}/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"`,
].join(" ");
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const types: Record<string, string> = { png: "image", emf: "image", bin: "oleObject" };

type Parts = Partial<
  Record<"styles" | "numbering" | "footnotes" | "endnotes" | "comments" | "header1" | "header2" | "footer1", string>
>;

/** A Word document out of what its parts hold; a relation of each part or file is `rId-` with its name. */
export function docx(
  body: string,
  parts: Parts = {},
  files: Record<string, string | Uint8Array | Entry> = {},
  dialect = (text: string) => text,
): Buffer {
  const relations = [
    ...Object.keys(parts).map((part) => [part, part.replace(/\d$/, ""), `${part}.xml`]),
    ...Object.keys(files).map((file) => [file, types[file.split(".").at(-1) ?? ""] ?? "other", file]),
  ].map(([id, type, target]) => `<Relationship Id="rId-${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`); // biome-ignore format: one thought
  const roots: Record<string, string> = { header1: "hdr", header2: "hdr", footer1: "ftr" };
  const written: Record<string, string> = {
    "[Content_Types].xml": `${xml}<Types xmlns="${office}/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    "_rels/.rels": `${xml}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `${xml}<w:document ${names}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `${xml}<Relationships xmlns="${office}/package/2006/relationships">${relations.join("")}</Relationships>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([part, content]) => {
        const root = roots[part] ?? part;
        return [`word/${part}.xml`, `${xml}<w:${root} ${names}>${content}</w:${root}>`];
      }),
    ),
  };
  return zip({
    ...Object.fromEntries(Object.entries(written).map(([name, text]) => [name, dialect(text)])),
    ...Object.fromEntries(Object.entries(files).map(([file, content]) => [`word/${file}`, content])),
  });
}

/** A paragraph of Word with properties, of runs or of plain text. */
export const p = (content: string, properties = ""): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith("<") || content === "" ? content : r(content)}</w:p>`;

/** A run of letters. */
export const r = (text: string, properties = ""): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The smallest picture: one pixel as PNG. */
export const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
