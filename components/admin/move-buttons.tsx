import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { FormAction } from "@/lib/action/form-state";

/** One place up, one place down. */
export function MoveButtons({
  action,
  id,
  name,
  first,
  last,
}: {
  action: FormAction;
  id: string;
  name: string;
  first: boolean;
  last: boolean;
}) {
  const t = useTranslations("people");
  if (first && last) return null;
  return (
    <ActionForm action={action} className="no-print flex gap-1" announce="toast" aria-label={t("moveOf", { name })}>
      <input type="hidden" name="id" value={id} />
      {!first && (
        <SubmitButton tone="plain" small name="by" value="up" aria-label={t("moveUpOf", { name })}>
          {t("up")}
        </SubmitButton>
      )}
      {!last && (
        <SubmitButton tone="plain" small name="by" value="down" aria-label={t("moveDownOf", { name })}>
          {t("down")}
        </SubmitButton>
      )}
    </ActionForm>
  );
}
