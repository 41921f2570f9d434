import { useTranslations } from "next-intl";
import { capabilities, policy, type Reach, type Role, roles, tripRoles } from "@/lib/access/policy";

/** Who may do what, and how far, drawn from the very table that decides it. On a phone each row lists only who may. */
export function RoleMatrix() {
  const t = useTranslations("admin.matrix");
  const role = useTranslations("roles");
  const officeCount = roles.length - tripRoles.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, and the keyboard must be able to
    <section className="scroll-x pt-4" aria-label={t("caption")} tabIndex={0}>
      <table className="ledger role-matrix">
        <caption className="only-read">{t("caption")}</caption>
        <thead>
          <tr>
            <td className="border-0" />
            <th scope="colgroup" colSpan={officeCount} className="static">
              {t("office")}
            </th>
            <th scope="colgroup" colSpan={tripRoles.length} className="static">
              {t("trip")}
            </th>
          </tr>
          <tr>
            <th scope="col">{t("may")}</th>
            {roles.map((name) => (
              <th key={name} scope="col">
                {role(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {capabilities.map((capability) => (
            <tr key={capability}>
              <th scope="row">{t(`capabilities.${capability}`)}</th>
              {roles.map((name) => {
                const reach = (policy[capability] as Partial<Record<Role, Reach>>)[name];
                return reach ? (
                  <td key={name} className="max-md:me-4 max-md:inline-block">
                    <span className="text-ink-3 md:hidden">{role(name)} </span>
                    {t(`reach.${reach}`)}
                  </td>
                ) : (
                  <td key={name} className="max-md:hidden">
                    <span aria-hidden="true">–</span>
                    <span className="only-read">{t("no")}</span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
