import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test } from "vitest";
import { givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection, givenTask } from "@/e2e/support/given-follow-up";
import { db } from "@/lib/db/client";
import { actAs } from "@/tests/support/gate";
import { signOut } from "@/tests/support/signed-in";
import { sendFile } from "./send";
import { takeUpload } from "./upload";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "files-"));
  process.env.FILES_DIR = folder;
});
const pdf = Buffer.from("%PDF-1.7 簽");
const png = Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1");

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
const _arriving = () => readdir(path.join(folder, "arriving")).catch(() => []);

test("who may not write on a trip uploads nothing to it", async () => {
  const mine = await givenDelegation("HEAD");
  const theirs = await givenDelegation("DELEGATE");
  await actAs(mine.people[0]!);
  for (const audience of ["LOGISTICS", "REPORT"])
    expect(await upload(theirs.trip.id, { audience })).toMatchObject({ status: 403 });
  await actAs(theirs.people[0]!);
  // A delegate writes the report, and not the journey.
  expect(await upload(theirs.trip.id, { audience: "LOGISTICS" })).toMatchObject({ status: 403 });
  expect(await upload(theirs.trip.id, { audience: "REPORT" })).toHaveProperty("id");
  await db.trip.update({ where: { id: theirs.trip.id }, data: { state: "CLOSED" } });
  expect(await upload(theirs.trip.id, { audience: "REPORT" })).toMatchObject({ status: 409, key: "files.tripIsOver" });
  signOut();
  expect(await upload(mine.trip.id)).toMatchObject({ status: 401 });
});

test("files of the journey stay with the trip; files of the report open with it, unless restricted", async () => {
  const { trip, people } = await givenDelegation("HEAD", "DELEGATE");
  const stranger = await givenAccount();
  const statuses = async (fileIds: string[]) => Promise.all(fileIds.map(async (id) => (await download(id)).status));
  await actAs(people[0]!);
  const files = [];
  for (const more of [
    { audience: "LOGISTICS" },
    { audience: "REPORT", body: png },
    { audience: "REPORT", body: png, grade: "RESTRICTED" },
  ])
    files.push(idOf(await upload(trip.id, more)));

  expect(await statuses(files)).toEqual([200, 200, 200]);
  await actAs(people[1]!);
  expect(await statuses(files)).toEqual([200, 200, 200]);
  await actAs(stranger);
  expect(await statuses(files)).toEqual([404, 404, 404]);
  const other = await givenDelegation("HEAD");
  await actAs(other.people[0]!);
  expect(await statuses(files)).toEqual([404, 404, 404]);
  await actAs(await givenAccount({ roles: ["FINANCE"] }));
  expect(await statuses(files)).toEqual([404, 404, 404]);
  await givenReport(trip, { state: "APPROVED" });
  await actAs(stranger);
  expect(await statuses(files)).toEqual([404, 200, 404]);
  expect((await download("nothing")).status).toBe(404);
});

test("only pictures are shown in a page; what calls itself one by its name is saved", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  await actAs(people[0]!);
  const picture = idOf(await upload(trip.id, { audience: "REPORT", body: png, name: "a.png" }));
  const drawn = idOf(
    await upload(trip.id, {
      audience: "REPORT",
      body: "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
      name: "a.svg",
    }),
  );
  const page = idOf(
    await upload(trip.id, { audience: "REPORT", body: "<!doctype html><script>alert(1)</script>", name: "a.png" }),
  );
  const answers = await Promise.all([picture, drawn, page].map((id) => download(id, "?inline")));
  expect(answers.map(({ headers }) => headers.get("content-disposition")?.split(";")[0])).toEqual([
    "inline",
    "attachment",
    "attachment",
  ]);
  expect(answers.map(({ headers }) => headers.get("content-type"))).toEqual([
    "image/png",
    "application/octet-stream",
    "application/octet-stream",
  ]);
  // A picture that is part of a page is not a download.
  expect(await db.auditEvent.count({ where: { tripId: trip.id, action: "file.download" } })).toBe(2);
  const again = await sendFile(
    picture,
    new Request(`http://x/files/${picture}?inline`, {
      headers: { "if-none-match": answers[0]!.headers.get("etag") ?? "" },
    }),
  );
  expect(again.status).toBe(304);
});

test("the evidence of a task is uploaded by its owner and read by those who follow the task", async () => {
  const { trip, people } = await givenDelegation("HEAD");
  const [owner, stranger] = await Promise.all([givenAccount(), givenAccount()]);
  const report = await givenReport(trip);
  const section = await givenSection(report, "文字");
  const recommendation = await givenRecommendation({ section, trip, raisedBy: people[0]! });
  const task = await givenTask(recommendation, owner);
  const evidence = { audience: "REPORT", task: task.id };
  await actAs(stranger);
  expect(await upload(trip.id, evidence)).toMatchObject({ status: 403 });
  await actAs(owner);
  expect(await upload(trip.id, { ...evidence, audience: "LOGISTICS" })).toMatchObject({ status: 403 });
  const fileId = idOf(await upload(trip.id, evidence));
  await db.taskEntry.create({
    data: { taskId: task.id, kind: "PROGRESS", percent: 50, text: "辦理中", byName: owner.name, fileId },
  });
  expect((await download(fileId)).status).toBe(200);
  await actAs(stranger);
  expect((await download(fileId)).status).toBe(404);
  await actAs(people[0]!);
  expect((await download(fileId)).status).toBe(200);
});
