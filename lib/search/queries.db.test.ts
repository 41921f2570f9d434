import { beforeEach, expect, test } from "vitest";
import { givenDelegation, givenMeeting, givenReport, givenSeries } from "@/e2e/support/given";
import type { Rights } from "@/lib/access/can";
import type { OfficeRole, TripRole } from "@/lib/access/policy";
import { type Day, day } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import type { Grade } from "@/prisma/generated/enums";
import { lookAs } from "@/tests/support/signed-in";
import { indexEntry } from "./index-entry";
import type { SearchKind } from "./model";
import { search } from "./queries";
import { readSearchFilter } from "./search-filter";

let actor: Rights;
lookAs(() => ({ accountId: null, name: "測試", ...actor }));

beforeEach(async () => {
  await db.searchEntry.deleteMany();
});

const as = (memberships: { tripId: string; role: TripRole }[] = [], ...roles: OfficeRole[]): Rights => ({
  personId: "p",
  roles,
  memberships,
  preview: null,
});

type More = {
  kind?: SearchKind;
  tripId?: string | null;
  grade?: Grade;
  on?: Day;
  titleEn?: string;
  meetingId?: string | null;
  subjectId?: string;
};
const entry = (titleZh: string, text: string, more: More = {}) =>
  indexEntry(db as never, {
    kind: more.kind ?? "ITEM",
    subjectId: more.subjectId ?? crypto.randomUUID(),
    path: "/somewhere",
    meetingId: more.meetingId ?? null,
    tripId: more.tripId ?? null,
    grade: more.grade ?? "INTERNAL",
    day: more.on ?? day("2022-08-18"),
    titleZh,
    titleEn: more.titleEn ?? "",
    text,
  });

const find = async (parameters: Record<string, string | string[]>) => {
  const result = await search(readSearchFilter(parameters));
  return result && { ...result, titles: result.hits.map(({ titleZh }) => titleZh.map(({ text }) => text).join("")) };
};
const kindsOf = (result: Awaited<ReturnType<typeof find>>) =>
  Object.fromEntries((result?.kinds ?? []).filter(({ count }) => count > 0).map(({ value, count }) => [value, count]));

test("finds two-character words, mixed queries in any width, English words, and not what merely holds the pairs", async () => {
  actor = as();
  await entry("揭弊者保護", "", { titleEn: "Whistleblower protection" });
  await entry("弊案揭發", "有弊。揭！");
  await entry("第35次ＡＣＴＷＧ", "討論揭弊");
  await entry("社會公民", "公民、社會");
  expect((await find({ q: "揭弊" }))?.titles.sort()).toEqual(["揭弊者保護", "第35次ＡＣＴＷＧ"]);
  expect((await find({ q: "ACTWG 揭弊" }))?.titles).toEqual(["第35次ＡＣＴＷＧ"]);
  expect((await find({ q: "ａｃｔｗｇ　揭弊" }))?.titles).toEqual(["第35次ＡＣＴＷＧ"]);
  expect((await find({ q: "WHISTLEBLOWER" }))?.titles).toEqual(["揭弊者保護"]);
  expect((await find({ q: "公民社會" }))?.titles).toEqual([]);
  expect((await find({ q: "弊" }))?.titles).toHaveLength(3);
});

test("signs that LIKE reads otherwise are looked for as they are; nothing to look for is no search", async () => {
  actor = as();
  for (const title of ["進度100%達成", "進度100，已經達成", "附件a_b", "附件a-b"]) await entry(title, "");
  expect((await find({ q: "100%達成" }))?.titles).toEqual(["進度100%達成"]);
  expect((await find({ q: "a_b" }))?.titles).toEqual(["附件a_b"]);
  expect((await find({ q: "件a-b" }))?.titles).toEqual(["附件a-b"]);
  for (const q of ["", "  ", "%", "_", "，。", "\\"]) expect(await find({ q }), q).toBeNull();
});

