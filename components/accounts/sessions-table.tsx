import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { SessionView } from "@/lib/accounts/model";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";

type Props = { sessions: readonly SessionView[]; how: ShowDay; end?: (session: SessionView) => ReactNode };

/** Device, address, times in Taipei; at the end what one can do about it. */
export function SessionsTable({ sessions, how, end }: Props) {
  const t = useTranslations("accounts.sessions");
  return (
    <table className="ledger">
      <caption className="only-read">{t("title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("device")}</th>
          <th scope="col">{t("address")}</th>
          <th scope="col">{t("since")}</th>
          <th scope="col">{t("seen")}</th>
          {end && (
            <th scope="col">
              <span className="only-read">{t("end")}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => (
          <tr key={session.id}>
            <th scope="row">{session.device ?? t("unknownDevice")}</th>
            <td data-label={t("address")}>{session.address ?? t("unknownAddress")}</td>
            <td data-label={t("since")}>{showInstant(session.createdAt, officeZone, how)}</td>
            <td data-label={t("seen")}>{showInstant(session.lastSeenAt, officeZone, how)}</td>
            {end && <td>{end(session)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
