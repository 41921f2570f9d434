import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Outcome } from "@/lib/action/outcome";
import { day } from "@/lib/calendar/day";
import { db, type Tx } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import * as commands from "./commands";
import type { AgendaItemFields } from "./model";
import type { MeetingInput } from "./schema";
import { inOrder, treeOf } from "./tree";

const by = { accountId: null, personId: "p", name: "林" };
const now = new Date("2026-11-22T04:00:00Z");
const write = (work: (tx: Tx) => Promise<Outcome>) => inTransaction((tx) => work(tx));
const code = () => `S${crypto.randomUUID()}`;

const facts: MeetingInput = {
  seriesId: null,
  ordinal: null,
  nameZh: "第40次會議",
  nameEn: "40th meeting",
  countryZh: "泰國",
  cityZh: "清邁",
  cityEn: "Chiang Mai",
  timeZone: "Asia/Bangkok",
  startsOn: day("2026-12-01"),
  endsOn: day("2026-12-03"),
  mode: "HYBRID",
  host: null,
  chair: null,
};
const item = (
  titleZh: string,
  on: string | null = "2026-12-01",
  more: Partial<AgendaItemFields> = {},
): AgendaItemFields => ({
  number: null,
  kind: "ITEM",
  titleZh,
  titleEn: null,
  textZh: null,
  textEn: null,
  day: on ? day(on) : null,
  start: 540,
  end: 600,
  presenters: [],
  ...more,
});

let meetingId: string;
const add = async (fields: AgendaItemFields, where: { parentId?: string; afterId?: string } = {}) => {
  const outcome = await write((tx) => commands.addAgendaItem(tx, by, { ...fields, meetingId, ...where }));
  if (outcome.kind !== "done" || !outcome.id) throw new Error(JSON.stringify(outcome));
  return outcome.id;
};
const shape = async () => {
  const rows = await db.agendaItem.findMany({ where: { meetingId, deletedAt: null }, orderBy: { position: "asc" } });
  const stored = rows.map(({ id }) => id);
  const order = inOrder(treeOf(rows));
  expect(
    order.map(({ node }) => node.id),
    "positions are the reading order",
  ).toEqual(stored);
  return order.map(({ node, depth }) => `${">".repeat(depth)}${node.titleZh}`);
};
const dayOf = async (id: string) =>
  (await db.agendaItem.findUniqueOrThrow({ where: { id } })).day?.toISOString().slice(0, 10);

beforeEach(async () => {
  const outcome = await write((tx) => commands.createMeeting(tx, by, facts, now));
  if (outcome.kind !== "done" || !outcome.id) throw new Error("no meeting");
  meetingId = outcome.id;
});
afterAll(() => db.$disconnect());

describe("meeting", () => {
  test("a series has one meeting of a number, and a code of its own", async () => {
    const seriesCode = code();
    const series = await write((tx) =>
      commands.createSeries(tx, by, { code: seriesCode, nameZh: "系列", nameEn: "Series" }),
    );
    const again = await write((tx) =>
      commands.createSeries(tx, by, { code: seriesCode, nameZh: "系列", nameEn: "Series" }),
    );
    expect([series.kind, again.kind]).toEqual(["done", "refused"]);
    const seriesId = series.kind === "done" ? (series.id ?? null) : null;
    const first = await write((tx) => commands.createMeeting(tx, by, { ...facts, seriesId, ordinal: 40 }, now));
    const second = await write((tx) => commands.createMeeting(tx, by, { ...facts, seriesId, ordinal: 40 }, now));
    expect(first.kind).toBe("done");
    expect(second).toMatchObject({ kind: "refused", fields: { ordinal: [{ key: "meetings.ordinalTaken" }] } });
  });

  test("is found by its series and place, and says so to the search", async () => {
    const entry = await db.searchEntry.findUniqueOrThrow({
      where: { kind_subjectId: { kind: "MEETING", subjectId: meetingId } },
    });
    expect(entry).toMatchObject({ path: `/meetings/${meetingId}`, tripId: null, titleEn: "40th meeting" });
    expect(entry.text).toContain("清邁");
  });

  test("when it is postponed its agenda goes along; when it is cut short under an item it is refused", async () => {
    const id = await add(item("一", "2026-12-02"));
    await write((tx) =>
      commands.updateMeeting(
        tx,
        by,
        { ...facts, meetingId, version: 1, startsOn: day("2026-12-03"), endsOn: day("2026-12-05") },
        now,
      ),
    );
    expect(await dayOf(id)).toBe("2026-12-04");
    const cut = await write((tx) =>
      commands.updateMeeting(
        tx,
        by,
        { ...facts, meetingId, version: 2, startsOn: day("2026-12-05"), endsOn: day("2026-12-05") },
        now,
      ),
    );
    expect(cut).toMatchObject({ kind: "refused", fields: { endsOn: [{ key: "meetings.itemsOutside" }] } });
  });

  test("who comes second sees what was saved first", async () => {
    await write((tx) => commands.updateMeeting(tx, by, { ...facts, meetingId, version: 1, chair: "先" }, now));
    const late = await write((tx) =>
      commands.updateMeeting(tx, by, { ...facts, meetingId, version: 1, chair: "後" }, now),
    );
    expect(late).toMatchObject({ kind: "conflict", theirs: { version: 2 } });
    expect((await db.meeting.findUniqueOrThrow({ where: { id: meetingId } })).chair).toBe("先");
  });
});

