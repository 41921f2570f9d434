import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { toDay, weekday } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { read } from "@/lib/files/disk";
import { demoAccounts, demoEmail } from "../accounts";
import { readSample, type SampleSubItem } from "../sample";
import { loadDemo } from "./load";

const sample = readSample();
const marked = /示範|demo/;
/** Already the next year at the office, and a Monday 45 days on. */
const now = new Date("2026-12-31T17:00:00Z");

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "demo-files-"));
  vi.stubEnv("FILES_DIR", folder);
  await db.$transaction((tx) => loadDemo(tx, now), { timeout: 120_000 });
}, 120_000);
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const meeting = (ordinal: number) =>
  db.meeting.findFirstOrThrow({ where: { ordinal, series: { code: "APEC ACTWG" } } });
const tripTo = (ordinal: number) =>
  db.trip.findFirstOrThrow({ where: { attendances: { some: { meeting: { ordinal } } } } });
const attended = (ordinal: number) => ({ attendance: { meeting: { ordinal } } });
const words = (node: { type?: string; text?: string; content?: unknown[] }): string =>
  node.text ?? ((node.content ?? []) as { text?: string }[]).map(words).join("");
/** The minutes of an item of the sample, as one text. */
const minutesOf = (item: string) => words(sample.minutes.find((one) => one.item === item)?.doc ?? {});

type Branch = [number: string | null, title: string | null, text: string | null, under: Branch[]];
const branch = ({ number, titleEn, textEn, subItems = [] }: SampleSubItem): Branch => [
  number,
  titleEn,
  textEn ?? null,
  subItems.map(branch),
];

test("the agenda has the sample's 22 slots, and under them what stands under them there", async () => {
  const { id: meetingId } = await meeting(35);
  const rows = await db.agendaItem.findMany({ where: { meetingId }, orderBy: { position: "asc" } });
  const under = (parentId: string | null): Branch[] =>
    rows
      .filter((row) => row.parentId === parentId)
      .map(({ id, number, titleEn, textEn }) => [number, titleEn, textEn, under(id)]);
  expect(under(null)).toHaveLength(22);
  expect(under(null)).toEqual(
    sample.slots.map(({ item, titleEn, textEn, subItems }) => [item, titleEn, textEn, subItems.map(branch)]),
  );
});

test("minutes of eleven items, and outcomes, commitments, visit, gift and captions as the sample has them", async () => {
  const minutes = await db.minutes.findMany({ where: attended(35), select: { finished: true, text: true } });
  expect(minutes).toHaveLength(11);
  expect(minutes.every(({ finished, text }) => finished && text !== "")).toBe(true);
  const { id: tripId } = await tripTo(35);
  const outcomes = await db.outcome.findMany({ where: attended(35), include: { item: true } });
  expect(
    new Set(outcomes.map(({ item, kind, evidence, statedIn }) => [item.number, kind, evidence, statedIn].join())),
  ).toEqual(new Set(sample.outcomes.map((one) => [one.item, one.outcome, one.evidence, one.statedIn].join())));
  for (const { item, statedIn = item, evidence } of sample.outcomes) expect(minutesOf(statedIn)).toContain(evidence);
  const commitments = await db.commitment.findMany({ where: attended(35), include: { item: true } });
  expect(new Set(commitments.map(({ item, kind, text }) => [item.number, kind, text].join()))).toEqual(
    new Set(sample.commitments.map((one) => [one.item, one.kind, one.text].join())),
  );
  const [visit, ...moreVisits] = await db.visit.findMany({
    where: { tripId },
    include: { people: { orderBy: { position: "asc" }, select: { name: true, title: true } } },
  });
  expect([visit?.hostZh, visit?.people, moreVisits]).toEqual([sample.visits[0]?.host, sample.visits[0]?.people, []]);
  expect(await db.gift.findMany({ where: { tripId }, select: { fromName: true, toName: true } })).toEqual(
    sample.gifts.map(({ by, to }) => ({ fromName: by, toName: to })),
  );
  const pictures = await db.picture.findMany({ where: { tripId }, orderBy: { position: "asc" } });
  expect(pictures.map(({ caption, fileId }) => [caption, fileId])).toEqual(sample.captions.map((text) => [text, null]));
});

test("positions stand only on the real meeting, each on words of its item's minutes", async () => {
  const positions = await db.position.findMany({
    include: { issue: { include: { item: true, attendance: { include: { meeting: true } } } } },
  });
  const expected = sample.positions.map(
    ({ supports = [], opposes = [], amends = [], reserves = [], proposes = [] }) =>
      [supports, opposes, amends, reserves, proposes].flat().length,
  );
  expect(positions).toHaveLength(expected.reduce((sum, count) => sum + count));
  expect(new Set(positions.map(({ issue }) => issue.item.number))).toEqual(new Set(["5", "10"]));
  for (const { issue, economyCode, stance, quote } of positions) {
    expect(issue.attendance.meeting.ordinal).toBe(35);
    expect(quote, `${issue.title} ${economyCode} ${stance}`).toBeTruthy();
    expect(minutesOf(issue.item.number ?? "")).toContain(quote);
  }
});

test("心得與建議 has the sample's four chapters, and what is recommended stands in them word for word", async () => {
  const { id: tripId } = await tripTo(35);
  const section = await db.reportSection.findFirstOrThrow({ where: { report: { tripId }, kind: "REFLECTIONS" } });
  const { content } = section.doc as unknown as { content: { type: string }[] };
  const headings = content.filter(({ type }) => type === "heading").map(words);
  expect(headings).toHaveLength(4);
  for (const [place, { heading }] of sample.reflections.entries()) expect(headings[place]).toContain(heading);
  const raised = await db.recommendation.findMany({
    where: { tripId },
    orderBy: { number: "asc" },
    include: { item: true },
  });
  expect(raised.map(({ item }) => item?.number ?? null)).toEqual([null, "10", null]);
  for (const { quote } of raised) expect(section.text).toContain(quote);
});

