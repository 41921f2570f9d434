import { type Element, elementAt, elementsIn } from "../../guard/xml";
import type { Archive } from "../../guard/zip";
import { Refusal } from "../../refusal";
import type { Source } from "../../source";
import { createCollector } from "../collector";
import { blocksOf } from "./body";
import type { Document, Notes } from "./document";
import { readHeadersAndFooters } from "./headers";
import { readNumbering } from "./numbering";
import { mainPartOf, type Part, readPart, relatedPart, relatedTo } from "./package";
import { linesOf } from "./paragraph";
import { readStyles } from "./styles";

/** Reads a Word document. */
export async function readDocx(archive: Archive): Promise<Source> {
  const part = await readPart(archive, await mainPartOf(archive));
  const body = elementAt(part?.root, "w:body");
  if (!part || !body) throw new Refusal("damaged");
  const document = await prepare(archive, part);
  const { collector } = document;
  await readHeadersAndFooters(document, part);
  blocksOf({ document, part, fields: [] }, body, {}, collector.blocks);
  leaveUnmetComments(document);
  noticeWhatIsDropped(document);
  return collector.source("docx");
}

async function prepare(archive: Archive, part: Part): Promise<Document> {
  const styles = readStyles((await relatedPart(archive, part, "styles"))?.root);
  const notes = {
    footnote: notesOf(await relatedPart(archive, part, "footnotes"), "w:footnote"),
    endnote: notesOf(await relatedPart(archive, part, "endnotes"), "w:endnote"),
    comment: notesOf(await relatedPart(archive, part, "comments"), "w:comment"),
  };
  const media = new Map<string, Uint8Array | undefined>();
  for (const one of [part, notes.footnote?.part, notes.endnote?.part])
    for (const { target } of one ? relatedTo(one, "image") : [])
      if (!media.has(target)) media.set(target, await archive.read(target));
  return {
    archive,
    collector: createCollector(),
    styles,
    numbering: readNumbering((await relatedPart(archive, part, "numbering"))?.root, styles),
    notes,
    noteCounts: { footnote: 0, endnote: 0 },
    met: new Set(),
    blocksOf,
    media,
  };
}

function notesOf(part: Part | undefined, name: string): Notes {
  if (!part) return undefined;
  const written = elementsIn(part.root, name).filter(({ attributes }) => {
    const type = attributes["w:type"] ?? "normal";
    return type === "normal";
  });
  return { part, byId: new Map(written.map((one: Element) => [one.attributes["w:id"] ?? "", one])) };
}

/** Comments whose place is not in the text, or was deleted with it. */
function leaveUnmetComments(document: Document): void {
  const { notes, met, collector } = document;
  for (const [id, comment] of notes.comment?.byId ?? [])
    if (notes.comment && !met.has(id))
      collector.apart(
        "comment",
        linesOf({ document, part: notes.comment.part, fields: [] }, comment).join("\n"),
        "end",
      );
}

function noticeWhatIsDropped({ archive, collector }: Document): void {
  const macros = archive.names.filter((name) => /(^|\/)vbaProject\.bin$/i.test(name));
  collector.notice("macrosDropped", macros.length);
  const objects = archive.names.filter((name) => /(^|\/)(embeddings|activeX)\/[^/]+\.(?!rels$)\w+$/i.test(name));
  const said = collector.source("docx").notices.find(({ code }) => code === "objectsDropped")?.count ?? 0;
  collector.notice("objectsDropped", objects.length - said);
}
