import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { givenDelegation } from "@/e2e/support/given";
import { db } from "@/lib/db/client";
import { actAs } from "@/tests/support/gate";
import { largestFile } from "./model";
import { sendFile } from "./send";
import { takeUpload } from "./upload";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "files-"));
  process.env.FILES_DIR = folder;
});
const pdf = Buffer.from("%PDF-1.7 簽");
const _png = Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1");

type More = {
  name?: string;
  audience?: string;
  purpose?: string;
  grade?: string;
  task?: string;
  site?: string;
  body?: BodyInit;
};
const upload = (
  tripId: string,
  {
    name = "簽.pdf",
    audience = "LOGISTICS",
    purpose = "any",
    grade = "INTERNAL",
    task,
    site = "same-origin",
    body = pdf,
  }: More = {},
) =>
  takeUpload(
    new Request("http://127.0.0.1:3000/api/files", {
      method: "POST",
      body,
      duplex: "half",
      headers: {
        "sec-fetch-site": site,
        "x-file-name": encodeURIComponent(name),
        "x-trip": tripId,
        "x-audience": audience,
        "x-purpose": purpose,
        "x-grade": grade,
        ...(task ? { "x-task": task } : {}),
      },
    } as RequestInit),
  );
const download = (id: string, query = "") => sendFile(id, new Request(`http://127.0.0.1:3000/files/${id}${query}`));
const idOf = (taken: Awaited<ReturnType<typeof upload>>) => ("id" in taken ? taken.id : "");
const arriving = () => readdir(path.join(folder, "arriving")).catch(() => []);

test("an upload lies under its hash, is recorded, and comes back as an attachment that can do nothing", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  const taken = await upload(trip.id, { name: "簽 1.pdf" });
  expect(taken).toMatchObject({ name: "簽 1.pdf", mediaType: "application/pdf", size: pdf.length });
  const sha256 = createHash("sha256").update(pdf).digest("hex");
  expect((await stat(path.join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))).size).toBe(pdf.length);
  expect(await arriving()).toEqual([]);
  expect(await db.auditEvent.findFirst({ where: { tripId: trip.id, action: "file.upload" } })).toMatchObject({
    detail: { sha256, name: "簽 1.pdf" },
  });

  const answer = await download(idOf(taken), "?inline");
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(pdf);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "content-disposition": `attachment; filename="_ 1.pdf"; filename*=UTF-8''%E7%B0%BD%201.pdf`,
    "x-content-type-options": "nosniff",
    "content-security-policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "content-type": "application/pdf",
    "content-length": String(pdf.length),
  });
  expect(await db.auditEvent.count({ where: { tripId: trip.id, action: "file.download" } })).toBe(1);
});

test("49 MB pass through without being held in memory; one byte over the limit leaves nothing behind", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  const piece = randomBytes(1024 * 1024);
  const stream = (bytes: number) => {
    let left = bytes;
    return new ReadableStream({
      pull(controller) {
        if (left <= 0) return controller.close();
        controller.enqueue(piece.subarray(0, Math.min(left, piece.length)));
        left -= piece.length;
      },
    });
  };
  expect(await upload(trip.id, { name: "large.bin", body: stream(49 * 1024 * 1024) })).toMatchObject({
    size: 49 * 1024 * 1024,
  });
  expect(await upload(trip.id, { name: "larger.bin", body: stream(largestFile + 1) })).toEqual({
    status: 413,
    key: "files.tooLarge",
    values: undefined,
  });
  expect(await arriving()).toEqual([]);
});

test("a sender that breaks off leaves nothing behind", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(pdf);
      controller.error(new Error("gone"));
    },
  });
  await expect(upload(trip.id, { body })).rejects.toThrow("gone");
  expect(await arriving()).toEqual([]);
  expect(await db.storedFile.count({ where: { tripId: trip.id } })).toBe(0);
});

test("what an upload left when the server died is swept after a day", async () => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  const [old, fresh] = ["old", "fresh"].map((name) => path.join(folder, "arriving", name)) as [string, string];
  await Promise.all([writeFile(old, "x"), writeFile(fresh, "x")]);
  const yesterday = Date.now() / 1000 - 25 * 3600;
  await utimes(old, yesterday, yesterday);
  await upload(trip.id);
  expect(await arriving()).toEqual(["fresh"]);
});

test.each([
  [{ site: "cross-site" }, 403, "action.notAllowed"],
  [{ name: "機密_底線.pdf" }, 422, "files.classified"],
  [{ body: "" }, 415, "files.empty"],
  [{ purpose: "scan", body: "<svg onload=alert(1)>" }, 415, "files.notAScan"],
  [{ purpose: "picture", audience: "REPORT", body: pdf }, 415, "files.notAPicture"],
  [{ audience: "EVERYONE" }, 400, "files.unreadable"],
  [{ name: "" }, 400, "files.unreadable"],
] as const)("%o is refused with %i %s", async (more, status, key) => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await actAs(people[0]!);
  expect(await upload(trip.id, more)).toMatchObject({ status, key });
  expect(await arriving()).toEqual(["fresh"]);
  expect(await db.storedFile.count({ where: { tripId: trip.id } })).toBe(0);
});
