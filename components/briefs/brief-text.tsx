import { getTranslations } from "next-intl/server";
import { type BriefPart, type BriefTexts, briefParts, entries } from "@/lib/briefs/model";

/** Parts that are lists when they have several lines. */
const listed: readonly BriefPart[] = ["say", "ifAsked", "doNotSay", "othersLikely"];

/** A brief for reading; parts nobody wrote are left out. */
export async function BriefText({ brief, as: Heading = "h3" }: { brief: BriefTexts; as?: "h2" | "h3" }) {
  const t = await getTranslations("briefs");
  return briefParts.map((part) => {
    const lines = entries(brief[part]);
    if (lines.length === 0) return null;
    return (
      <div key={part} className={part === "redLine" ? "redline mt-3" : undefined}>
        <Heading>{t(`part.${part}`)}</Heading>
        {listed.includes(part) && lines.length > 1 ? (
          <ul className="plainlist" lang="zh-TW">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <div lang="zh-TW">
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        )}
      </div>
    );
  });
}
