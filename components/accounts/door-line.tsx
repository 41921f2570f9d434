import { useLocale, useTranslations } from "next-intl";
import type { DoorWords } from "@/lib/accounts/door-words";

const knots = ["brief", "minutes", "positions", "report", "followUp", "again"] as const;

/** What Attaché is, in one line and six knots, in both languages; the chosen one leads. */
export function DoorLine({ words }: { words: DoorWords }) {
  const t = useTranslations("accounts.door");
  const [lead, other] = useLocale() === "en" ? (["en", "zh-TW"] as const) : (["zh-TW", "en"] as const);
  return (
    <div className="door-say">
      <p className="door-line" lang={lead}>
        {words[lead].lineOne}
        <br />
        {words[lead].lineTwo}
      </p>
      <p className="door-line-en" lang={other}>
        {words[other].lineOne}
        {other === "en" && " "}
        {words[other].lineTwo}
      </p>
      <ol className="door-thread" aria-label={t("thread")}>
        {knots.map((knot) => (
          <li key={knot} className={knot === "again" ? "again" : undefined}>
            <span lang={lead}>{words[lead][knot]}</span> <span lang={other}>{words[other][knot]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}
