import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/components/accounts/statement";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.privacy"))("title") };
}

export default async function PrivacyPage() {
  const t = await getTranslations("accounts.privacy");
  return (
    <Statement path="/privacy" title={t("title")} paragraphs={t.raw("paragraphs") as string[]}>
      <Link href="/sign-in">{t("back")}</Link>
    </Statement>
  );
}
