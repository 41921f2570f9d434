import { getTranslations } from "next-intl/server";
import { Banner } from "@/components/ui/banner";
import { ReasonList } from "@/components/ui/reason-list";
import { type ShowDay, showDay } from "@/lib/calendar/show-day";
import type { TripDetail } from "@/lib/trips/model";
import type { Turn } from "@/lib/trips/turns";
import { reasonsId } from "./trip-turns";

/** Under the stages: why a trip came back or was withdrawn, its purpose, and every reason that holds the reader's next step back. */
export async function TripNotices({ trip, turns, show }: { trip: TripDetail; turns: readonly Turn[]; show: ShowDay }) {
  const [t, say] = await Promise.all([getTranslations("trips"), getTranslations()]);
  const held = turns.filter(({ blockers }) => blockers.length > 0);
  return (
    <div className="mt-4 grid gap-4">
      {trip.state === "RETURNED" && trip.decided && (
        <Banner tone="warn" title={t("sentBack.title")}>
          {t("sentBack.text", {
            day: showDay(trip.decided.on, show),
            by: trip.decided.by ?? "",
            reason: trip.stateNote ?? "",
          })}
        </Banner>
      )}
      {trip.state === "WITHDRAWN" && (
        <Banner title={t("withdrawnNote.title")}>{t("withdrawnNote.text", { reason: trip.stateNote ?? "" })}</Banner>
      )}
      {trip.purpose && (
        <p className="max-w-[40em] whitespace-pre-line" lang="zh-TW">
          {trip.purpose}
        </p>
      )}
      {held.map(({ act, blockers }) => (
        <div key={act} id={reasonsId(act)}>
          <ReasonList
            title={t("block.title", { what: t(`act.${act}`) })}
            reasons={blockers.map(({ key, values }) => say(key as never, values as never))}
          />
        </div>
      ))}
    </div>
  );
}
