import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { readHeads, writeHead } from "./heads";
import { recordEvent } from "./record";
import { findHead } from "./seal";
import { startSealer } from "./sealer";

let folder = "";
const log = vi.spyOn(console, "log").mockImplementation(() => {});
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sealer-"));
  vi.stubEnv("ATTACHE_DATA", folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const record = () =>
  recordEvent(db, { accountId: null, name: "林" }, { action: "test.write", subject: { kind: "test" } });
const sealed = (count: number) => expect.poll(() => db.auditSeal.count(), { timeout: 10_000 }).toBe(count);

test("what is committed is sealed within seconds, and the head is written down and printed once a day", async () => {
  await record();
  const stop = startSealer(20);
  await expect.poll(() => readHeads(), { timeout: 10_000 }).toHaveLength(1);
  const head = (await findHead())!;
  expect(readHeads()).toMatchObject([head]);
  expect(log).toHaveBeenCalledWith(expect.stringMatching(new RegExp(`^audit head \\S+ 1 ${head.hash}$`)));
  await record();
  await sealed(2);
  await stop();

  // Started again on the same day, it seals and writes nothing down; a day later it does.
  await record();
  const again = startSealer(20);
  await sealed(3);
  await again();
  expect(readHeads()).toHaveLength(1);
  writeHead({ at: new Date(Date.now() - 25 * 3_600_000).toISOString(), ...head });
  const nextDay = startSealer(20);
  await expect.poll(() => readHeads().at(-1), { timeout: 10_000 }).toMatchObject((await findHead())!);
  await nextDay();
  expect(readHeads()).toHaveLength(3);
});
