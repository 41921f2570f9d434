import { useTranslations } from "next-intl";
import { CheckField } from "@/components/ui/check-field";
import { type OfficeRole, officeRoles } from "@/lib/access/policy";

/** Office roles to tick; `titled` when the section says so already. Everybody is at least staff, so nothing ticked is an answer too. */
export function RoleBoxes({ roles, titled }: { roles: readonly OfficeRole[]; titled?: boolean }) {
  const t = useTranslations("roles");
  const words = useTranslations("admin.account");
  return (
    <fieldset>
      <legend className={titled ? "only-read" : "legend"}>{words("roles")}</legend>
      <p className="field-hint">{words("rolesHint")}</p>
      <div className="choices">
        {officeRoles.map((role) => (
          <CheckField key={role} name="roles[]" value={role} label={t(role)} defaultChecked={roles.includes(role)} />
        ))}
      </div>
    </fieldset>
  );
}
