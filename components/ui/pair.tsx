type Props = {
  zh: string | null | undefined;
  en: string | null | undefined;
  /** The interface language leads. */
  locale: string;
  /** On one line: 紐西蘭 New Zealand. */
  inline?: boolean;
  /** Before the leading name: the number of an agenda item. */
  lead?: string;
};

/** One name in two languages. Where one is missing, the other stands alone and says its language. */
export function Pair({ zh, en, locale, inline, lead }: Props) {
  const names = [
    { lang: "zh-TW", text: zh },
    { lang: "en", text: en },
  ].filter((name): name is { lang: string; text: string } => Boolean(name.text));
  if (locale === "en") names.reverse();
  return (
    <span className={inline ? "pair-line" : "pair"}>
      {names.map(({ lang, text }, place) => (
        <span key={lang} lang={lang}>
          {place > 0 && inline && " "}
          {place === 0 && lead && `${lead}　`}
          {text}
        </span>
      ))}
    </span>
  );
}
