import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ActionForm } from "@/components/ui/action-form";
import { ButtonLink } from "@/components/ui/button-link";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";

type Props = {
  action: FormAction;
  tripId: string;
  label: string;
  button: string;
  /** The entry that is changed; nothing for a new one. */
  entry?: { id: string; seen: string };
  children: ReactNode;
};

/** The frame of the forms for visits, gifts and pictures. */
export async function VisitEntryForm({ action, tripId, label, button, entry, children }: Props) {
  const t = await getTranslations("trips.form");
  return (
    <ActionForm
      action={action}
      announce="toast"
      aria-label={label}
      keepAs={`visits-${entry?.id ?? `${tripId}-${label}`}`}
      className="fields py-3"
    >
      <input type="hidden" name="tripId" value={tripId} />
      {entry && (
        <>
          <input type="hidden" name="entryId" value={entry.id} />
          <input type="hidden" name="seen" value={entry.seen} />
        </>
      )}
      {children}
      <div className="actions">
        <SubmitButton tone={entry ? "main" : "plain"}>{button}</SubmitButton>
        {entry && <ButtonLink href={`/trips/${tripId}/visits#${entry.id}`}>{t("cancel")}</ButtonLink>}
      </div>
    </ActionForm>
  );
}
