import { pictureType } from "../guard/picture";
import type { Apart, Block, Figure, Format, NoticeCode, Picture, Source } from "../source";

/** What is gathered while a document is read. */
export type Collector = {
  /** Blocks of the flow itself, in order. */
  blocks: Block[];
  notice: (code: NoticeCode, count?: number) => void;
  /** Whether a picture is of a kind that is kept. */
  isKept: (bytes: Uint8Array) => boolean;
  /** A picture as a figure, or nothing, and a notice, for one of a kind that is not kept. */
  figure: (bytes: Uint8Array | undefined, alt: string, page?: number) => Figure[];
  /** Text outside the flow; one that stands at this place comes before the block that is read next. */
  apart: (what: Apart["what"], text: string, before?: number | "end") => void;
  source: (format: Format) => Source;
};

/** An empty collection of what a document holds. */
export function createCollector(): Collector {
  const blocks: Block[] = [];
  const notices = new Map<NoticeCode, number>();
  const pictures: Picture[] = [];
  const aparts: (Omit<Apart, "before"> & { before: number | "end" })[] = [];
  const notice = (code: NoticeCode, count = 1) => {
    if (count > 0) notices.set(code, (notices.get(code) ?? 0) + count);
  };
  return {
    blocks,
    notice,
    isKept: (bytes) => pictureType(bytes) !== undefined,
    figure: (bytes, alt, page) => {
      const mediaType = bytes && pictureType(bytes);
      if (!bytes || !mediaType) {
        notice("picturesDropped");
        return [];
      }
      const id = `picture-${pictures.length + 1}`;
      pictures.push({ id, mediaType, bytes });
      return [{ type: "figure", attrs: { picture: id, alt: alt.trim(), ...(page === undefined ? {} : { page }) } }];
    },
    apart: (what, text, before = blocks.length) => {
      const words = text.trim();
      if (words !== "") aparts.push({ what, text: words, before });
    },
    source: (format) => ({
      format,
      blocks,
      pictures,
      apart: aparts.map((one) => ({
        ...one,
        before: one.before === "end" ? blocks.length : Math.min(one.before, blocks.length),
      })),
      notices: [...notices].map(([code, count]) => ({ code, count })),
    }),
  };
}
