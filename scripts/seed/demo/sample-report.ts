import { day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { label } from "@/lib/numbering/chinese";
import { decideReport, draftReport, saveSection, submitReport } from "@/lib/report/commands";
import { type Doc, heading, paragraph } from "@/lib/richtext/model";
import { closeTrip } from "@/lib/trips/commands";
import type { SectionKind } from "@/prisma/generated/enums";
import { must } from "../must";
import type { Office } from "../office";
import type { Sample } from "../sample";

export type EnteredReport = { reportId: string; reflectionsId: string };

/** The report, drafted from what is stored; the chapters that only people can write are written with the sample's words. */
export async function enterSampleReport(
  tx: Tx,
  office: Office,
  sample: Sample,
  tripId: string,
): Promise<EnteredReport> {
  const by = office.by("drafter");
  const written = new Date("2022-09-13T06:00:00Z");
  const { id: reportId } = await must(
    tx,
    by,
    "report.draft",
    draftReport(
      tx,
      by,
      { tripId, title: sample.cover.title, reportOn: day("2022-09-01"), reportMonthOnly: true },
      written,
    ),
  );
  const abstract: Doc = { type: "doc", content: [paragraph(sample.abstract)] };
  await write(tx, office, reportId, "ABSTRACT", abstract, written);
  const reflectionsId = await write(tx, office, reportId, "REFLECTIONS", reflectionsOf(sample), written);
  const handedIn = new Date("2022-09-20T02:00:00Z");
  await must(tx, by, "report.submit", submitReport(tx, by, { reportId }, handedIn));
  const approver = office.by("approver");
  await must(
    tx,
    approver,
    "report.approve",
    decideReport(
      tx,
      approver,
      { reportId, handedInAt: handedIn.toISOString(), decision: "APPROVED" },
      new Date("2022-10-12T02:00:00Z"),
    ),
  );
  const planner = office.by("coordinator");
  await must(tx, planner, "trip.close", closeTrip(tx, planner, { tripId }, new Date("2022-10-14T02:00:00Z")));
  return { reportId, reflectionsId };
}

/** 一、… with its paragraphs. */
const reflectionsOf = ({ reflections }: Sample): Doc => ({
  type: "doc",
  content: reflections.flatMap((part, index) => [
    heading(3, `${label(index + 1, "han")}${part.heading}`),
    ...part.paragraphs.map((text) => paragraph(text)),
  ]),
});

async function write(
  tx: Tx,
  office: Office,
  reportId: string,
  kind: SectionKind,
  doc: Doc,
  now: Date,
): Promise<string> {
  const by = office.by("drafter");
  const section = await tx.reportSection.findFirstOrThrow({
    where: { reportId, kind, deletedAt: null },
    select: { id: true, version: true },
  });
  await must(tx, by, "report.save", saveSection(tx, by, { sectionId: section.id, version: section.version, doc }, now));
  return section.id;
}
