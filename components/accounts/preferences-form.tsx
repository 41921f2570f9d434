import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { CheckField } from "@/components/ui/check-field";
import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { savePreferences } from "@/lib/accounts/actions";

/** Language, calendar, look and keys, as this account wants them on every machine. */
export function PreferencesForm({ preferences }: { preferences: Actor["preferences"] }) {
  const t = useTranslations("accounts.preferences");
  return (
    <ActionForm action={savePreferences} afterDone="keep" aria-label={t("label")}>
      <FieldRow>
        <SelectField
          name="locale"
          label={t("locale")}
          defaultValue={preferences.locale}
          options={[
            { id: "zh-TW", label: "中文", lang: "zh-TW" },
            { id: "en", label: "English", lang: "en" },
          ]}
        />
        <SelectField
          name="calendar"
          label={t("calendar")}
          defaultValue={preferences.calendar}
          options={[
            { id: "GREGORIAN", label: t("gregorian") },
            { id: "ROC", label: t("roc") },
          ]}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          name="theme"
          label={t("theme")}
          defaultValue={preferences.theme}
          options={[
            { id: "system", label: t("system") },
            { id: "light", label: t("light") },
            { id: "dark", label: t("dark") },
          ]}
        />
        <SelectField
          name="contrast"
          label={t("contrast")}
          defaultValue={preferences.contrast}
          options={[
            { id: "normal", label: t("contrastNormal") },
            { id: "more", label: t("contrastMore") },
          ]}
        />
      </FieldRow>
      <div id="keys">
        <CheckField
          name="singleKeys"
          label={t("singleKeys")}
          hint={t("singleKeysHint")}
          defaultChecked={preferences.singleKeys}
        />
      </div>
      <div className="actions">
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
