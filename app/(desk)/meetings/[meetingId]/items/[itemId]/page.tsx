import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { BriefColumn } from "@/components/briefs/brief-column";
import { SubItems } from "@/components/meetings/sub-items";
import { ItemText } from "@/components/minutes/item-text";
import { MemoryColumn } from "@/components/minutes/memory-column";
import { MinutesColumn } from "@/components/minutes/minutes-column";
import { RememberedRecommendations } from "@/components/minutes/remembered-recommendations";
import { Page } from "@/components/shell/page";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/section";
import { listAgenda } from "@/lib/meetings/queries";
import { inOrder } from "@/lib/meetings/tree";
import { type Asked, one } from "../../around";
import { trailOf } from "../../trail-of";
import { aroundItem } from "./around-item";
import { ItemHead } from "./item-head";
import { ItemNotes, writingOf } from "./item-notes";
import { itemRecords } from "./item-records";
import { ItemThread } from "./item-thread";
import { itemTitle } from "./item-title";

type Props = { params: Promise<{ meetingId: string; itemId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({ title: await itemTitle(params) });

/** One item of the agenda: brief, minutes and last time side by side; under them what was noted. */
export default async function ItemPage({ params, searchParams }: Props) {
  const around = await aroundItem(params, searchParams);
  const { item, meeting, show, chosen, mayWrite, mayReadBrief, mayWriteBrief, mayManage, itemHref, hrefOf } = around;
  const [t, asked, records, writing, agenda] = await Promise.all([
    getTranslations("minutes"),
    searchParams,
    itemRecords(around),
    writingOf(around),
    listAgenda(meeting.id),
  ]);
  const { brief, minutes, notes, memory, raised } = records;
  const children = inOrder(agenda).find(({ node }) => node.id === item.id)?.node.children ?? [];
  const quote = one(asked.quote);
  const trail = await trailOf(around, item.number ? t("item", { number: item.number }) : t("title"));

  return (
    <Page trail={trail}>
      <ItemHead around={around} />
      {around.closed.length > 0 && (
        <div className="mt-4">
          <Banner title={t("closed")}>{around.closed.join(" ")}</Banner>
        </div>
      )}
      <ItemThread around={around} brief={brief} minutes={minutes} notes={notes} current={null} />
      <div className={mayReadBrief ? "three" : "three two"}>
        {mayReadBrief && <BriefColumn brief={brief} href={itemHref("/brief")} mayWrite={mayWriteBrief} />}
        <MinutesColumn
          minutes={minutes}
          at={minutes ? around.at(minutes.updatedAt) : ""}
          href={itemHref("/minutes")}
          mayWrite={mayWrite}
          anchor={quote ? { quote, before: one(asked.before), after: one(asked.after) } : null}
        />
        <MemoryColumn
          steps={memory}
          show={show}
          today={around.today}
          linkHref={mayManage ? `/meetings/${meeting.id}/agenda` : null}
        />
      </div>
      {chosen && notes && <ItemNotes around={around} notes={notes} writing={writing} />}
      {chosen && (
        <Section title={t("raised.title")} id="follow-up">
          {raised.length > 0 ? (
            <RememberedRecommendations recommendations={raised} show={show} />
          ) : (
            <p className="quiet">{t("raised.none")}</p>
          )}
        </Section>
      )}
      {children.length > 0 && (
        <Section title={t("subItems")}>
          <SubItems
            items={children}
            zone={meeting.timeZone}
            locale={show.locale}
            records={new Map()}
            hrefOf={(id) => hrefOf(`/items/${id}`)}
          />
        </Section>
      )}
      {(item.textZh || item.textEn) && (
        <Section title={t("text")}>
          <ItemText zh={item.textZh} en={item.textEn} locale={show.locale} />
        </Section>
      )}
    </Page>
  );
}
