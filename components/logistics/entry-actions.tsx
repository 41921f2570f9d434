import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import { markDone, removeEntry, restoreEntry } from "@/lib/logistics/actions";
import type { EntryKind } from "@/lib/logistics/model";

type Props = { tripId: string; kind: EntryKind; entryId: string; name: string; mayFinish?: boolean };

/** What one may do with an entry of the journey. */
export async function EntryActions({ tripId, kind, entryId, name, mayFinish }: Props) {
  const t = await getTranslations("logistics");
  const hidden = (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="entryId" value={entryId} />
    </>
  );
  return (
    <span className="row gap-1! no-print">
      {mayFinish && (
        <ActionForm action={markDone} announce="toast" className="" aria-label={t("doneNamed", { name })}>
          {hidden}
          <SubmitButton small tone="plain" aria-label={t("doneNamed", { name })}>
            {t("done")}
          </SubmitButton>
        </ActionForm>
      )}
      <ButtonLink
        small
        href={`/trips/${tripId}/logistics?edit=${entryId}#${entryId}`}
        aria-label={t("editNamed", { name })}
      >
        {t("edit")}
      </ButtonLink>
      <ActionForm
        action={removeEntry}
        undoAction={restoreEntry}
        announce="toast"
        className=""
        aria-label={t("removeNamed", { name })}
      >
        {hidden}
        <SubmitButton small tone="plain" aria-label={t("removeNamed", { name })}>
          {t("remove")}
        </SubmitButton>
      </ActionForm>
    </span>
  );
}
