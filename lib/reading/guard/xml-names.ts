const officeOpen = "http://schemas.openxmlformats.org/";
/** The stricter standard of the same format names the same things anew. */
const strict = "http://purl.oclc.org/ooxml/";
const openDocument = "urn:oasis:names:tc:opendocument:xmlns:";

const prefixes: Record<string, string> = {
  [`${officeOpen}wordprocessingml/2006/main`]: "w",
  [`${strict}wordprocessingml/main`]: "w",
  [`${officeOpen}officeDocument/2006/relationships`]: "r",
  [`${strict}officeDocument/relationships`]: "r",
  [`${officeOpen}package/2006/relationships`]: "rel",
  [`${officeOpen}drawingml/2006/main`]: "a",
  [`${strict}drawingml/main`]: "a",
  [`${officeOpen}drawingml/2006/wordprocessingDrawing`]: "wp",
  [`${strict}drawingml/wordprocessingDrawing`]: "wp",
  [`${officeOpen}drawingml/2006/chart`]: "c",
  [`${strict}drawingml/chart`]: "c",
  [`${officeOpen}drawingml/2006/diagram`]: "dgm",
  [`${strict}drawingml/diagram`]: "dgm",
  [`${officeOpen}officeDocument/2006/math`]: "m",
  [`${strict}officeDocument/math`]: "m",
  [`${officeOpen}markup-compatibility/2006`]: "mc",
  "urn:schemas-microsoft-com:vml": "v",
  "urn:schemas-microsoft-com:office:office": "o",
  "http://www.w3.org/1999/xlink": "xlink",
  "http://www.w3.org/XML/1998/namespace": "xml",
};
for (const name of ["office", "text", "table", "style", "manifest", "presentation", "form", "script"])
  prefixes[`${openDocument}${name}:1.0`] = name;
prefixes[`${openDocument}drawing:1.0`] = "draw";
prefixes[`${openDocument}xsl-fo-compatible:1.0`] = "fo";
prefixes[`${openDocument}svg-compatible:1.0`] = "svg";

/** How a namespace is written before a name, with its colon; "?:" for one that no reader asks about. */
export const prefixOf = (uri: string): string => (uri === "" ? "" : `${prefixes[uri] ?? "?"}:`);
