/** Letters at a place of a page: points from the left and from the foot, size, bold. */
export type Text = { text: string; x: number; y: number; size?: number; bold?: boolean };

const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex");

/**
 * A PDF as Taiwanese programs write them: it names its letters by a table and brings no font. Made by hand, so that a
 * test can say where each letter stands.
 */
export function pdf(pages: Text[][], { encoding = "UniCNS-UTF16-H", hex = utf16, isSideways = false } = {}): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const font = (name: string) =>
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/${encoding}/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(CNS1)/Supplement 0>>/DW 1000/W[1[500 500] 17[500 500 500 500 500 500 500 500 500 500] 34[600 600]]/FontDescriptor<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>`;
  add("<</Type/Catalog/Pages 2 0 R>>");
  const first = 5;
  add(`<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, at) => `${first + at * 2} 0 R`).join(" ")}]>>`);
  add(font("MSung-Light"));
  add(font("MHei-Bold"));
  for (const [at, page] of pages.entries()) {
    const content = page
      .map(
        ({ text, x, y, size = 12, bold }) =>
          `BT /F${bold ? 2 : 1} ${size} Tf ${isSideways ? "0 1 -1 0" : "1 0 0 1"} ${x} ${y} Tm <${hex(text)}> Tj ET`,
      )
      .join("\n");
    add(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${isSideways ? "/Rotate 90" : ""}/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>/Contents ${first + at * 2 + 1} 0 R>>`); // biome-ignore format: one object a line
    add(`<</Length ${content.length}>>\nstream\n${content}\nendstream`);
  }
  return file(objects);
}

/** Objects as a file, with the table that tells where each begins. */
export function file(objects: string[], trailer = ""): Buffer {
  let text = "%PDF-1.7\n";
  const places = objects.map((body, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`,
    "latin1",
  );
}
