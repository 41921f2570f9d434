import { getTranslations } from "next-intl/server";
import { RichText } from "@/components/richtext/rich-text";
import type { ChapterView, PictureView } from "@/lib/report/model";
import { evenHeadings } from "@/lib/report/outline";
import type { Anchor } from "@/lib/richtext/find-quote";
import { ReportPicture } from "./report-picture";

type Props = {
  chapter: Pick<ChapterView, "doc">;
  pictures: ReadonlyMap<string, PictureView | null>;
  /** Words of this chapter to mark; they become #mark. */
  anchor?: Anchor | null;
};

/** The words of a chapter, its own headings under the chapter's h2. */
export async function ChapterText({ chapter, pictures, anchor }: Props) {
  const t = await getTranslations("report");
  const words = { gone: t("picture.gone"), captionOnly: t("picture.captionOnly") };
  return (
    <RichText
      doc={evenHeadings(chapter.doc)}
      anchor={anchor}
      anchorId="mark"
      picture={(pictureId) => <ReportPicture key={pictureId} picture={pictures.get(pictureId)} words={words} />}
    />
  );
}
