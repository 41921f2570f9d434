import { getTranslations } from "next-intl/server";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { ReasonList } from "@/components/ui/reason-list";
import { Section } from "@/components/ui/section";
import { TextAreaField } from "@/components/ui/text-area-field";
import { sayer } from "@/lib/i18n/say";
import { approveReport, returnReport } from "@/lib/report/actions";
import type { Opening } from "@/lib/report/model";
import type { DecisionView } from "@/lib/report/work-queries";

const opened = [
  "minutes",
  "interventions",
  "positions",
  "outcomes",
  "commitments",
  "visits",
  "recommendations",
] as const;

/** For whoever approves: what opens to the office, in words and numbers, then the decision. */
export async function Decision({ reportId, decision }: { reportId: string; decision: DecisionView }) {
  const [t, say] = await Promise.all([getTranslations("report"), sayer()]);
  const { blockers, opening, handedInAt } = decision;
  return (
    <Section title={t("decide.title")} className="no-print">
      <p>{t(opening.closed ? "decide.closed" : "decide.opens")}</p>
      {!opening.closed && <OpeningList opening={opening} />}
      {blockers.length > 0 ? (
        <ReasonList title={t("decide.notYou")} reasons={blockers.map(say)} />
      ) : (
        <p className="actions mt-3">
          <ConfirmDialog
            trigger={t("decide.approve")}
            triggerTone="main"
            title={t("decide.approveTitle")}
            action={approveReport}
            hidden={{ reportId, handedInAt }}
            confirm={t("decide.approve")}
          >
            <p>{t(opening.closed ? "decide.closed" : "decide.opens")}</p>
            {!opening.closed && <OpeningList opening={opening} />}
            <p>{t("decide.final")}</p>
          </ConfirmDialog>
          <ConfirmDialog
            trigger={t("decide.return")}
            title={t("decide.returnTitle")}
            action={returnReport}
            hidden={{ reportId, handedInAt }}
            confirm={t("decide.return")}
            fields={<TextAreaField name="reason" label={t("decide.reason")} hint={t("decide.reasonHint")} required />}
          >
            <p>{t("decide.returnText")}</p>
          </ConfirmDialog>
        </p>
      )}
    </Section>
  );
}

async function OpeningList({ opening }: { opening: Opening }) {
  const t = await getTranslations("report");
  return (
    <ul className="plainlist my-2">
      <li>{t("decide.report")}</li>
      {opened
        .filter((what) => opening.counts[what] > 0)
        .map((what) => (
          <li key={what}>{t(`decide.counts.${what}`, { count: opening.counts[what] })}</li>
        ))}
      {opening.restricted + opening.restrictedParagraphs > 0 && (
        <li>{t("decide.stays", { records: opening.restricted, chapters: opening.restrictedParagraphs })}</li>
      )}
      <li className="quiet">{t("decide.never")}</li>
    </ul>
  );
}
