import Link from "next/link";
import { useTranslations } from "next-intl";
import type { AuditListItem } from "@/lib/audit/model";
import type { ShowDay } from "@/lib/calendar/show-day";
import { showInstant } from "@/lib/calendar/show-instant";
import { officeZone } from "@/lib/calendar/zone";

type Props = { events: readonly AuditListItem[]; how: ShowDay; words: (action: string) => string };

/** The trail, newest first. Details open in place. */
export function AuditTable({ events, how, words }: Props) {
  const t = useTranslations("audit");
  return (
    <table className="ledger">
      <caption className="only-read">{t("caption")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("at")}</th>
          <th scope="col">{t("who")}</th>
          <th scope="col">{t("action")}</th>
          <th scope="col">{t("subject")}</th>
          <th scope="col">{t("address")}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <td data-label={t("at")} className="whitespace-nowrap">
              <time dateTime={event.at.toISOString()}>{showInstant(event.at, officeZone, how)}</time>
            </td>
            <th scope="row">{event.actorName ? <span lang="zh-TW">{event.actorName}</span> : t("nobody")}</th>
            <td data-label={t("action")}>
              {event.withheld ? (
                <>
                  {words(event.action)}
                  <span className="block text-xs text-ink-3">{t("withheld")}</span>
                </>
              ) : event.detail === "{}" ? (
                words(event.action)
              ) : (
                <details>
                  <summary>{words(event.action)}</summary>
                  <code className="break-all text-xs" translate="no">
                    {event.detail}
                  </code>
                </details>
              )}
            </td>
            <td data-label={t("subject")} className="break-all">
              <Link
                href={`/admin/audit?subject=${encodeURIComponent(`${event.subjectKind}:${event.subjectId ?? ""}`)}`}
                prefetch={false}
              >
                {words(event.subjectKind)}
              </Link>
              {event.tripTitle && (
                <span className="block text-xs text-ink-3" lang="zh-TW">
                  {event.tripTitle}
                </span>
              )}
            </td>
            <td data-label={t("address")}>{event.address ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
