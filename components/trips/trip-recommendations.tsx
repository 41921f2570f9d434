import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Section } from "@/components/ui/section";
import { StateWord } from "@/components/ui/state-word";
import type { TripRecommendation } from "@/lib/trips/model";

/** What came of the trip: each recommendation with its decision and how far its tasks are. */
export async function TripRecommendations({ list }: { list: readonly TripRecommendation[] }) {
  const t = await getTranslations("trips.recommendations");
  return (
    <Section title={t("title")} meta={list.length > 0 ? t("meta", { count: list.length }) : undefined}>
      {list.length === 0 ? (
        <p className="quiet">{t("none")}</p>
      ) : (
        <table className="ledger">
          <caption className="only-read">{t("caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("number")}</th>
              <th scope="col">{t("text")}</th>
              <th scope="col">{t("decision")}</th>
              <th scope="col">{t("tasks")}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((one) => (
              <tr key={one.id} data-row>
                <td className="no">{one.number}</td>
                <th scope="row" lang="zh-TW">
                  <Link className="plain" href={`/follow-up/recommendations/${one.id}`} prefetch={false} data-row-link>
                    {one.text}
                  </Link>
                </th>
                <td data-label={t("decision")}>
                  {one.decision ? t(`decided.${one.decision}`) : <StateWord tone="warn">{t("undecided")}</StateWord>}
                </td>
                <td data-label={t("tasks")}>
                  {one.tasks === 0 ? (
                    <StateWord tone="none">{t("noTasks")}</StateWord>
                  ) : (
                    <StateWord tone={one.tasksDone === one.tasks ? "ok" : "draft"}>
                      {t("tasksOf", { done: one.tasksDone, all: one.tasks })}
                    </StateWord>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
