import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Sep } from "@/components/ui/sep";
import { type Day, dayIn } from "@/lib/calendar/day";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import { officeZone } from "@/lib/calendar/zone";
import type { DeskEntry } from "@/lib/desk/model";
import { OwnWords } from "./own-words";
import { TodoState } from "./todo-state";

type Props = { entry: DeskEntry; today: Day; show: ShowDay; nameOf: (id: string | null) => string | null };

/** One thing that waits: what to do, where it comes from, how it stands. */
export async function Todo({ entry, today, show, nameOf }: Props) {
  const t = await getTranslations("desk");
  const { kind, href, count, number, title, titleEn, source, sourceEn, due, day, since, byId } = entry;
  const many =
    count > 1 && (kind === "brief.write" || kind === "brief.clear" || kind === "minutes.finish") ? kind : null;
  const by = nameOf(byId);
  const facts: ReactNode[] = [<OwnWords key="source" zh={source} en={sourceEn} locale={show.locale} />];
  if (number && !many)
    facts.push(kind.startsWith("task") || kind.startsWith("recommendation") ? number : t("from.item", { number }));
  const when = whenOf(kind);
  if (when && day) facts.push(t(`from.${when}`, { day: showDay(day, show) }));
  else if (due) facts.push(t("from.due", { day: showDay(due, show) }));
  if (kind === "minutes.finish" && since) facts.push(t("from.ended", { day: showDay(dayIn("UTC", since), show) }));
  else if (by && since) facts.push(t("from.handed", { name: by, day: showDay(dayIn(officeZone, since), show) }));

  return (
    <li className="todo" data-row>
      <span className="verb">{t(`verb.${kind}`)}</span>
      <div>
        <p className="what">
          <Link href={href} prefetch={false} data-row-link>
            {many
              ? t(`many.${many}`, { count })
              : t.rich(`what.${kind}`, { title: () => <OwnWords zh={title} en={titleEn} locale={show.locale} /> })}
          </Link>
        </p>
        <p className="from">
          {facts.map((fact, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity and never move
            <span key={place}>
              {place > 0 && <Sep />}
              {place > 0 ? <span className="nowrap">{fact}</span> : fact}
            </span>
          ))}
        </p>
      </div>
      <TodoState entry={entry} today={today} />
    </li>
  );
}

/** What the stored day of a kind is, when it is not simply a due day. */
function whenOf(kind: DeskEntry["kind"]) {
  if (kind === "brief.write" || kind === "brief.clear") return "starts";
  if (kind === "trip.submit" || kind === "trip.decide") return "departs";
  return kind === "report.write" || kind === "report.decide" ? "returned" : null;
}
