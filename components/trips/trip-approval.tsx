import { getMessages, getTranslations } from "next-intl/server";
import { UploadField } from "@/components/files/upload-field";
import type { UploadWords } from "@/components/files/upload-words";
import { ActionForm } from "@/components/ui/action-form";
import { DayField } from "@/components/ui/day-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { setApproval } from "@/lib/trips/actions";
import { approvalSeen } from "@/lib/trips/approval-seen";
import type { ApprovalView } from "@/lib/trips/model";

type Props = { tripId: string; approval: ApprovalView; mayRecord: boolean; mayOpen: boolean; show: ShowDay };

/** 簽: number, date and scan, and the form that keeps them. */
export async function TripApproval({ tripId, approval: { number, on, file }, mayRecord, mayOpen, show }: Props) {
  const [t, messages] = await Promise.all([getTranslations("trips.approval"), getMessages()]);
  const words = (messages.files as { upload: UploadWords }).upload;
  return (
    <section aria-labelledby="approval">
      <h2 id="approval">{t("title")}</h2>
      {number || on || file ? (
        <dl className="grid grid-cols-[auto_1fr] gap-x-3">
          {number && (
            <>
              <dt className="quiet">{t("number")}</dt>
              <dd>{number}</dd>
            </>
          )}
          {on && (
            <>
              <dt className="quiet">{t("on")}</dt>
              <dd>{showDay(on, show)}</dd>
            </>
          )}
          {file && (
            <>
              <dt className="quiet">{t("scan")}</dt>
              <dd>{mayOpen ? <a href={`/files/${file.id}`}>{file.name}</a> : file.name}</dd>
            </>
          )}
        </dl>
      ) : (
        <p className="quiet">{t("none")}</p>
      )}
      {mayRecord && (
        <details className="mt-2 no-print">
          <summary className="link">{t("edit")}</summary>
          <ActionForm
            key={`${number}${on}${file?.id}`}
            action={setApproval}
            className="fields mt-2"
            announce="toast"
            aria-label={t("edit")}
          >
            <input type="hidden" name="tripId" value={tripId} />
            <input
              type="hidden"
              name="seen"
              value={approvalSeen({ approvalNumber: number, approvalOn: on, approvalFileId: file?.id ?? null })}
            />
            <TextField name="number" label={t("number")} defaultValue={number ?? undefined} maxLength={80} />
            <DayField name="on" label={t("on")} defaultValue={on ?? undefined} />
            <UploadField
              name="fileId"
              label={t("scan")}
              hint={t("scanHint")}
              tripId={tripId}
              audience="LOGISTICS"
              purpose="scan"
              current={file}
              words={words}
            />
            <SubmitButton tone="plain">{t("save")}</SubmitButton>
            <p className="rule-note">{t("note")}</p>
          </ActionForm>
        </details>
      )}
    </section>
  );
}
