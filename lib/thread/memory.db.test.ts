import { beforeEach, expect, test } from "vitest";
import {
  givenAttendance,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenPerson,
  givenReport,
  givenTrip,
} from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import type { Rights } from "@/lib/access/can";
import { db } from "@/lib/db/client";
import { lookAs } from "@/tests/support/signed-in";
import { listMemory } from "./memory";
import { isSilent } from "./memory-model";

let reader: Rights = { personId: "p", roles: [], memberships: [], preview: null };
lookAs(() => reader);
const as = (memberships: Rights["memberships"], roles: Rights["roles"] = []) => {
  reader = { personId: "p", roles, memberships, preview: null };
};

/** The 35th meeting, where something was written, and an item of the 36th that follows its item. */
async function givenLastTime() {
  const last = await givenDelegation();
  const on = { attendanceId: last.attendance.id, itemId: last.item.id };
  await db.economy.createMany({
    data: [{ code: "CN", nameZh: "中國", nameEn: "China", position: 4 }],
    skipDuplicates: true,
  });
  await db.outcome.create({ data: { ...on, kind: "NO_CONSENSUS", evidence: "未能達成全體共識", notedBy: "p" } });
  await db.intervention.create({ data: { ...on, delivered: "我方支持", position: 0 } });
  await db.intervention.create({ data: { ...on, delivered: "限閱的話", position: 1, grade: "RESTRICTED" } });
  await db.issue.create({
    data: {
      ...on,
      title: "彙編成果",
      position: 0,
      positions: { create: { economyCode: "CN", stance: "OPPOSE", notedBy: "p" } },
    },
  });
  await db.commitment.create({
    data: { ...on, kind: "PROMISED", byWhom: "中國", text: "提供草案", keptOn: new Date("2022-09-01") },
  });
  const report = await givenReport(last.trip, { state: "DRAFT" });
  const section = await givenSection(report, "建立聯繫窗口");
  const recommendation = await givenRecommendation(
    { section, trip: last.trip, raisedBy: { personId: "p" } },
    { itemId: last.item.id },
  );
  const owner = await givenPerson();
  await givenTask(recommendation, { personId: owner.id }, { state: "VERIFIED" });
  const next = await givenItem(await givenMeeting(), { followsId: last.item.id });
  return { last, report, recommendation, owner, next };
}

let world: Awaited<ReturnType<typeof givenLastTime>>;
beforeEach(async () => {
  world = await givenLastTime();
  as([{ tripId: world.last.trip.id, role: "DELEGATE" }]);
});
test("the delegation remembers outcome, words, stances, promises, and how far the tasks are", async () => {
  const [step, ...older] = await listMemory(world.next.id);
  expect(older).toEqual([]);
  expect(step?.item.id).toBe(world.last.item.id);
  expect(step?.delegations).toHaveLength(1);
  const [memory] = step?.delegations ?? [];
  expect(memory).toMatchObject({
    tripTitle: world.last.trip.title,
    outcomes: [{ kind: "NO_CONSENSUS", evidence: "未能達成全體共識" }],
    interventions: [{ delivered: "我方支持" }, { delivered: "限閱的話" }],
    issues: [{ title: "彙編成果", positions: [{ stance: "OPPOSE", economy: { nameZh: "中國" } }] }],
    commitments: [{ text: "提供草案", keptOn: "2022-09-01" }],
  });
  expect(step?.recommendations).toMatchObject([
    { number: world.recommendation.number, tasks: [{ state: "VERIFIED", ownerName: world.owner.nameZh }] },
  ]);
});

test("it is no copy: what changes there shows here at once", async () => {
  await db.commitment.updateMany({ where: { itemId: world.last.item.id }, data: { keptOn: null } });
  expect((await listMemory(world.next.id))[0]?.delegations[0]?.commitments[0]?.keptOn).toBeNull();
});

test("before the report is approved others see only that the meeting was held; after it, all but what is restricted", async () => {
  as([]);
  const [closed] = await listMemory(world.next.id);
  expect(closed && isSilent(closed)).toBe(true);
  await db.report.update({ where: { id: world.report.id }, data: { state: "APPROVED" } });
  const [open] = await listMemory(world.next.id);
  expect(open?.delegations[0]?.interventions.map(({ delivered }) => delivered)).toEqual(["我方支持"]);
  expect(open?.recommendations).toHaveLength(1);
});

test("two delegations at that meeting: each remembers its own", async () => {
  const other = await givenTrip();
  const attendance = await givenAttendance(other, world.last.meeting);
  await db.outcome.create({
    data: { attendanceId: attendance.id, itemId: world.last.item.id, kind: "NOTED", evidence: "洽悉", notedBy: "p" },
  });
  as([{ tripId: other.id, role: "HEAD" }]);
  const [step] = await listMemory(world.next.id);
  expect(step?.delegations.map(({ tripId }) => tripId)).toEqual([other.id]);
  expect(step?.recommendations).toEqual([]);
});

test("the chain goes back over meetings, nearest first, walks over deleted links, and ends when it bites its tail", async () => {
  const first = await givenItem(await givenMeeting());
  await db.agendaItem.update({ where: { id: world.last.item.id }, data: { followsId: first.id } });
  const chain = async () => (await listMemory(world.next.id)).map(({ item }) => item.id);
  expect(await chain()).toEqual([world.last.item.id, first.id]);
  await db.agendaItem.update({ where: { id: first.id }, data: { followsId: world.next.id } });
  expect(await chain()).toEqual([world.last.item.id, first.id]);
  await db.agendaItem.update({ where: { id: world.last.item.id }, data: { deletedAt: new Date() } });
  expect(await chain()).toEqual([first.id]);
});

test("an item that follows nothing remembers nothing", async () => {
  expect(await listMemory(world.last.item.id)).toEqual([]);
});
