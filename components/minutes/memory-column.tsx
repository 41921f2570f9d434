import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { Day } from "@/lib/calendar/day";
import type { ShowDay } from "@/lib/calendar/show-day";
import type { MemoryStep } from "@/lib/thread/memory-model";
import { MemoryPart } from "./memory-part";

type Props = {
  steps: readonly MemoryStep[];
  show: ShowDay;
  today: Day;
  /** Where the chain is set, for those who may. */
  linkHref: string | null;
};

/** 上次: what earlier meetings left on this matter; the latest open, older ones folded. */
export async function MemoryColumn({ steps, show, today, linkHref }: Props) {
  const t = await getTranslations("minutes.memory");
  const [last, ...earlier] = steps;
  const nameOf = ({ meeting }: MemoryStep) =>
    meeting.ordinal === null
      ? (show.locale === "en" && meeting.nameEn) || meeting.nameZh
      : t("meetingNth", { ordinal: meeting.ordinal });
  return (
    <section className="memory" aria-labelledby="memory-title" id="memory">
      <header>
        <h2 id="memory-title">{t("title")}</h2>
        {steps.length > 1 && <span className="meta">{t("chain", { count: steps.length })}</span>}
      </header>
      {last ? (
        <MemoryPart step={last} name={nameOf(last)} show={show} today={today} />
      ) : (
        <>
          <p className="quiet">{t("none")}</p>
          {linkHref && (
            <p className="meta">
              <Link href={linkHref} prefetch={false}>
                {t("noneLink")}
              </Link>
            </p>
          )}
        </>
      )}
      {earlier.map((step) => (
        <details key={step.item.id} className="mt-3">
          <summary>{t("earlier", { meeting: nameOf(step) })}</summary>
          <MemoryPart step={step} name={nameOf(step)} show={show} today={today} />
        </details>
      ))}
      <p className="rule-note mt-4">{t("live")}</p>
    </section>
  );
}
