import { useTranslations } from "next-intl";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { beginTotp, confirmTotp, disableTotp, renewCodes } from "@/lib/accounts/actions";
import type { SecondFactor } from "@/lib/accounts/model";
import { SecretForm } from "./secret-form";

/** The second factor: off, begun (a picture to scan, a first code to type), or on with its recovery codes. */
export function SecondFactorSection({ factor, hasPassword }: { factor: SecondFactor; hasPassword: boolean }) {
  const t = useTranslations("accounts.totp");
  const shown = { title: t("codesTitle"), hint: t("codesHint"), copy: t("copy"), copied: t("copied") };
  const password = (
    <TextField name="password" type="password" label={t("password")} autoComplete="current-password" required />
  );
  const state =
    factor.kind === "on" ? <StateWord tone="ok">{t("on")}</StateWord> : <StateWord tone="none">{t("off")}</StateWord>;
  return (
    <Section title={t("title")} meta={state} id="second-factor">
      <p className="max-w-[40em] pb-3">
        {t(factor.kind === "on" ? "onText" : hasPassword ? "offText" : "noPasswordText", {
          count: factor.kind === "on" ? factor.codesLeft : 0,
        })}
      </p>
      {factor.kind === "begun" && (
        <div className="grid gap-4 pb-6">
          <p className="max-w-[40em]">{t("scan")}</p>
          {/* biome-ignore lint/performance/noImgElement: drawn on this page from a secret, never fetched */}
          <img src={factor.picture} alt={t("picture")} width={192} height={192} className="bg-white" />
          <p className="text-sm">
            {t("secret")} <code translate="no">{factor.secret.replace(/(.{4})(?=.)/g, "$1 ")}</code>
          </p>
        </div>
      )}
      {/* One form for begun and on: the codes it shows must outlive the change from one to the other. */}
      {hasPassword && factor.kind !== "off" && (
        <SecretForm
          key="codes"
          action={factor.kind === "begun" ? confirmTotp : renewCodes}
          shown={shown}
          aria-label={t("title")}
        >
          {factor.kind === "begun" ? (
            <TextField
              name="code"
              label={t("code")}
              hint={t("codeHint")}
              autoComplete="one-time-code"
              inputMode="numeric"
              required
            />
          ) : (
            password
          )}
          <div className="actions">
            <SubmitButton tone={factor.kind === "begun" ? "main" : "plain"}>
              {t(factor.kind === "begun" ? "confirm" : "renew")}
            </SubmitButton>
          </div>
        </SecretForm>
      )}
      {hasPassword && factor.kind === "off" && (
        <SecretForm action={beginTotp} shown={shown} aria-label={t("title")}>
          {password}
          <div className="actions">
            <SubmitButton tone="plain">{t("begin")}</SubmitButton>
          </div>
        </SecretForm>
      )}
      {hasPassword && factor.kind !== "off" && (
        <details className="pt-4">
          <summary>{t("disable")}</summary>
          <SecretForm action={disableTotp} shown={shown} aria-label={t("disable")}>
            {password}
            <div className="actions">
              <SubmitButton tone="danger">{t("disable")}</SubmitButton>
            </div>
          </SecretForm>
        </details>
      )}
    </Section>
  );
}
