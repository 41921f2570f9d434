import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { type Anchor, findQuote } from "@/lib/richtext/find-quote";
import type { Doc } from "@/lib/richtext/model";
import { RichNodes } from "./rich-nodes";

type Props = {
  doc: Doc;
  /** Words to mark; the first of them is the element #quote, or of another id. */
  anchor?: Anchor | null;
  anchorId?: string;
  /** The heading level that level 1 of the document becomes. */
  headingFrom?: number;
  /** Draws a picture of the trip by its id. */
  picture?: (pictureId: string) => ReactNode;
  lang?: string;
};

/** Stored rich text for reading. Whoever calls has already taken out what the reader may not read (`redact`). */
export async function RichText({ doc, anchor, anchorId, headingFrom = 3, picture, lang = "zh-TW" }: Props) {
  const t = await getTranslations("minutes");
  const marked = anchor ? findQuote(doc, anchor) : null;
  const words = { restricted: t("textRestricted"), table: t("textTable") };
  return (
    <div className="prose richtext" lang={lang}>
      <RichNodes nodes={doc.content} drawing={{ words, headingFrom, marked, markedId: anchorId, picture }} />
    </div>
  );
}
