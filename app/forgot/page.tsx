import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { DoorPage } from "@/components/accounts/door-page";
import { ForgotForm } from "@/components/accounts/forgot-form";
import { mailReady } from "@/lib/mail/send";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.forgot"))("title") };
}

export default async function ForgotPage() {
  const t = await getTranslations("accounts.forgot");
  return (
    <DoorPage path="/forgot" title={t("title")}>
      <p>{t(mailReady() ? "text" : "askSomeone")}</p>
      {mailReady() && <ForgotForm />}
      <p>
        <Link href="/sign-in">{t("back")}</Link>
      </p>
    </DoorPage>
  );
}
