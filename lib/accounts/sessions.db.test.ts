import { expect, onTestFinished, test, vi } from "vitest";
import { givenAccount, givenMember, givenTrip } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { endSessions, findSession, touchSession } from "./sessions";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

async function givenSession(data: { lastSeenAt?: Date; createdAt?: Date; endedAt?: Date; preview?: string } = {}) {
  const account = await givenAccount({ roles: ["COORDINATOR"] });
  const session = await db.session.create({ data: { accountId: account.id, ...data } });
  return { account, session };
}

test("a session says who it is, with office roles and the role on each trip", async () => {
  const { account, session } = await givenSession();
  const [trip, other] = [await givenTrip(), await givenTrip()];
  await givenMember(trip, account, "HEAD");
  await givenMember(other, account, "DELEGATE");
  expect(await findSession(session.id)).toMatchObject({
    accountId: account.id,
    personId: account.personId,
    name: account.name,
    roles: ["COORDINATOR"],
    preview: null,
    mustDo: null,
    idleMinutes: 30,
    memberships: expect.arrayContaining([
      { tripId: trip.id, role: "HEAD" },
      { tripId: other.id, role: "DELEGATE" },
    ]),
  });
});

test("a membership or a trip that was deleted gives nothing", async () => {
  const { account, session } = await givenSession();
  const [left, gone] = [await givenTrip(), await givenTrip({ deletedAt: new Date() })];
  await givenMember(left, account, "HEAD", { deletedAt: new Date() });
  await givenMember(gone, account, "HEAD");
  expect((await findSession(session.id))?.memberships).toEqual([]);
});

test.each([
  ["ended", { endedAt: new Date() }],
  ["silent for thirty-one minutes", { lastSeenAt: minutesAgo(31) }],
  ["thirteen hours old, though busy", { createdAt: minutesAgo(13 * 60) }],
])("a session that is %s is nobody's", async (_, data) => {
  const { session } = await givenSession(data);
  expect(await findSession(session.id)).toBeNull();
  await touchSession(session.id);
  expect(await findSession(session.id)).toBeNull();
});

test("IDLE_MINUTES says after how much silence a session is over", async () => {
  vi.stubEnv("IDLE_MINUTES", "5");
  onTestFinished(() => void vi.unstubAllEnvs());
  const silent = await givenSession({ lastSeenAt: minutesAgo(6) });
  expect(await findSession(silent.session.id)).toBeNull();
  const { session } = await givenSession({ lastSeenAt: minutesAgo(4) });
  expect(await findSession(session.id)).toMatchObject({ idleMinutes: 5 });
});

test("a disabled account and a deleted person lose their sessions at once", async () => {
  const disabled = await givenSession();
  await db.account.update({ where: { id: disabled.account.id }, data: { disabledAt: new Date() } });
  const deleted = await givenSession();
  await db.person.update({ where: { id: deleted.account.personId }, data: { deletedAt: new Date() } });
  expect(await findSession(disabled.session.id)).toBeNull();
  expect(await findSession(deleted.session.id)).toBeNull();
});

test("a lost role is lost on the next look", async () => {
  const { account, session } = await givenSession();
  await db.account.update({ where: { id: account.id }, data: { roles: [] } });
  expect((await findSession(session.id))?.roles).toEqual([]);
});

test("being looked up counts as being seen, at most once a minute", async () => {
  const { session } = await givenSession({ lastSeenAt: minutesAgo(5) });
  await findSession(session.id);
  await expect
    .poll(async () => (await db.session.findUniqueOrThrow({ where: { id: session.id } })).lastSeenAt.getTime())
    .toBeGreaterThan(Date.now() - 10_000);
  const seen = (await db.session.findUniqueOrThrow({ where: { id: session.id } })).lastSeenAt;
  await findSession(session.id);
  expect((await db.session.findUniqueOrThrow({ where: { id: session.id } })).lastSeenAt).toEqual(seen);
});

test("a session says when its twelve hours end", async () => {
  const createdAt = minutesAgo(11 * 60 + 50);
  const { session } = await givenSession({ createdAt });
  expect((await findSession(session.id))?.endsAt).toBe(createdAt.getTime() + 12 * 3_600_000);
});

test("ending all others spares this one", async () => {
  const { account, session } = await givenSession();
  const other = await db.session.create({ data: { accountId: account.id } });
  const stranger = await givenSession();
  expect(await db.$transaction((tx) => endSessions(tx, account.id, "everywhere", { except: session.id }))).toBe(1);
  expect(await findSession(other.id)).toBeNull();
  expect(await findSession(session.id)).not.toBeNull();
  expect(await findSession(stranger.session.id)).not.toBeNull();
});

test("an account whose roles were never written is staff", async () => {
  const person = await db.person.create({ data: { nameZh: "江雨晴" } });
  const account = await db.account.create({ data: { personId: person.id, email: "never@example.test" } });
  const session = await db.session.create({ data: { accountId: account.id } });
  expect((await findSession(session.id))?.roles).toEqual([]);
});
