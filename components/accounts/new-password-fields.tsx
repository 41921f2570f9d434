import { useTranslations } from "next-intl";
import { TextField } from "@/components/ui/text-field";
import { passwordLengths, rememberedPasswords } from "@/lib/accounts/rules";

/** A new password, twice, with the rule before the mistake. */
export function NewPasswordFields() {
  const t = useTranslations("accounts.password");
  const { plain, mixed } = passwordLengths;
  return (
    <>
      <TextField
        name="password"
        type="password"
        label={t("new")}
        hint={t("rule", { plain, mixed, count: rememberedPasswords })}
        autoComplete="new-password"
        required
      />
      <TextField name="again" type="password" label={t("again")} autoComplete="new-password" required />
    </>
  );
}
