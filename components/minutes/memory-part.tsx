import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { OutcomeWords } from "@/components/meetings/outcome-words";
import { CommitmentState } from "@/components/positions/commitment-state";
import { Stands } from "@/components/positions/stands";
import { Sep } from "@/components/ui/sep";
import { StateWord } from "@/components/ui/state-word";
import type { Day } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { DelegationMemory, MemoryStep } from "@/lib/thread/memory-model";
import { RememberedRecommendations } from "./remembered-recommendations";

type Props = { step: MemoryStep; name: string; show: ShowDay; today: Day };

/** One earlier meeting: which item it was, and what each of our delegations kept of it. */
export async function MemoryPart({ step, name, show, today }: Props) {
  const t = await getTranslations("minutes.memory");
  const { item, meeting, delegations, recommendations } = step;
  const title = (show.locale === "en" && item.titleEn) || item.titleZh || item.titleEn;
  const silent = delegations.length === 0 && recommendations.length === 0;
  return (
    <>
      <p className="meta">
        {name}
        <Sep />
        <time dateTime={meeting.startsOn}>{showDay(meeting.startsOn, show)}</time>
        <br />
        <Link
          href={`/meetings/${item.meetingId}/items/${item.id}`}
          prefetch={false}
          lang={title === item.titleEn ? "en" : "zh-TW"}
        >
          {[item.number, title].filter(Boolean).join(" ")}
        </Link>
      </p>
      {silent && <p className="quiet">{t("silent")}</p>}
      {delegations.map((delegation) => (
        <DelegationPart
          key={delegation.attendanceId}
          delegation={delegation}
          named={delegations.length > 1}
          show={show}
          today={today}
        />
      ))}
      {recommendations.length > 0 && (
        <>
          <h3>{t("followUp")}</h3>
          <RememberedRecommendations recommendations={recommendations} show={show} />
        </>
      )}
    </>
  );
}

type PartProps = { delegation: DelegationMemory; named: boolean; show: ShowDay; today: Day };

async function DelegationPart({ delegation, named, show, today }: PartProps) {
  const t = await getTranslations("minutes.memory");
  const { outcomes, interventions, issues, commitments, tripTitle } = delegation;
  return (
    <>
      {named && (
        <p className="meta mt-3" lang="zh-TW">
          {tripTitle}
        </p>
      )}
      <h3>{t("outcome")}</h3>
      {outcomes.length === 0 && <StateWord tone="none">{t("noOutcome")}</StateWord>}
      {outcomes.map(({ id, kind, evidence, statedIn }) => (
        <p key={id}>
          <OutcomeWords kinds={[kind]} /> <q lang="zh-TW">{evidence}</q>
          {statedIn && <span className="meta"> {t("statedIn", { number: statedIn })}</span>}
        </p>
      ))}
      {interventions.length > 0 && <h3>{t("said")}</h3>}
      {interventions.map(({ id, speakerName, delivered }) => (
        <p key={id} lang="zh-TW">
          {speakerName && <b>{speakerName} </b>}
          {delivered}
        </p>
      ))}
      <h3>{t("stands")}</h3>
      {issues.length === 0 && <p className="quiet">{t("noStands")}</p>}
      {issues.map(({ id, title, positions }) => (
        <div key={id}>
          <p className="meta" lang="zh-TW">
            {title}
          </p>
          <Stands positions={positions} locale={show.locale} />
        </div>
      ))}
      <h3>{t("promises")}</h3>
      {commitments.length === 0 && <p className="quiet">{t("noPromises")}</p>}
      {commitments.length > 0 && (
        <ul className="plainlist">
          {commitments.map((commitment) => (
            <li key={commitment.id}>
              <span lang="zh-TW">
                {commitment.byWhom}：{commitment.text}
              </span>{" "}
              <CommitmentState commitment={commitment} show={show} today={today} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
