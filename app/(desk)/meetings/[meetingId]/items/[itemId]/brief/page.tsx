import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BriefDecision } from "@/components/briefs/brief-decision";
import { BriefState } from "@/components/briefs/brief-state";
import { BriefText } from "@/components/briefs/brief-text";
import { BriefWriting } from "@/components/briefs/brief-writing";
import { MemoryColumn } from "@/components/minutes/memory-column";
import { VersionList } from "@/components/richtext/version-list";
import { Page } from "@/components/shell/page";
import { Banner } from "@/components/ui/banner";
import { ButtonLink } from "@/components/ui/button-link";
import { GradeMark } from "@/components/ui/grade-mark";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/access/can";
import { restoreBrief } from "@/lib/briefs/actions";
import { type BriefContent, briefParts } from "@/lib/briefs/model";
import { listBriefVersions } from "@/lib/briefs/queries";
import { decideBlockers, editTakesBack } from "@/lib/briefs/rules";
import { type Asked, one } from "../../../around";
import { trailOf } from "../../../trail-of";
import { aroundItem } from "../around-item";
import { ItemHead } from "../item-head";
import { itemRecords } from "../item-records";
import { ItemThread } from "../item-thread";
import { itemTitle } from "../item-title";

type Props = { params: Promise<{ meetingId: string; itemId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: await itemTitle(params, (await getTranslations("briefs"))("title")),
});

/** The brief of the delegation on one item: written, handed over, cleared or returned, with every text it ever had. */
export default async function BriefPage({ params, searchParams }: Props) {
  const around = await aroundItem(params, searchParams);
  const { actor, item, show, chosen, today, mayReadBrief, mayWriteBrief, itemHref } = around;
  if (!chosen || !mayReadBrief) notFound();
  const [t, all, roles, asked, records, versions] = await Promise.all([
    getTranslations("briefs"),
    getTranslations(),
    getTranslations("roles"),
    searchParams,
    itemRecords(around),
    listBriefVersions(chosen.id, item.id),
  ]);
  const { brief, minutes, notes, memory } = records;
  const locked = brief !== null && editTakesBack(brief.state);
  const writes = mayWriteBrief && (!locked || one(asked.edit) !== undefined);
  const place = { attendanceId: chosen.id, itemId: item.id };
  const mayDecide =
    brief?.state === "SUBMITTED" &&
    around.closed.length === 0 &&
    can(actor, "brief.clear", { tripIds: [chosen.tripId] });
  const textOf = (content: BriefContent) =>
    briefParts.flatMap((part) => (content[part] ? [t(`part.${part}`), content[part]] : [])).join("\n");
  const editHref = `${itemHref("/brief")}${itemHref("/brief").includes("?") ? "&" : "?"}edit=1`;

  return (
    <Page trail={await trailOf(around, t("title"))}>
      <ItemHead around={around} part="/brief" />
      <ItemThread around={around} brief={brief} minutes={minutes} notes={notes} current="brief" />
      <div className="with-aside">
        <div>
          <Section
            title={t("title")}
            meta={
              brief &&
              t("lastSaved", {
                version: brief.version,
                name: brief.updatedByName ?? "",
                at: around.at(brief.updatedAt),
              })
            }
            actions={
              brief && (
                <>
                  <BriefState brief={brief} />
                  <GradeMark grade={brief.grade}>{roles(`grade${brief.grade}`)}</GradeMark>
                </>
              )
            }
          >
            {brief?.state === "RETURNED" && brief.returnReason && (
              <div className="mb-4">
                <Banner tone="warn" title={t("reasonOf")}>
                  {brief.returnReason}
                </Banner>
              </div>
            )}
            {writes ? (
              <BriefWriting brief={brief} place={place} locked={locked} cancelHref={itemHref("/brief")} />
            ) : brief ? (
              <>
                <div className="stack">
                  <BriefText brief={brief} />
                </div>
                {mayWriteBrief && (
                  <div className="mt-4">
                    <p className="meta mb-2">{t("willTakeBack", { state: brief.state })}</p>
                    <ButtonLink href={editHref} data-key="e">
                      {t("editAnyway")}
                    </ButtonLink>
                  </div>
                )}
              </>
            ) : (
              <p className="quiet">{t("noneWait")}</p>
            )}
          </Section>
          {mayDecide && (
            <BriefDecision
              brief={brief}
              reasons={decideBlockers(brief, actor.personId).map(({ key, values }) =>
                all(key as never, values as never),
              )}
            />
          )}
          {brief && versions.length > 0 && (
            <Section title={t("history")} meta={t("historyMeta", { count: versions.length })} id="history">
              <VersionList
                current={textOf(brief)}
                versions={versions.map(({ id, version, setAside, byName, at, content }) => ({
                  id,
                  name: t("version", { version }),
                  setAside,
                  by: byName,
                  at: around.at(at),
                  text: textOf(content as BriefContent),
                }))}
                words={{
                  aside: t("aside"),
                  compare: t("compare"),
                  restore: t("restore"),
                  restoreText: t("restoreText"),
                }}
                restore={mayWriteBrief ? { action: restoreBrief, hidden: place } : null}
              />
            </Section>
          )}
        </div>
        <div className="aside section">
          <MemoryColumn steps={memory} show={show} today={today} linkHref={null} />
        </div>
      </div>
    </Page>
  );
}
