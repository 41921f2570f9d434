import { beforeEach, describe, expect, test } from "vitest";
import { day } from "@/lib/calendar/day";
import { db } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { addTo, by, code, dayOf, facts, givenMeeting, item, now, write } from "@/tests/support/given-agenda";
import * as commands from "./commands";
import type { AgendaItemFields } from "./model";

let meetingId: string;
const add = (fields: AgendaItemFields, where = {}) => addTo(meetingId, fields, where);

beforeEach(async () => {
  meetingId = await givenMeeting();
});
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

  test("two people who enter the same number at once enter one meeting", async () => {
    const series = await write((tx) =>
      commands.createSeries(tx, by, { code: code(), nameZh: "系列", nameEn: "Series" }),
    );
    const seriesId = series.kind === "done" ? (series.id ?? null) : null;
    const enter = () => write((tx) => commands.createMeeting(tx, by, { ...facts, seriesId, ordinal: 41 }, now));
    const outcomes = await Promise.all([enter(), enter(), enter()]);
    expect(outcomes.filter(({ kind }) => kind === "done")).toHaveLength(1);
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
