import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { addTo, by, dayOf, givenMeeting, item, now, write } from "@/tests/support/given-agenda";
import * as commands from "./commands";
import type { AgendaItemFields } from "./model";
import { inOrder, treeOf } from "./tree";

let meetingId: string;
const add = (fields: AgendaItemFields, where = {}) => addTo(meetingId, fields, where);
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

beforeEach(async () => {
  meetingId = await givenMeeting();
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
