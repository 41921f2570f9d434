import { getTranslations } from "next-intl/server";
import { DelegationSwitch } from "@/components/meetings/delegation-switch";
import { PlaceName } from "@/components/meetings/place-name";
import { ButtonLink } from "@/components/ui/button-link";
import { Kbd } from "@/components/ui/kbd";
import { PageHead } from "@/components/ui/page-head";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import { showLongDay } from "@/lib/calendar/show-day";
import type { AgendaItemView } from "@/lib/meetings/model";
import { slotTime } from "@/lib/meetings/times";
import type { AroundItem } from "./around-item";

type Props = {
  around: AroundItem;
  /** The part of the item this page is ("/minutes"), kept when one goes on to the next item. */
  part?: string;
};

const homeWords = { same: "home", next: "homeNext", previous: "homePrevious" } as const;

/** Which item this is, when it is taken there and at home, and its neighbours. */
export async function ItemHead({ around, part = "" }: Props) {
  const [t, m] = [await getTranslations("minutes"), await getTranslations("meetings")];
  const { item, meeting, show, previous, next, delegations, chosen, hrefOf } = around;
  const time = slotTime(item, meeting.timeZone);
  const name = (one: AgendaItemView) => (show.locale === "en" && one.titleEn) || one.titleZh || one.titleEn || "";
  const neighbour = (one: AgendaItemView, key: "k" | "j") => (
    <ButtonLink href={hrefOf(`/items/${one.id}${part}`)} data-key={key} title={name(one)}>
      <span className="max-w-24 overflow-hidden text-ellipsis whitespace-nowrap">
        {[one.number, name(one)].filter(Boolean).join(" ")}
      </span>{" "}
      <Kbd>{key}</Kbd>
    </ButtonLink>
  );
  return (
    <PageHead
      over={
        <>
          {meeting.series
            ? m("ordinal", { series: meeting.series.code, ordinal: meeting.ordinal ?? 0 })
            : meeting.nameZh}
          {item.day && (
            <>
              <Sep />
              {showLongDay(item.day, show)}
            </>
          )}
          {time && (
            <>
              {" "}
              {time.local} <PlaceName meeting={{ ...meeting, countryZh: null }} locale={show.locale} />
              {time.home && (
                <>
                  <Sep />
                  {m(homeWords[time.homeDay], { time: time.home })}
                </>
              )}
            </>
          )}
        </>
      }
      title={<Pair zh={item.titleZh} en={item.titleEn} locale={show.locale} lead={item.number ?? undefined} />}
      actions={
        (previous || next) && (
          <nav aria-label={t("neighbours")} className="actions">
            {previous && neighbour(previous, "k")}
            {next && neighbour(next, "j")}
          </nav>
        )
      }
      facts={[
        ...(item.presenters.length > 0 ? [{ term: t("presenters"), value: item.presenters.join("、") }] : []),
        {
          term: t("ours"),
          value: (
            <DelegationSwitch
              delegations={delegations}
              chosen={chosen}
              hrefOf={(id) => hrefOf(`/items/${item.id}${part}`, id)}
            />
          ),
        },
      ]}
    />
  );
}
