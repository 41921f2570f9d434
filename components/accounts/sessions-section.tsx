import { useLocale, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Actor } from "@/lib/access/actor";
import { endOtherSessions, endOwnSession } from "@/lib/accounts/actions";
import { signOutEverywhere } from "@/lib/accounts/leave";
import type { SessionView } from "@/lib/accounts/model";
import { SessionsTable } from "./sessions-table";

/** Where one is signed in, and how to stop it. */
export function SessionsSection({
  sessions,
  preferences,
}: {
  sessions: SessionView[];
  preferences: Actor["preferences"];
}) {
  const t = useTranslations("accounts.sessions");
  const end = (session: SessionView) =>
    session.current ? (
      <StateWord tone="now">{t("this")}</StateWord>
    ) : (
      <ActionForm
        action={endOwnSession}
        className=""
        announce="toast"
        aria-label={t("endThis", { device: session.device ?? t("unknownDevice") })}
      >
        <input type="hidden" name="sessionId" value={session.id} />
        <SubmitButton tone="plain" small>
          {t("end")}
        </SubmitButton>
      </ActionForm>
    );
  return (
    <Section title={t("title")} meta={t("count", { count: sessions.length })} id="sessions">
      <SessionsTable
        sessions={sessions}
        how={{ locale: useLocale() as "zh-TW" | "en", calendar: preferences.calendar }}
        end={end}
      />
      <div className="actions pt-4">
        {sessions.length > 1 && (
          <ActionForm action={endOtherSessions} className="" announce="toast" aria-label={t("endOthers")}>
            <SubmitButton tone="plain">{t("endOthers")}</SubmitButton>
          </ActionForm>
        )}
        <form action={signOutEverywhere}>
          <SubmitButton tone="danger">{t("everywhere")}</SubmitButton>
        </form>
      </div>
    </Section>
  );
}
