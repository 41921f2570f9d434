import { entries } from "@/lib/briefs/model";

type Props = { zh: string | null; en: string | null; locale: string };

/** What the host's agenda says under the title, in both languages, the reader's first. */
export function ItemText({ zh, en, locale }: Props) {
  const texts = [
    { lang: "zh-TW", text: zh },
    { lang: "en", text: en },
  ];
  if (locale === "en") texts.reverse();
  return texts.map(({ lang, text }) =>
    text ? (
      <div key={lang} lang={lang} className="prose mb-4">
        {entries(text).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    ) : null,
  );
}