describe("agenda", () => {
  test("items stand in the order of their days, sub-items under theirs", async () => {
    const one = await add(item("一"));
    await add(item("三", "2026-12-02"));
    await add(item("二"));
    await add(item("一之二"), { parentId: one });
    const first = await add(item("一之一", null));
    expect(await shape()).toEqual(["一", ">一之二", "二", "三", "一之一"]);
    await write((tx) => commands.moveAgendaItem(tx, by, { itemId: first, direction: "in" }));
    expect(await shape()).toEqual(["一", ">一之二", "二", "三", ">一之一"]);
  });

  test("an item can be put behind any other of its branch, and not behind a stranger", async () => {
    const one = await add(item("一"));
    await add(item("三"));
    await add(item("二"), { afterId: one });
    expect(await shape()).toEqual(["一", "二", "三"]);
    const outcome = await write((tx) =>
      commands.addAgendaItem(tx, by, { ...item("x"), meetingId, parentId: one, afterId: one }),
    );
    expect(outcome.kind).toBe("refused");
  });

  test("over the edge of a day an item takes that day, and goes on from there", async () => {
    await add(item("一", "2026-12-01"));
    const two = await add(item("二", "2026-12-02"));
    await write((tx) => commands.moveAgendaItem(tx, by, { itemId: two, direction: "up" }));
    expect([await shape(), await dayOf(two)]).toEqual([["一", "二"], "2026-12-01"]);
    await write((tx) => commands.moveAgendaItem(tx, by, { itemId: two, direction: "up" }));
    expect(await shape()).toEqual(["二", "一"]);
    const top = await write((tx) => commands.moveAgendaItem(tx, by, { itemId: two, direction: "up" }));
    expect(top).toMatchObject({ kind: "refused", reasons: [{ key: "meetings.noStep" }] });
  });

  test("another day set in the form moves the row there", async () => {
    const one = await add(item("一"));
    await add(item("二", "2026-12-02"));
    const saved = await write((tx) =>
      commands.updateAgendaItem(tx, by, { ...item("一", "2026-12-03"), itemId: one, version: 1 }, now),
    );
    expect(saved.kind).toBe("done");
    expect(await shape()).toEqual(["二", "一"]);
  });

  test("what is out of the meeting's days, backwards or nameless is refused under its field", async () => {
    const outcome = await write((tx) =>
      commands.addAgendaItem(tx, by, { ...item("", "2026-12-09", { titleZh: null, start: 600, end: 540 }), meetingId }),
    );
    expect(outcome.kind === "refused" && Object.keys(outcome.fields ?? {}).sort()).toEqual(["day", "time", "titleZh"]);
  });

  test("two people editing one row: the second is shown the first and overwrites nothing", async () => {
    const one = await add(item("一"));
    const [a, b] = await Promise.all(
      ["甲", "乙"].map((title) =>
        write((tx) => commands.updateAgendaItem(tx, by, { ...item(title), itemId: one, version: 1 }, now)),
      ),
    );
    expect([a?.kind, b?.kind].sort()).toEqual(["conflict", "done"]);
    const winner = a?.kind === "done" ? "甲" : "乙";
    expect(await shape()).toEqual([winner]);
    const conflict = a?.kind === "conflict" ? a : b;
    expect(conflict).toMatchObject({ theirs: { version: 2, content: { titleZh: winner } } });
  });

  test("many people moving and adding at once lose no row and share no place", async () => {
    const ids = [];
    for (const title of ["一", "二", "三", "四", "五", "六"]) ids.push(await add(item(title)));
    const directions = ["up", "down", "in", "out"] as const;
    await Promise.all([
      ...ids.flatMap((itemId, index) =>
        [0, 1].map((turn) =>
          write((tx) => commands.moveAgendaItem(tx, by, { itemId, direction: directions[(index + turn) % 4] ?? "up" })),
        ),
      ),
      ...["七", "八"].map((title) => add(item(title))),
    ]);
    const rows = await db.agendaItem.findMany({ where: { meetingId } });
    expect(new Set(rows.map(({ position }) => position)).size).toBe(8);
    expect((await shape()).map((title) => title.replaceAll(">", "")).sort()).toEqual([..."一二三四五六七八"].sort());
  });

  test("taking off and bringing back keeps the branch and its place", async () => {
    await add(item("一"));
    const two = await add(item("二"));
    await add(item("二之一"), { parentId: two });
    await add(item("三"));
    const removed = await write((tx) => commands.removeAgendaItem(tx, by, { itemId: two }, now));
    expect(removed).toMatchObject({ kind: "done", undo: two });
    expect(await shape()).toEqual(["一", "三"]);
    expect(await db.searchEntry.count({ where: { subjectId: two } })).toBe(0);
    await write((tx) => commands.restoreAgendaItem(tx, by, { itemId: two }));
    expect(await shape()).toEqual(["一", "二", ">二之一", "三"]);
    expect(await db.searchEntry.count({ where: { subjectId: two } })).toBe(1);
  });

  test("an item that a delegation has written about stays", async () => {
    const one = await add(item("一"));
    const sub = await add(item("一之一"), { parentId: one });
    const trip = await db.trip.create({
      data: {
        title: "t",
        purpose: "",
        category: "",
        startsOn: new Date("2026-12-01"),
        endsOn: new Date("2026-12-03"),
        createdBy: "p",
      },
    });
    const attendance = await db.attendance.create({ data: { tripId: trip.id, meetingId } });
    await db.minutes.create({ data: { attendanceId: attendance.id, itemId: sub, doc: {}, text: "", updatedBy: "p" } });
    const outcome = await write((tx) => commands.removeAgendaItem(tx, by, { itemId: one }, now));
    expect(outcome).toMatchObject({ kind: "refused", reasons: [{ key: "meetings.itemHasRecords" }] });
  });

  test("breaks and meals are not in the search", async () => {
    const one = await add(item("茶敘", "2026-12-01", { kind: "BREAK" }));
    expect(await db.searchEntry.count({ where: { subjectId: one } })).toBe(0);
    await write((tx) =>
      commands.updateAgendaItem(
        tx,
        by,
        { ...item("開場", "2026-12-01", { kind: "OPENING" }), itemId: one, version: 1 },
        now,
      ),
    );
    expect(await db.searchEntry.count({ where: { subjectId: one } })).toBe(1);
  });
});

