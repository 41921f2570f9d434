import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { dayIn } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import type { OthersEntry } from "@/lib/desk/model";

type Props = { others: readonly OthersEntry[]; show: ShowDay; nameOf: (id: string | null) => string | null };

const places: Record<OthersEntry["kind"], (entry: OthersEntry) => string> = {
  brief: ({ meetingId, id }) => `/meetings/${meetingId}?delegation=${id}`,
  trip: ({ tripId }) => `/trips/${tripId}`,
  report: ({ tripId }) => `/trips/${tripId}/report`,
  recommendation: ({ id }) => `/follow-up/recommendations/${id}`,
  verification: ({ id }) => `/follow-up/tasks/${id}`,
  task: ({ id }) => `/follow-up/tasks/${id}`,
  commitment: ({ meetingId, id }) => `/meetings/${meetingId}/items/${id}`,
};

/** What others owe: decisions on what was handed on, tasks from what was raised, promises made to us. */
export async function OwedList({ others, show, nameOf }: Props) {
  const t = await getTranslations("desk.owed");
  return (
    <section aria-labelledby="others">
      <h2 id="others">{t("title")}</h2>
      <ul className="plainlist">
        {others.map((entry) => {
          const { kind, id, title, who, day, since, count } = entry;
          const whose = kind === "task" ? nameOf(who) : who;
          return (
            <li key={`${kind} ${id} ${title}`}>
              {whose && <span lang="zh-TW">{whose}：</span>}
              <Link href={places[kind](entry)} prefetch={false} lang="zh-TW">
                {title}
              </Link>{" "}
              <span className="meta">
                {t(kind, { count })}{" "}
                {since
                  ? t("since", { day: showDay(dayIn(officeZone, since), show) })
                  : day && kind !== "brief" && t("until", { day: showDay(day, show) })}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
