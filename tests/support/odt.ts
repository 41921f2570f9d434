import { type Entry, zip } from "./zip";

const urn = "urn:oasis:names:tc:opendocument:xmlns";
const names = [
  ...["office", "text", "table", "style", "manifest"].map((name) => `xmlns:${name}="${urn}:${name}:1.0"`),
  `xmlns:draw="${urn}:drawing:1.0" xmlns:fo="${urn}:xsl-fo-compatible:1.0" xmlns:svg="${urn}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
export const odtType = "application/vnd.oasis.opendocument.text";

type Parts = { automatic?: string; styles?: string; master?: string; manifest?: string };

/** An OpenDocument text out of its body, its styles and the files beside them. */
export function odt(body: string, parts: Parts = {}, files: Record<string, string | Uint8Array | Entry> = {}): Buffer {
  const listed = Object.keys(files).map((name) => {
    const type = name.endsWith(".png") ? "image/png" : "";
    return `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="${type}"/>`;
  });
  return zip({
    mimetype: { content: odtType, stored: true },
    "META-INF/manifest.xml":
      parts.manifest ??
      `${xml}<manifest:manifest ${names} manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="${odtType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>${listed.join("")}</manifest:manifest>`,
    "content.xml": `${xml}<office:document-content ${names} office:version="1.3"><office:automatic-styles>${parts.automatic ?? ""}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `${xml}<office:document-styles ${names} office:version="1.3"><office:styles>${parts.styles ?? ""}</office:styles><office:automatic-styles><style:page-layout style:name="pm"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles><office:master-styles>${parts.master ?? ""}</office:master-styles></office:document-styles>`,
    ...files,
  });
}

/** A level of a list style or of the outline. */
export const levelStyle = (
  what: "list-level-style-number" | "outline-level-style",
  level: number,
  format: string,
  more = "",
): string => `<text:${what} text:level="${level}" style:num-format="${format}" ${more}/>`;
