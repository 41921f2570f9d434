import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { DoorPage } from "@/components/accounts/door-page";
import { OidcButton } from "@/components/accounts/oidc-button";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { findActor } from "@/lib/access/actor";
import { readFrom } from "@/lib/access/from";
import { oidcName } from "@/lib/accounts/oidc";
import { settings } from "@/lib/accounts/settings";
import { signInWords } from "@/lib/accounts/sign-in-words";
import { findInstallation } from "@/lib/installation/queries";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.signIn"))("title") };
}

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);

/** What brought someone here, when there is something to say about it. */
const reasons = ["idle", "ended", "out", "passwordSet"] as const;
const refusals = ["oidcUnknown", "oidcUnverified", "oidcDisabled"] as const;

export default async function SignInPage({ searchParams }: Props) {
  const asked = await searchParams;
  const from = readFrom(one(asked.from));
  if (await findActor()) redirect(from ?? "/");

  const t = await getTranslations("accounts.signIn");
  const installation = await findInstallation();
  const reason = reasons.find((name) => name === asked.reason);
  const error = one(asked.error);
  const refusal =
    error &&
    (refusals.find((name) => name === error) ??
      (error.startsWith("OAuth") || error === "Callback" ? "oidcFailed" : "failed"));
  const oidc = oidcName();
  return (
    <DoorPage
      path={from ? `/sign-in?from=${encodeURIComponent(from)}` : "/sign-in"}
      title={t("title")}
      under={installation?.name}
    >
      {reason && (
        <div className="banner" role="status">
          <p>{t(`reason.${reason}`, { minutes: settings.idleMinutes() })}</p>
        </div>
      )}
      {refusal && (
        <div className="banner" data-tone="danger" role="alert">
          <p>{t(`refusal.${refusal}`)}</p>
        </div>
      )}
      <SignInForm words={await signInWords()} goTo={from ?? "/"}>
        <Link href="/forgot">{t("forgot")}</Link>
      </SignInForm>
      {oidc && <OidcButton word={t("oidc", { name: oidc })} busy={t("busy")} goTo={from ?? "/"} />}
    </DoorPage>
  );
}
