import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Statement } from "@/components/accounts/statement";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("accounts.accessibility"))("title") };
}

export default async function AccessibilityPage() {
  const t = await getTranslations("accounts.accessibility");
  return (
    <Statement path="/accessibility" title={t("title")} paragraphs={t.raw("paragraphs") as string[]}>
      <Link href="/sign-in">{t("back")}</Link>
    </Statement>
  );
}
