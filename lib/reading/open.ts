import { kindOf } from "./guard/kind";
import type { Source } from "./source";

/** A report as blocks, whatever format it came in; throws a Refusal for what cannot or may not be read. */
export async function openReport(bytes: Uint8Array): Promise<Source> {
  const kind = await kindOf(bytes);
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
    default: {
      const { readPlain } = await import("./formats/plain/read-plain");
      return readPlain(bytes);
    }
  }
}
