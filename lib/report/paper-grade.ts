import { hasRestricted } from "@/lib/richtext/grade";
import type { Doc, Node } from "@/lib/richtext/model";
import type { Grade, PictureView } from "./model";

type Paper = { grade: Grade; trip: { grade: Grade }; chapters: readonly { grade: Grade; doc: Doc }[] };
type Pictures = ReadonlyMap<string, Pick<PictureView, "grade"> | null>;

/**
 * The grade that stands on every printed page: of the strictest that is on the paper. What the reader may not read is
 * not in the report handed to them, and does not count.
 */
export function paperGrade({ grade, trip, chapters }: Paper, pictures: Pictures): Grade {
  const hidden = (nodes: readonly Node[]): boolean =>
    nodes.some(
      ({ attrs, content }) => pictures.get(attrs?.pictureId ?? "")?.grade === "RESTRICTED" || hidden(content ?? []),
    );
  const restricted =
    trip.grade === "RESTRICTED" ||
    chapters.some(
      (chapter) => chapter.grade === "RESTRICTED" || hasRestricted(chapter.doc) || hidden(chapter.doc.content),
    );
  return restricted ? "RESTRICTED" : grade;
}
