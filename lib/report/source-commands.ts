import "server-only";

import { done, type Outcome, refused } from "@/lib/action/outcome";
import type { Tx } from "@/lib/db/client";
import { plainText } from "@/lib/richtext/text";
import type { Author } from "@/lib/texts/commands";
import { saveSection, sectionSubject } from "./commands";
import { draftsOf, holdSection } from "./hold-section";
import { asJson, type ChapterContent, keepChapter, mirrorChapter, storedDoc } from "./keep-chapter";
import { sourceKey, sourceOf } from "./source";

type OnVersion = { sectionId: string; version: number };

/** The chapter anew from its source. What stood there stays among its versions. */
export async function refreshSection(
  tx: Tx,
  by: Author,
  { sectionId, version }: OnVersion,
  now: Date,
): Promise<Outcome> {
  const { report, section, refusal } = await holdSection(tx, sectionId);
  if (refusal) return refusal;
  if (section.version !== version) return refused("action.someoneFaster");
  const key = sourceKey(section.sourceHash);
  const drafted = (await draftsOf(tx, report)).find((draft) => draft.key === key);
  if (!drafted) return refused("report.sourceGone");
  const { doc } = drafted;
  const next = version + 1;
  await tx.reportSection.update({
    where: { id: sectionId },
    data: {
      doc: asJson(doc),
      text: plainText(doc),
      sourceHash: sourceOf(drafted),
      handEdited: false,
      version: next,
      updatedBy: by.personId,
      updatedAt: now,
    },
    select: { id: true },
  });
  await keepChapter(tx, by, { id: sectionId, version: next, now }, { heading: section.heading, doc });
  await mirrorChapter(tx, report, { ...section, doc });
  return done("report.sectionRefreshed", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    version: next,
    values: { heading: section.heading, version },
    detail: { heading: section.heading, version: next },
    goTo: `/trips/${report.tripId}/report#chapter-${sectionId}`,
  });
}

/** The chapter stays as it is; its source is noted as seen, until it changes again. */
export async function keepSection(tx: Tx, _by: Author, { sectionId, version }: OnVersion): Promise<Outcome> {
  const { report, section, refusal } = await holdSection(tx, sectionId);
  if (refusal) return refusal;
  if (section.version !== version) return refused("action.someoneFaster");
  const key = sourceKey(section.sourceHash);
  const drafted = (await draftsOf(tx, report)).find((draft) => draft.key === key);
  // Where the source is gone, the chapter is from now on one written by hand.
  const sourceHash = drafted ? sourceOf(drafted) : null;
  await tx.reportSection.update({
    where: { id: sectionId },
    data: { sourceHash, handEdited: true },
    select: { id: true },
  });
  return done("report.sectionKept", sectionSubject(sectionId, report.tripId), {
    id: sectionId,
    version,
    values: { heading: section.heading },
    detail: { heading: section.heading },
    goTo: `/trips/${report.tripId}/report#chapter-${sectionId}`,
  });
}

/** An earlier state, or a text that lost a race, becomes the newest version. The heading stays. */
export async function restoreVersion(
  tx: Tx,
  by: Author,
  input: OnVersion & { textVersionId: string },
  now: Date,
): Promise<Outcome> {
  const kept = await tx.textVersion.findFirst({
    where: { id: input.textVersionId, kind: "REPORT_SECTION", subjectId: input.sectionId },
    select: { content: true },
  });
  if (!kept) return refused("action.notAllowed");
  const { doc } = kept.content as unknown as ChapterContent;
  const section = await tx.reportSection.findFirst({ where: { id: input.sectionId }, select: { version: true } });
  if (section?.version !== input.version) return refused("action.someoneFaster");
  return saveSection(tx, by, { ...input, doc: storedDoc(doc) }, now);
}
