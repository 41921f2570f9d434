import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import { markReviewed } from "@/lib/accounts/actions";

/** "Still right": this account was looked at, with its roles. */
export function ReviewForm({ accountId, name }: { accountId: string; name: string }) {
  const t = useTranslations("admin.account");
  return (
    <ActionForm action={markReviewed} className="" announce="toast" aria-label={t("reviewOf", { name })}>
      <input type="hidden" name="accountId" value={accountId} />
      <SubmitButton tone="plain" small>
        {t("review")}
      </SubmitButton>
    </ActionForm>
  );
}
