import { getTranslations } from "next-intl/server";
import { actionWords } from "@/lib/audit/words";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";
import type { TripEvent } from "@/lib/trips/model";

/** What was done to the trip, newest first, in words. */
export async function TripHistory({ events, show }: { events: readonly TripEvent[]; show: ShowDay }) {
  const [t, role, what] = await Promise.all([getTranslations("trips"), getTranslations("roles"), actionWords()]);
  const more = ({ detail }: TripEvent) => {
    const text = (key: string) => (typeof detail[key] === "string" ? (detail[key] as string) : null);
    const inRole = text("role");
    const parts = [
      text("name"),
      text("meeting"),
      text("title"),
      text("number"),
      inRole && role.has(inRole as never) ? role(inRole as never) : null,
    ];
    const reason = text("reason");
    return [...parts.filter(Boolean), reason && t("history.reason", { reason })].filter(Boolean).join(t("comma"));
  };

  return (
    <table className="ledger">
      <caption className="only-read">{t("history.title")}</caption>
      <colgroup>
        <col className="w-[11rem]" />
        <col className="w-[9rem]" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t("history.when")}</th>
          <th scope="col">{t("history.who")}</th>
          <th scope="col">{t("history.what")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td>
              <time dateTime={event.at.toISOString()}>{showInstant(event.at, officeZone, show)}</time>
            </td>
            <td data-label={t("history.who")} lang="zh-TW">
              {event.by}
            </td>
            <td data-label={t("history.what")}>
              {what(event.action)} <span className="quiet">{more(event)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
