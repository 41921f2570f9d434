import { useTranslations } from "next-intl";
import { SecretForm } from "@/components/accounts/secret-form";
import { ActionForm } from "@/components/ui/action-form";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/text-area-field";
import {
  createResetLink,
  disableAccount,
  enableAccount,
  endAccountSessions,
  removeSecondFactor,
  unlockAccount,
} from "@/lib/accounts/actions";
import type { AccountDetail } from "@/lib/accounts/model";
import type { FormAction } from "@/lib/action/form-state";

/** What an administrator can do so that somebody gets in, or no longer does. */
export function AccountActions({ account, self }: { account: AccountDetail; self: boolean }) {
  const t = useTranslations("admin.account");
  const hidden = { accountId: account.id };
  const plain = (action: FormAction, word: string) => (
    <ActionForm action={action} className="" announce="toast" aria-label={word}>
      <input type="hidden" name="accountId" value={account.id} />
      <SubmitButton tone="plain">{word}</SubmitButton>
    </ActionForm>
  );
  return (
    <>
      <div className="actions pb-4">
        {account.state === "locked" && plain(unlockAccount, t("unlock"))}
        {account.state === "disabled" && plain(enableAccount, t("enable"))}
        {account.sessions.length > 0 && plain(endAccountSessions, t("endSessions"))}
        {account.secondFactor && (
          <ConfirmDialog
            trigger={t("removeFactor")}
            title={t("removeFactorTitle", { name: account.name })}
            action={removeSecondFactor}
            hidden={hidden}
            confirm={t("removeFactor")}
            confirmTone="danger"
          >
            <p>{t("removeFactorText")}</p>
          </ConfirmDialog>
        )}
        {account.state !== "disabled" && !self && (
          <ConfirmDialog
            trigger={t("disable")}
            triggerTone="danger"
            title={t("disableTitle", { name: account.name })}
            action={disableAccount}
            hidden={hidden}
            fields={<TextAreaField name="reason" label={t("reason")} rows={2} maxLength={200} required />}
            confirm={t("disable")}
            confirmTone="danger"
          >
            <p>{t("disableText")}</p>
          </ConfirmDialog>
        )}
      </div>
      {self && <p className="pb-3 text-sm text-ink-2">{t("notYourself")}</p>}
      {account.state !== "disabled" && (
        <SecretForm
          action={createResetLink}
          shown={{ title: t("linkTitle"), hint: t("linkHint"), copy: t("copy"), copied: t("copied") }}
          aria-label={t("link")}
        >
          <input type="hidden" name="accountId" value={account.id} />
          <div className="actions">
            <SubmitButton tone="plain">{t("link")}</SubmitButton>
          </div>
        </SecretForm>
      )}
    </>
  );
}
