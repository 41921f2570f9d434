import { hasRestricted } from "@/lib/richtext/grade";
import type { Doc } from "@/lib/richtext/model";
import { picturesIn } from "@/lib/richtext/pictures";
import type { Grade, PictureView } from "./model";

type Paper = { grade: Grade; trip: { grade: Grade }; chapters: readonly { grade: Grade; doc: Doc }[] };
type Pictures = ReadonlyMap<string, Pick<PictureView, "grade"> | null>;

/**
 * The grade that stands on every printed page: of the strictest that is on the paper. What the reader may not read is
 * not in the report handed to them, and does not count.
 */
export function paperGrade({ grade, trip, chapters }: Paper, pictures: Pictures): Grade {
  const shows = (doc: Doc) => picturesIn(doc).some((id) => pictures.get(id)?.grade === "RESTRICTED");
  const restricted =
    trip.grade === "RESTRICTED" ||
    chapters.some((chapter) => chapter.grade === "RESTRICTED" || hasRestricted(chapter.doc) || shows(chapter.doc));
  return restricted ? "RESTRICTED" : grade;
}
