import { beforeEach, expect, test } from "vitest";
import { givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { attendMeeting } from "@/lib/trips/commands";
import { addTo, by, code, facts, givenMeeting, item, now, write } from "@/tests/support/given-agenda";
import * as commands from "./commands";

let meetingId: string;
const remove = () => write((tx) => commands.removeMeeting(tx, by, { meetingId }, now));
const restore = () => write((tx) => commands.restoreMeeting(tx, by, { meetingId }));
const entries = () => db.searchEntry.count({ where: { meetingId } });

beforeEach(async () => {
  meetingId = await givenMeeting();
});
test("a meeting on which nothing stands is taken off with its agenda, found by nobody, and brought back", async () => {
  await addTo(meetingId, item("一", "2026-12-02"));
  expect(await entries()).toBe(2);
  expect(await remove()).toMatchObject({ kind: "done", undo: meetingId });
  expect(await entries()).toBe(0);
  expect(await remove()).toMatchObject({ kind: "refused", reasons: [{ key: "action.someoneFaster" }] });
  expect((await restore()).kind).toBe("done");
  expect(await entries()).toBe(2);
  expect((await restore()).kind).toBe("refused");
});

test("a meeting that a trip attends, or that a later item continues, stays", async () => {
  const trip = await givenTrip();
  const attends = await write((tx) => attendMeeting(tx, by, { tripId: trip.id, meetingId }, now));
  const first = await addTo(meetingId, item("一", "2026-12-02"));
  const next = await addTo(await givenMeeting(), item("一", "2026-12-02"));
  await db.agendaItem.update({ where: { id: next }, data: { followsId: first } });
  expect(attends.kind).toBe("done");
  expect(await remove()).toMatchObject({
    kind: "refused",
    reasons: [{ key: "meetings.isAttended" }, { key: "meetings.isFollowed" }],
  });
});

test("a trip that joins while the meeting is taken off keeps it, or is told that it is gone", async () => {
  const trip = await givenTrip();
  const [joined, removed] = await Promise.all([
    write((tx) => attendMeeting(tx, by, { tripId: trip.id, meetingId }, now)),
    remove(),
  ]);
  expect([joined.kind, removed.kind].sort()).toEqual(["done", "refused"]);
});

test("the number it had in the series may have gone to another meanwhile: then it is not brought back", async () => {
  const series = await write((tx) => commands.createSeries(tx, by, { code: code(), nameZh: "系列", nameEn: "Series" }));
  const seriesId = series.kind === "done" ? (series.id ?? null) : null;
  const numbered = { ...facts, seriesId, ordinal: 40 };
  const first = await write((tx) => commands.createMeeting(tx, by, numbered, now));
  meetingId = first.kind === "done" ? (first.id ?? "") : "";
  await remove();
  await write((tx) => commands.createMeeting(tx, by, numbered, now));
  expect(await restore()).toMatchObject({ kind: "refused", reasons: [{ key: "meetings.ordinalTaken" }] });
});
