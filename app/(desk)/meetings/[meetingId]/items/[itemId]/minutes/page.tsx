import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { BriefColumn } from "@/components/briefs/brief-column";
import { editorWords } from "@/components/editor/editor-words";
import { SyncWord } from "@/components/editor/sync-word";
import { TextEditor } from "@/components/editor/text-editor";
import { FinishMinutes } from "@/components/minutes/finish-minutes";
import { MemoryColumn } from "@/components/minutes/memory-column";
import { MinutesState } from "@/components/minutes/minutes-state";
import { Capture } from "@/components/positions/capture";
import { VersionList } from "@/components/richtext/version-list";
import { Page } from "@/components/shell/page";
import { Section } from "@/components/ui/section";
import { restoreMinutes, saveMinutes } from "@/lib/minutes/actions";
import { listMinutesVersions } from "@/lib/minutes/queries";
import { emptyDoc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Asked } from "../../../around";
import { trailOf } from "../../../trail-of";
import { aroundItem } from "../around-item";
import { ItemHead } from "../item-head";
import { ItemNotes, writingOf } from "../item-notes";
import { itemRecords } from "../item-records";
import { ItemThread } from "../item-thread";
import { itemTitle } from "../item-title";

type Props = { params: Promise<{ meetingId: string; itemId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => ({
  title: await itemTitle(params, (await getTranslations("minutes"))("title")),
});

/** Where one writes during the meeting: the brief in sight, the minutes under the hand, last time beside. */
export default async function MinutesPage({ params, searchParams }: Props) {
  const around = await aroundItem(params, searchParams);
  const { item, meeting, show, chosen, today, mayReadBrief, mayWriteBrief, mayManage, itemHref } = around;
  // A closed trip takes no more text: its minutes are read, with the sentence that says so.
  if (around.closed.length > 0) redirect(itemHref());
  if (!chosen || !around.mayWrite) notFound();
  const [t, words, records, writing, versions] = await Promise.all([
    getTranslations("minutes"),
    editorWords(),
    itemRecords(around),
    writingOf(around),
    listMinutesVersions(chosen.id, item.id),
  ]);
  const { brief, minutes, notes, memory } = records;
  const place = { attendanceId: chosen.id, itemId: item.id };
  const current = minutes ? plainText(minutes.doc) : "";

  return (
    <Page trail={await trailOf(around, t("title"))}>
      <ItemHead around={around} part="/minutes" />
      <ItemThread around={around} brief={brief} minutes={minutes} notes={notes} current="minutes" />
      <div className={mayReadBrief ? "three" : "three two"}>
        {mayReadBrief && <BriefColumn brief={brief} href={itemHref("/brief")} mayWrite={mayWriteBrief} />}
        <section className="minutes" aria-labelledby="minutes-title">
          <header>
            <h2 id="minutes-title">{t("title")}</h2>
            <MinutesState minutes={minutes} />
            <SyncWord opening={words.synced} />
          </header>
          <p className="stamp mb-2">{t("notClassified")}</p>
          <TextEditor
            key={chosen.id + item.id}
            name="doc"
            label={t("label", { number: item.number ?? item.titleZh ?? item.titleEn ?? "" })}
            value={minutes?.doc ?? emptyDoc}
            version={minutes?.version ?? 0}
            words={words}
            keepAs={`minutes-${chosen.id}-${item.id}`}
            save={saveMinutes}
            hidden={place}
            stampZone={meeting.timeZone}
          />
          {minutes && <FinishMinutes minutes={minutes} />}
          {writing && <Capture issues={notes?.issues ?? []} writing={writing} />}
        </section>
        <MemoryColumn
          steps={memory}
          show={show}
          today={today}
          linkHref={mayManage ? `/meetings/${meeting.id}/agenda` : null}
        />
      </div>
      {notes && <ItemNotes around={around} notes={notes} writing={writing} />}
      {minutes && versions.length > 0 && (
        <Section title={t("history")} meta={t("historyMeta", { count: versions.length })} id="history">
          <VersionList
            current={current}
            versions={versions.map(({ id, version, setAside, byName, at, doc }) => ({
              id,
              name: t("version", { version }),
              setAside,
              by: byName,
              at: around.at(at),
              text: plainText(doc),
            }))}
            words={{ aside: t("aside"), compare: t("compare"), restore: t("restore"), restoreText: t("restoreText") }}
            restore={{ action: restoreMinutes, hidden: place }}
          />
        </Section>
      )}
    </Page>
  );
}
