import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { readHeads, writeHead } from "./heads";
import { recordEvent } from "./record";
import { findHead, sealAll, sealBatch } from "./seal";
import { type Query, verifyTrail } from "./verify";

const query: Query = (sql, values) => db.$queryRawUnsafe(sql, ...values);
const verify = (heads = readHeads(file)) => verifyTrail(query, heads);
const file = path.join(mkdtempSync(path.join(tmpdir(), "attache-heads-")), "audit-heads.log");

/** What nobody can do through the application: the triggers are switched off for one statement. */
async function tamper(sql: string) {
  await db.$transaction([
    db.$executeRawUnsafe(`SET LOCAL session_replication_role = replica`),
    db.$executeRawUnsafe(sql),
  ]);
}

const record = (count: number, at = 0) =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      recordEvent(
        db,
        { accountId: null, name: "張媛婷" },
        { action: "test.write", subject: { kind: "test", id: `${at + index}` }, detail: { number: index, 內容: "字" } },
      ),
    ),
  );

beforeEach(async () => {
  await tamper(`TRUNCATE "AuditSeal", "AuditEvent"`);
  await record(12);
  await sealAll();
});
afterAll(() => tamper(`TRUNCATE "AuditSeal", "AuditEvent"`));

const second = async () =>
  (await db.auditEvent.findMany({ orderBy: { id: "asc" }, take: 2, select: { id: true } }))[1]!.id;
const last = async () => (await findHead())!;

test("a chain that nobody touched is whole", async () => {
  expect(await verify([])).toMatchObject({ sealed: 12n, findings: [], unsealed: { count: 0n, first: [] } });
});

test("the application can change, remove or empty nothing", async () => {
  await expect(db.auditEvent.updateMany({ data: { actorName: "x" } })).rejects.toThrow("append-only");
  await expect(db.auditEvent.deleteMany()).rejects.toThrow("append-only");
  await expect(db.$executeRaw`TRUNCATE "AuditEvent" CASCADE`).rejects.toThrow("append-only");
  await expect(db.auditSeal.updateMany({ data: { hash: "x" } })).rejects.toThrow("append-only");
  await expect(db.auditSeal.deleteMany()).rejects.toThrow("append-only");
  await expect(db.$executeRaw`TRUNCATE "AuditSeal"`).rejects.toThrow("append-only");
});

test.each(["actorName", "action", "subjectId", "accountId"])("a changed %s is found, once", async (column) => {
  const id = await second();
  await tamper(`UPDATE "AuditEvent" SET "${column}" = 'somebody else' WHERE "id" = ${id}`);
  expect((await verify([])).findings).toEqual([{ kind: "changed", seq: 2n, eventId: id }]);
});

test("a changed detail and a moved clock are found", async () => {
  const id = await second();
  await tamper(`UPDATE "AuditEvent" SET "detail" = '{"number": 99}' WHERE "id" = ${id}`);
  await tamper(`UPDATE "AuditEvent" SET "at" = "at" + interval '1 microsecond' WHERE "id" = ${id + 1n}`);
  expect((await verify([])).findings.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
});

test("a removed event is found", async () => {
  const id = await second();
  await tamper(`DELETE FROM "AuditEvent" WHERE "id" = ${id}`);
  expect((await verify([])).findings).toEqual([{ kind: "missing", seq: 2n, eventId: id }]);
});

test("an event removed together with its link leaves a gap", async () => {
  const id = await second();
  await tamper(`DELETE FROM "AuditEvent" WHERE "id" = ${id}`);
  await tamper(`DELETE FROM "AuditSeal" WHERE "eventId" = ${id}`);
  expect((await verify([])).findings).toEqual([{ kind: "gap", after: 1n, before: 3n }]);
});

test("an end that was cut off is found by the head that was written down", async () => {
  const head = await last();
  writeHead({ at: "2026-11-22T00:00:00.000Z", ...head }, file);
  expect((await verify()).findings).toEqual([]);
  await tamper(`DELETE FROM "AuditEvent" WHERE "id" IN (SELECT "eventId" FROM "AuditSeal" WHERE "seq" > 9)`);
  await tamper(`DELETE FROM "AuditSeal" WHERE "seq" > 9`);
  expect((await verify([])).findings).toEqual([]); // without the written head nothing could be known
  expect((await verify()).findings).toMatchObject([{ kind: "cut", found: "nothing", head: { seq: 12n } }]);
});

test("a chain made anew over changed events is found by the head that was written down", async () => {
  const heads = [{ at: "2026-11-22T00:00:00.000Z", ...(await last()) }];
  await tamper(`UPDATE "AuditEvent" SET "actorName" = 'somebody else' WHERE "id" = ${await second()}`);
  await tamper(`DELETE FROM "AuditSeal"`);
  await sealAll();
  expect((await verify([])).findings).toEqual([]);
  expect((await verify(heads)).findings).toMatchObject([{ kind: "cut", found: "another" }]);
});

test("what is not chained yet is counted and named, and is nothing wrong", async () => {
  await record(1);
  const verdict = await verify([]);
  expect(verdict).toMatchObject({
    sealed: 12n,
    findings: [],
    unsealed: { count: 1n, first: [{ action: "test.write", actorName: "張媛婷" }] },
  });
});

test("an event committed after younger ones were chained is still chained", async () => {
  let arrived = () => {};
  const written = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = db.$transaction(async (tx) => {
    await recordEvent(tx, { accountId: null, name: "慢" }, { action: "test.slow", subject: { kind: "test" } });
    arrived();
    await held;
  });
  await written;
  await record(3);
  expect(await sealBatch()).toBe(3);
  release();
  await slow;
  expect(await sealBatch()).toBe(1);
  expect((await verify([])).findings).toEqual([]);
});

test("many sealers at once make one chain", async () => {
  await record(40);
  await Promise.all(Array.from({ length: 6 }, () => sealBatch(10)));
  await sealAll();
  expect(await verify([])).toMatchObject({ sealed: 52n, findings: [], unsealed: { count: 0n } });
});

test("a write that is undone leaves no event", async () => {
  await expect(
    db.$transaction(async (tx) => {
      await recordEvent(tx, { accountId: null, name: "x" }, { action: "test.undone", subject: { kind: "test" } });
      throw new Error("no");
    }),
  ).rejects.toThrow("no");
  expect(await db.auditEvent.count({ where: { action: "test.undone" } })).toBe(0);
});

test("the command says what is wrong, and ends with 1 then", async () => {
  const run = () =>
    spawnSync(process.execPath, ["scripts/audit-verify.mjs"], {
      env: { ...process.env, ATTACHE_DATA: `${path.dirname(file)}-none` },
      encoding: "utf8",
    });
  const whole = run();
  expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining("The audit trail is whole.")]);
  const id = await second();
  await tamper(`DELETE FROM "AuditEvent" WHERE "id" = ${id}`);
  const broken = run();
  expect([broken.status, broken.stdout]).toEqual([1, expect.stringContaining(`event ${id} is missing`)]);
});
