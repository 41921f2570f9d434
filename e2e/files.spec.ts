import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { expect, test } from "./support/test";

const pdf = Buffer.from("%PDF-1.7\n簽\n%%EOF");
/** One grey point. */
const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

/** Sends bytes as the page's own script would. */
const post = (page: Page, headers: Record<string, string>, body: string) =>
  page.evaluate(
    async ([sent, text]) => {
      const answer = await fetch("/api/files", { method: "POST", headers: sent, body: text });
      return { status: answer.status, said: (await answer.json()) as { id?: string; message?: string } };
    },
    [headers, body] as const,
  );

test("the scan of the approval is uploaded with the keyboard's own file input, kept, and comes back as it was", async ({
  page,
  signIn,
}) => {
  const { trip, people } = await givenDelegation("DRAFTER");
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByText("未填文號")).toBeVisible();
  await page.getByText("填寫核定簽").click();
  const form = page.getByRole("form", { name: "填寫核定簽" });
  await form.getByLabel("文號").fill("廉政字第1150001號");

  const scan = form.getByLabel("掃描檔");
  await scan.setInputFiles({ name: "簽.txt", mimeType: "application/pdf", buffer: Buffer.from("只是文字") });
  await expect(form.getByText("掃描檔只收 PDF、JPEG 或 PNG")).toBeVisible();
  await scan.setInputFiles({ name: "機密_簽.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(form.getByText("檔名帶有「機密」的機密等級標示")).toBeVisible();
  expect(await db.storedFile.count({ where: { tripId: trip.id } })).toBe(0);

  await scan.setInputFiles({ name: "簽 1.pdf", mimeType: "application/pdf", buffer: pdf });
  await expect(form.getByText("已上傳：簽 1.pdf")).toBeVisible();
  await form.getByRole("button", { name: "儲存核定簽" }).click();
  const link = page.getByRole("link", { name: "簽 1.pdf" });
  await expect(link).toBeVisible();

  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("簽 1.pdf");
  expect(await readFile(await download.path())).toEqual(pdf);
  const address = await link.getAttribute("href");

  // The journey stays with the trip, also once its past is open.
  await givenReport(trip, { state: "APPROVED" });
  await page.context().clearCookies();
  await signIn(await givenAccount());
  expect((await page.request.get(address ?? "")).status()).toBe(404);
  expect(await db.auditEvent.count({ where: { tripId: trip.id, action: "file.download" } })).toBe(1);
});

test("a picture stands in the page with its words; what only calls itself a picture does not", async ({
  page,
  signIn,
}) => {
  const { trip, people } = await givenDelegation("DELEGATE");
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}/visits`);
  await page.getByText("新增照片").click();
  const form = page.getByRole("form", { name: "新增照片" });
  await form
    .getByLabel("圖檔")
    .setInputFiles({ name: "合影.png", mimeType: "image/png", buffer: Buffer.from("<svg onload='alert(1)'/>") });
  await expect(form.getByText("照片只收 JPEG、PNG、GIF 或 WebP")).toBeVisible();
  await form.getByLabel("圖檔").setInputFiles({ name: "合影.png", mimeType: "image/png", buffer: png });
  await expect(form.getByText("已上傳：合影.png")).toBeVisible();
  await form.getByLabel("圖說").fill("我國代表團與會議主席合影。");
  await form.getByRole("button", { name: "儲存照片" }).click();
  await expect(page.getByText("報告還不能用：沒有替代文字")).toBeVisible();

  await page.getByRole("link", { name: "編輯照片：我國代表團與會議主席合影。" }).click();
  const edit = page.getByRole("form", { name: /編輯照片/ });
  await edit.getByLabel("替代文字").fill("六人站在會場背板前");
  await edit.getByRole("button", { name: "儲存照片" }).click();
  const picture = page.getByRole("img", { name: "六人站在會場背板前" });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth)).toBe(1);
});

test("SVG and HTML are never shown, only saved, and can do nothing there", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("DELEGATE");
  await signIn(people[0]!);
  await page.goto("/trips");
  const headers = { "x-trip": trip.id, "x-audience": "REPORT", "x-purpose": "any" };
  for (const [name, body] of [
    ["a.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"],
    ["a.html", "<!doctype html><script>alert(1)</script>"],
  ]) {
    const { status, said } = await post(page, { ...headers, "x-file-name": name! }, body!);
    expect(status).toBe(201);
    const answer = await page.request.get(`/files/${said.id}?inline`);
    expect(answer.headers()).toMatchObject({
      "content-type": "application/octet-stream",
      "content-disposition": expect.stringMatching(/^attachment/),
      "x-content-type-options": "nosniff",
    });
    expect(answer.headers()["content-security-policy"]).toContain("sandbox");
  }
});

test("49 MB go through, and not one byte of what is too large or foreign is kept", async ({ page, signIn }) => {
  // Long on a busy machine; what is tested is that it arrives whole.
  test.slow();
  const { trip, people } = await givenDelegation("DELEGATE");
  const other = await givenDelegation("HEAD");
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}/visits`);
  const bytes = Buffer.alloc(49 * 1024 * 1024, 7);
  png.copy(bytes);
  await page.getByText("新增照片").click();
  const form = page.getByRole("form", { name: "新增照片" });
  const large = test.info().outputPath("大.png");
  await writeFile(large, bytes);
  await form.getByLabel("圖檔").setInputFiles(large, { timeout: 120_000 });
  await expect(form.getByText("已上傳：大.png（49.0 MB）")).toBeVisible({ timeout: 120_000 });
  const kept = await db.storedFile.findFirstOrThrow({ where: { tripId: trip.id } });
  expect(kept).toMatchObject({ size: BigInt(bytes.length), sha256: createHash("sha256").update(bytes).digest("hex") });

  const headers = { "x-file-name": "a.png", "x-audience": "REPORT" };
  expect(await post(page, { ...headers, "x-trip": other.trip.id }, "x")).toMatchObject({ status: 403 });
  expect(await db.storedFile.count({ where: { tripId: other.trip.id } })).toBe(0);
  // From another site, the cookie alone opens nothing.
  const foreign = await page.request.post("/api/files", {
    headers: { ...headers, "x-trip": trip.id, origin: "http://evil.example", "sec-fetch-site": "cross-site" },
    data: "x",
  });
  expect(foreign.status()).toBe(403);
  await page.context().clearCookies();
  expect(await post(page, { ...headers, "x-trip": trip.id }, "x")).toMatchObject({ status: 401 });
});
