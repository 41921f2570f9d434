import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/shell/demo-banner";
import { IdleGuard } from "@/components/shell/idle-guard";
import { PreviewBanner } from "@/components/shell/preview-banner";
import { Rail } from "@/components/shell/rail";
import { RailFoot } from "@/components/shell/rail-foot";
import { Shortcuts } from "@/components/shell/shortcuts";
import { SkipLink } from "@/components/shell/skip-link";
import { TopBar } from "@/components/shell/top-bar";
import type { ShellWords } from "@/components/shell/words";
import { SubmitButton } from "@/components/ui/submit-button";
import { Toaster } from "@/components/ui/toaster";
import { requireActor } from "@/lib/access/actor";
import { endPreview } from "@/lib/accounts/leave";
import { countRail } from "@/lib/desk/queries";
import { findInstallation } from "@/lib/installation/queries";

/** The frame of everything behind sign-in. It asks who is there only to address them; pages and actions ask what they may. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const [messages, t, roles, counts, installation] = await Promise.all([
    getMessages(),
    getTranslations("shell"),
    getTranslations("roles"),
    countRail(),
    findInstallation(),
  ]);
  const words = messages.shell as ShellWords;
  const entries = [
    { href: "/account", label: t("account.settings") },
    { href: "/admin", label: t("account.admin") },
    { href: "/sign-out", label: t("account.signOut") },
  ];
  return (
    <>
      <SkipLink>{t("skip")}</SkipLink>
      <div className="frame">
        <Rail office={installation?.name ?? ""} counts={counts} words={words} foot={<RailFoot />} />
        <TopBar words={words} person={actor.name} entries={entries} />
        <div className="notices">
          {installation?.demo && <DemoBanner words={words.demo} />}
          {actor.preview && (
            <PreviewBanner words={words.preview} role={roles(actor.preview)}>
              <form action={endPreview}>
                <SubmitButton tone="plain" small>
                  {words.preview.leave}
                </SubmitButton>
              </form>
            </PreviewBanner>
          )}
        </div>
        {children}
      </div>
      <Toaster />
      <Shortcuts words={words.keys} on={actor.preferences.singleKeys} accountId={actor.accountId} />
      <IdleGuard
        words={words.idle}
        accountId={actor.accountId}
        idleMinutes={actor.idleMinutes}
        endsAt={actor.endsAt}
        now={Date.now()}
      />
    </>
  );
}
