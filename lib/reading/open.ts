import { type Kind, kindOf } from "./guard/kind";
import { markingOf } from "./guard/marking";
import { mend } from "./guard/mend";
import { Refusal } from "./refusal";
import type { Source } from "./source";

/** A report as blocks, whatever format it came in; throws a Refusal for what cannot or may not be read. */
export async function openReport(bytes: Uint8Array): Promise<Source> {
  const source = mend(await read(await kindOf(bytes), bytes));
  const marking = markingOf(source);
  if (marking) throw new Refusal("classified", { marking });
  return source;
}

/** Each reader is loaded when a document asks for it. */
async function read(kind: Kind, bytes: Uint8Array): Promise<Source> {
  switch (kind.format) {
    case "docx": {
      const { readDocx } = await import("./formats/docx/read-docx");
      return readDocx(kind.archive);
    }
    case "odt": {
      const { readOdt } = await import("./formats/odt/read-odt");
      return readOdt(kind.archive);
    }
    case "html": {
      const { readHtml } = await import("./formats/html/read-html");
      return readHtml(bytes);
    }
    case "pdf": {
      const { readPdf } = await import("./formats/pdf/read-pdf");
      return readPdf(bytes);
    }
    case "txt": {
      const { readPlain } = await import("./formats/plain/read-plain");
      return readPlain(bytes);
    }
  }
}