test("a stranger learns nothing of another trip, not by hits, nor counts, nor filters", async () => {
  const { trip, meeting } = await givenDelegation();
  const other = await givenDelegation();
  const kinds = ["MINUTES", "POSITION", "REPORT", "RECOMMENDATION"] as const;
  for (const kind of kinds) {
    await entry(`${kind}揭弊`, "機敏文字", { kind, tripId: trip.id, meetingId: meeting.id, on: day("2021-01-01") });
    await entry(`${kind}限閱揭弊`, "", { kind, tripId: trip.id, grade: "RESTRICTED" });
  }
  await entry("議程揭弊", "", { kind: "ITEM" });
  const seen = async (who: Rights) => {
    actor = who;
    return kindsOf(await find({ q: "揭弊" }));
  };
  const whole = { ITEM: 1, MINUTES: 2, POSITION: 2, REPORT: 2, RECOMMENDATION: 2 };
  const open = { ITEM: 1, MINUTES: 1, POSITION: 1, REPORT: 1, RECOMMENDATION: 1 };
  expect(await seen(as([{ tripId: other.trip.id, role: "HEAD" }]))).toEqual({ ITEM: 1 });
  const result = await find({ q: "揭弊" });
  expect(result).toMatchObject({ total: { count: 1 }, years: [{ value: "2022" }], series: [] });
  expect((await find({ q: "機敏" }))?.total.count).toBe(0);
  expect((await find({ q: "揭弊", kind: ["MINUTES", "REPORT"], year: "2021" }))?.total.count).toBe(0);

  expect(await seen(as([{ tripId: trip.id, role: "DELEGATE" }]))).toEqual(whole);
  expect(await seen(as([], "UNIT_HEAD"))).toEqual(whole);
  expect(await seen(as([], "FINANCE"))).toEqual({ ITEM: 1 });
  // A coordinator follows up, and reads nothing restricted.
  expect(await seen(as([], "COORDINATOR"))).toEqual({ ITEM: 1, RECOMMENDATION: 1 });
  expect(await seen({ ...as([{ tripId: trip.id, role: "HEAD" }], "ADMINISTRATOR"), preview: "STAFF" })).toEqual({
    ITEM: 1,
  });

  await givenReport(trip, { state: "APPROVED" });
  expect(await seen(as())).toEqual(open);
  await db.report.updateMany({ where: { tripId: trip.id }, data: { grade: "RESTRICTED" } });
  expect(await seen(as())).toEqual({ ITEM: 1 });
  await db.report.updateMany({ where: { tripId: trip.id }, data: { grade: "INTERNAL" } });
  await db.trip.update({ where: { id: trip.id }, data: { deletedAt: new Date() } });
  expect(await seen(as([{ tripId: trip.id, role: "DELEGATE" }], "UNIT_HEAD"))).toEqual({ ITEM: 1 });
});

test("reading restricted hits is recorded, and only when they are shown", async () => {
  const { trip } = await givenDelegation();
  await entry("限閱揭弊", "", {
    kind: "MINUTES",
    tripId: trip.id,
    grade: "RESTRICTED",
    subjectId: "restricted-minutes",
  });
  const recorded = () => db.auditEvent.count({ where: { action: "restricted.read", subjectKind: "search" } });
  const before = await recorded();
  actor = as();
  await find({ q: "揭弊" });
  expect(await recorded()).toBe(before);
  actor = as([{ tripId: trip.id, role: "HEAD" }]);
  await find({ q: "揭弊" });
  expect(await recorded()).toBe(before + 1);
});

test("newest first; kinds, series and years count what the other filters leave", async () => {
  actor = as();
  const series = await givenSeries({ code: "APEC ACTWG 測" });
  const meeting = await givenMeeting({ seriesId: series.id });
  const alone = await givenMeeting();
  await entry("甲揭弊", "", { on: day("2022-08-17"), meetingId: meeting.id });
  await entry("乙揭弊", "", { on: day("2023-02-01"), meetingId: alone.id });
  await entry("丙揭弊", "", { kind: "MEETING", on: day("2022-08-16"), meetingId: meeting.id });
  const all = await find({ q: "揭弊" });
  expect(all?.titles).toEqual(["乙揭弊", "甲揭弊", "丙揭弊"]);
  expect(all).toMatchObject({
    years: [
      { value: "2023", count: 1 },
      { value: "2022", count: 2 },
    ],
    series: [{ label: "APEC ACTWG 測", count: 2, capped: false }],
  });
  const items = await find({ q: "揭弊", kind: "ITEM" });
  expect(items?.titles).toEqual(["乙揭弊", "甲揭弊"]);
  expect(kindsOf(items)).toEqual({ ITEM: 2, MEETING: 1 });
  expect(items?.series).toMatchObject([{ count: 1 }]);
  const narrow = await find({ q: "揭弊", kind: "MEETING", series: series.id, year: "2023" });
  expect(narrow).toMatchObject({
    total: { count: 0 },
    years: [
      { value: "2023", count: 0 },
      { value: "2022", count: 1 },
    ],
  });
});

test("of very many the newest thousand are counted and paged; filters still reach the rest", async () => {
  actor = as();
  const rows = Array.from({ length: 1100 }, (_, index) => ({
    kind: index < 5 ? "MEETING" : "ITEM",
    subjectId: `many-${index}`,
    path: "/",
    day: new Date(Date.UTC(2000, 0, 1 + index)),
    titleZh: `會議${index}`,
    titleEn: "",
    text: "",
    folded: `會議${index}`,
    grams: ["會", "議", "會議", String(index)],
  }));
  await db.searchEntry.createMany({ data: rows });
  const all = await find({ q: "會議" });
  expect(all).toMatchObject({ total: { count: 1000, capped: true }, pages: 50 });
  expect(all?.hits).toHaveLength(20);
  expect((await find({ q: "會議", page: "50" }))?.titles.at(-1)).toBe("會議100");
  expect((await find({ q: "會議", kind: "MEETING" }))?.titles).toEqual(["會議4", "會議3", "會議2", "會議1", "會議0"]);
  expect((await find({ q: "會議", year: "2000" }))?.total).toEqual({ count: 366, capped: false });
});