test("two meetings lie before the real one and one after it, on a Tuesday to come", async () => {
  const { seriesId } = await meeting(35);
  const all = await db.meeting.findMany({ where: { seriesId }, orderBy: { startsOn: "asc" } });
  expect(all.map(({ ordinal }) => ordinal)).toEqual([33, 34, 35, 36]);
  const coming = await tripTo(36);
  expect(coming.startsOn.getTime()).toBeGreaterThan(now.getTime());
  expect(weekday(toDay((await meeting(36)).startsOn))).toBe(2);
  expect(coming.approvalNumber).toBe("示範字第1160000036號");
});

test("head, delegate and drafter are that on the coming trip; the drafter is on the real one from home, off its cover", async () => {
  const members = async (ordinal: number) => {
    const { id: tripId } = await tripTo(ordinal);
    const rows = await db.tripMember.findMany({
      where: { tripId },
      orderBy: { position: "asc" },
      include: { person: { include: { account: true } } },
    });
    return rows.map(({ person, ...row }) => ({ ...row, name: person.nameZh, email: person.account?.email ?? null }));
  };
  expect((await members(36)).map(({ email, role }) => [email, role])).toEqual([
    [demoEmail("head"), "HEAD"],
    [demoEmail("delegate"), "DELEGATE"],
    [demoEmail("drafter"), "DRAFTER"],
  ]);
  const [drafter, ...others] = (await members(35)).reverse();
  expect(drafter).toMatchObject({ email: demoEmail("drafter"), role: "DRAFTER", travels: false, onCover: false });
  // Real people: what the report says of them, and no account.
  expect(others.reverse().map(({ name, role, email, onCover }) => [name, role, email, onCover])).toEqual(
    sample.cover.delegates.map(({ name, role = "DELEGATE" }) => [name, role, null, true]),
  );
  const real = [...sample.cover.delegates, ...sample.visits.flatMap(({ people }) => people)].map(({ name }) => name);
  expect(await db.account.count({ where: { person: { nameZh: { in: real } } } })).toBe(0);
  expect(await db.account.count()).toBe(demoAccounts.length);
  const tasks = await db.task.findMany({ include: { owner: { include: { account: true } } } });
  expect(tasks.length).toBeGreaterThan(0);
  expect(tasks.filter(({ owner }) => !owner.account).map(({ title }) => title)).toEqual([]);
});

test("what is invented says so", async () => {
  const coming = await tripTo(36);
  const where = { tripId: coming.id };
  const later = await meeting(36);
  const briefs = await db.brief.findMany();
  expect(briefs).toHaveLength(3);
  const tasks = await db.task.findMany({ include: { entries: true } });
  const items = await db.agendaItem.findMany({ where: { meeting: { ordinal: { not: 35 } } } });
  const texts = [
    ...[coming.title, coming.titleEn, coming.purpose, coming.approvalNumber, later.nameZh, later.nameEn],
    ...briefs.flatMap((one) => [one.objective, one.position, one.redLine, one.say]),
    ...briefs.flatMap((one) => [one.ifAsked, one.doNotSay, one.othersLikely]),
    ...tasks.flatMap(({ title, entries }) => [title, ...entries.map(({ text }) => text)]),
    ...items.flatMap(({ titleZh, titleEn }) => [titleZh, titleEn]),
    ...(await db.registration.findMany({ where })).map(({ title }) => title),
    ...(await db.tripDeadline.findMany({ where })).map(({ title }) => title),
    ...(await db.stay.findMany({ where })).map(({ name }) => name),
    ...(await db.leg.findMany({ where })).map(({ carrier }) => carrier),
    ...(await db.localContact.findMany({ where })).flatMap(({ name, organisation }) => [name, organisation]),
    ...(await db.outcome.findMany({ where: attended(34) })).map(({ evidence }) => evidence),
    ...(await db.minutes.findMany({ where: attended(34) })).map(({ text }) => text),
    ...(await db.recommendation.findMany({ where: { decidedAt: { not: null } } })).map((one) => one.decisionReason),
  ];
  expect(texts.filter((text) => !marked.test(text ?? ""))).toEqual([]);
});

test("two drawings are there to be seen: a picture with its alternative text in an invented report, and a 簽", async () => {
  const [picture, ...more] = await db.picture.findMany({ where: { fileId: { not: null } }, include: { file: true } });
  expect(more).toEqual([]);
  expect(picture?.tripId).toBe((await tripTo(34)).id);
  const chapter = await db.reportSection.findFirstOrThrow({
    where: { report: { tripId: picture?.tripId }, kind: "PICTURES" },
  });
  expect(JSON.stringify(chapter.doc)).toContain(picture?.id);
  expect([picture?.caption, picture?.altText].every((text) => marked.test(text ?? ""))).toBe(true);
  const { approvalFileId } = await tripTo(36);
  const scan = await db.storedFile.findUniqueOrThrow({ where: { id: approvalFileId ?? "" } });
  for (const file of [picture?.file, scan]) {
    expect([file?.mediaType, marked.test(file?.name ?? "")]).toEqual(["image/png", true]);
    const bytes = await read(file?.sha256 ?? "");
    expect(bytes).not.toBeNull();
    bytes?.destroy();
  }
  expect(await db.auditEvent.count({ where: { action: "file.upload" } })).toBe(2);
});
