import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import { getLocale, getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { NonceMeta } from "@/components/shell/nonce-meta";
import { PaintFirst } from "@/components/shell/paint-first";
import { UiProvider, type UiWords } from "@/components/ui/words";
import { findActor } from "@/lib/access/actor";
import type { Locale } from "@/lib/i18n/locale";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Attaché", template: "%s · Attaché" },
  robots: { index: false, follow: false },
  // Numbers of documents and agenda items are not telephone numbers.
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** The document: its language, the chosen look, and the words every client component may need. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, actor, head] = await Promise.all([getLocale(), getMessages(), findActor(), headers()]);
  const { theme, contrast, calendar } = actor?.preferences ?? {};
  return (
    <html
      lang={locale}
      data-theme={theme === "light" || theme === "dark" ? theme : undefined}
      // "normal" leaves the say to the system, which may ask for more.
      data-contrast={contrast === "more" ? "more" : undefined}
    >
      <body>
        <PaintFirst nonce={head.get("x-nonce")} />
        <NonceMeta nonce={head.get("x-nonce")} />
        <UiProvider
          words={messages.ui.client as UiWords}
          days={{ locale: locale as Locale, calendar: calendar ?? "GREGORIAN" }}
          accountId={actor?.accountId ?? null}
        >
          {children}
        </UiProvider>
      </body>
    </html>
  );
}