test("an item continues one of an earlier meeting of its series, and nothing else", async () => {
  const series = await db.series.create({ data: { code: code(), nameZh: "系列", nameEn: "Series" } });
  const meet = async (ordinal: number, on: string) => {
    const outcome = await write((tx) =>
      commands.createMeeting(
        tx,
        by,
        { ...facts, seriesId: series.id, ordinal, startsOn: day(on), endsOn: day(on) },
        now,
      ),
    );
    meetingId = outcome.kind === "done" && outcome.id ? outcome.id : "";
    return add(item("策略計畫", on));
  };
  const [early, late] = [await meet(34, "2026-02-01"), await meet(35, "2026-08-01")];
  const link = (itemId: string, followsId: string | null) =>
    write((tx) => commands.setFollows(tx, by, { itemId, followsId }));
  expect((await link(late, early)).kind).toBe("done");
  expect(await link(early, late)).toMatchObject({ kind: "refused", reasons: [{ key: "meetings.followsEarlierOnly" }] });
  expect((await link(late, null)).kind).toBe("done");
  const many = await write((tx) =>
    commands.confirmFollows(tx, by, { meetingId, pairs: [{ itemId: late, followsId: early }] }),
  );
  expect(many.kind).toBe("done");
  const foreign = await write((tx) =>
    commands.confirmFollows(tx, by, { meetingId, pairs: [{ itemId: early, followsId: late }] }),
  );
  expect(foreign).toMatchObject({ kind: "refused", reasons: [{ key: "action.someoneFaster" }] });
});

test("the economies are loaded once, kept in line, and others' rows stay", async () => {
  await db.economy.create({ data: { code: "ZZ-OWN", nameZh: "自訂", nameEn: "Own", position: 999 } });
  await inTransaction((tx) => commands.ensureEconomies(tx));
  await db.economy.update({ where: { code: "TH" }, data: { nameZh: "暹羅" } });
  await inTransaction((tx) => commands.ensureEconomies(tx));
  const apec = await db.economy.findMany({ where: { apec: true }, orderBy: { position: "asc" } });
  expect(apec.map(({ code }) => code).join(" ")).toBe("AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG TW TH US VN");
  expect(apec.find(({ code }) => code === "TH")?.nameZh).toBe("泰國");
  expect(await db.economy.count({ where: { code: "ZZ-OWN" } })).toBe(1);
});
