import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OfficeRole } from "@/lib/access/policy";
import { setRoles } from "@/lib/accounts/actions";
import { rolesSeen } from "@/lib/accounts/roles-seen";
import { RoleBoxes } from "./role-boxes";

/** The office roles of an account. They hold from the next request on, in every open session. */
export function RolesForm({ accountId, roles }: { accountId: string; roles: readonly OfficeRole[] }) {
  const t = useTranslations("admin.account");
  return (
    <ActionForm action={setRoles} afterDone="keep" aria-label={t("roles")}>
      <input type="hidden" name="accountId" value={accountId} />
      <input type="hidden" name="seen" value={rolesSeen(roles)} />
      <RoleBoxes key={roles.join()} roles={roles} titled />
      <div className="actions">
        <SubmitButton>{t("saveRoles")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
