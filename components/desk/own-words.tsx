type Props = { zh: string | null; en?: string | null; locale: string };

/** A name or sentence as somebody entered it, in the reader's language where there is one, with its language said. */
export function OwnWords({ zh, en, locale }: Props) {
  return locale === "en" && en ? <span lang="en">{en}</span> : <span lang="zh-TW">{zh ?? en}</span>;
}
