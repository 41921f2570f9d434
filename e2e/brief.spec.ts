import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { writeBrief } from "./support/notes-by-hand";
import { expect, test } from "./support/test";

type Given = Awaited<ReturnType<typeof givenDelegation>>;

const itemPath = ({ meeting, item }: Given) => `/meetings/${meeting.id}/items/${item.id}`;
const pathOf = (given: Given) => `${itemPath(given)}/brief`;
const part = (page: Page, name: string) => page.getByRole("textbox", { name, exact: true });
const synced = (page: Page) => expect(page.getByRole("main").getByText(/^已同步 \d\d:\d\d$/)).toBeVisible();

/** Writes the two parts without which nothing is submitted. */
const write = (page: Page, given: Given, position = "支持社會參與") =>
  writeBrief(page, itemPath(given), { 目標: "獲認可", 我方立場: position });

test("a brief is written and submitted; its author may not clear it, another person does", async ({ page, signIn }) => {
  const given = await givenDelegation("HEAD");
  const [head] = given.people;
  const unitHead = await givenAccount({ roles: ["UNIT_HEAD"] });
  if (!head) throw new Error("no head");
  await signIn(head);
  await write(page, given);
  // Not saved yet when it is handed over: it is saved first, and what is submitted is what stands there.
  await part(page, "紅線").fill("不得整項刪除");
  await page.getByRole("button", { name: "送核" }).click();

  await expect(page.getByRole("region", { name: "核定這份說帖", exact: true })).toContainText(
    "這是你送核的，要由別人核定。",
  );
  await expect(page.getByRole("button", { name: "核定", exact: true })).toBeHidden();
  expect(await db.brief.findFirstOrThrow({ where: { itemId: given.item.id } })).toMatchObject({
    state: "SUBMITTED",
    redLine: "不得整項刪除",
  });

  await signIn(unitHead);
  await page.goto(pathOf(given));
  await expect(page.getByText("不得整項刪除", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "核定", exact: true }).click();
  await expect(page.getByRole("region", { name: "說帖", exact: true })).toContainText(`${unitHead.name}已核`);
});

test("who clears it reads all that was written, each part under its name", async ({ page, signIn }) => {
  const given = await givenDelegation("DELEGATE", "HEAD");
  const [delegate, head] = given.people;
  if (!delegate || !head) throw new Error("no people");
  const written = {
    目標: "獲認可並列入宣言",
    我方立場: "支持社會參與",
    紅線: "不得整項刪除",
    主動說: "我國已修法\n願分享經驗",
    問到才說: "尚無時程表",
    不說: "個案偵查",
    他方可能主張: "俄羅斯：刪除本項\n澳洲：支持",
  };
  await signIn(delegate);
  await writeBrief(page, itemPath(given), written);
  await page.getByRole("button", { name: "送核" }).click();
  await expect(page.getByText(`${delegate.name}送核`).first()).toBeVisible();

  await signIn(head);
  await page.goto(pathOf(given));
  const brief = page.getByRole("region", { name: "說帖", exact: true });
  await expect(brief.getByRole("textbox")).toHaveCount(0);
  for (const [name, text] of Object.entries(written)) {
    const under = brief
      .locator("div")
      .filter({ has: page.getByRole("heading", { name, exact: true }) })
      .last();
    await expect(under).toHaveText(new RegExp(`^${name}\\s*${text.split("\n").join("\\s*")}$`));
  }
});

test("returned with a reason, mended and submitted again", async ({ page, signIn }) => {
  const given = await givenDelegation("DRAFTER", "HEAD");
  const [drafter, head] = given.people;
  if (!drafter || !head) throw new Error("no people");
  await signIn(drafter);
  await write(page, given);
  await page.getByRole("button", { name: "送核" }).click();
  await expect(page.getByText(`${drafter.name}送核`).first()).toBeVisible();

  await signIn(head);
  await page.goto(pathOf(given));
  await page.getByRole("button", { name: "退回" }).click();
  const dialog = page.getByRole("dialog", { name: "退回說帖" });
  await dialog.getByRole("button", { name: "退回" }).click();
  await expect(dialog.getByRole("textbox", { name: /理由/ })).toHaveAccessibleDescription(/必填/);
  await dialog.getByRole("textbox", { name: /理由/ }).fill("紅線要寫清楚");
  await dialog.getByRole("button", { name: "退回" }).click();
  await expect(dialog).toBeHidden();

  await signIn(drafter);
  await page.goto(pathOf(given));
  await expect(page.getByText("紅線要寫清楚")).toBeVisible();
  await part(page, "紅線").fill("不得整項刪除");
  await page.getByRole("button", { name: "送核" }).click();
  await expect(page.getByText(`${drafter.name}送核`).first()).toBeVisible();
  await expect(page.getByText("紅線要寫清楚")).toBeHidden();
});

test("editing a cleared brief says first that it becomes a draft, and does nothing before one saves", async ({
  page,
  signIn,
}) => {
  const given = await givenDelegation("DRAFTER");
  const [drafter] = given.people;
  if (!drafter) throw new Error("no drafter");
  const brief = await db.brief.create({
    data: {
      attendanceId: given.attendance.id,
      itemId: given.item.id,
      objective: "獲認可",
      position: "支持",
      state: "CLEARED",
      updatedBy: "別人",
    },
  });
  await signIn(drafter);
  await page.goto(pathOf(given));
  await expect(part(page, "目標")).toBeHidden();
  await expect(page.getByText("改了之後會回到草稿，要再送一次。")).toBeVisible();
  await page.getByRole("link", { name: "修改，回到草稿" }).click();
  await part(page, "目標").fill("獲認可並列入宣言");
  await part(page, "紅線").focus();
  expect((await db.brief.findUniqueOrThrow({ where: { id: brief.id } })).state).toBe("CLEARED");
  await page.getByRole("button", { name: "儲存" }).click();
  await synced(page);
  expect(await db.brief.findUniqueOrThrow({ where: { id: brief.id } })).toMatchObject({
    state: "DRAFT",
    objective: "獲認可並列入宣言",
  });
  await expect(page.getByRole("button", { name: "送核" })).toBeVisible();
});

test("two people write the same brief: both texts are shown, merged, and in the history", async ({ page, signIn }) => {
  const given = await givenDelegation("DRAFTER");
  const [drafter] = given.people;
  if (!drafter) throw new Error("no drafter");
  await signIn(drafter);
  await write(page, given, "我寫的");
  const other = await page.context().newPage();
  await other.goto(pathOf(given));
  await part(other, "我方立場").fill("別人寫的");
  await other.keyboard.press("Control+s");
  await synced(other);

  await part(page, "我方立場").fill("我又改的");
  await page.keyboard.press("Control+s");
  const conflict = page.getByRole("region", { name: "有兩份文字，待你決定" });
  await expect(conflict).toContainText("別人寫的");
  await expect(conflict).toContainText("我又改的");
  await conflict.getByRole("button", { name: "合併編輯" }).click();
  await expect(part(page, "我方立場")).toHaveValue("別人寫的\n我又改的");
  await page.keyboard.press("Control+s");
  await synced(page);
  await page.reload();
  await expect(part(page, "我方立場")).toHaveValue("別人寫的\n我又改的");
  await expect(page.getByRole("region", { name: "歷程" }).getByText("未採用的文字")).toBeVisible();
});

test("a text that bears a marking is refused with a sentence, and stays on the page", async ({ page, signIn }) => {
  const given = await givenDelegation("DRAFTER");
  const [drafter] = given.people;
  if (!drafter) throw new Error("no drafter");
  await signIn(drafter);
  await page.goto(pathOf(given));
  await part(page, "目標").fill("密等：機密\n獲認可");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("這段文字有「機密」的標示。")).toBeVisible();
  await expect(part(page, "目標")).toHaveValue("密等：機密\n獲認可");
  expect(await db.brief.count({ where: { itemId: given.item.id } })).toBe(0);
});

test("nobody outside the delegation's circle learns that there is a brief, even after the report", async ({
  page,
  signIn,
}) => {
  const given = await givenDelegation("DRAFTER");
  await db.brief.create({
    data: {
      attendanceId: given.attendance.id,
      itemId: given.item.id,
      objective: "秘密目標",
      position: "支持",
      updatedBy: "別人",
    },
  });
  await givenReport(given.trip, { state: "APPROVED" });
  await signIn(await givenAccount());
  await page.goto(`/meetings/${given.meeting.id}/items/${given.item.id}`);
  await expect(page.getByRole("heading", { name: "紀要" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "說帖" })).toBeHidden();
  await expect(page.getByText("秘密目標")).toBeHidden();
  expect((await page.goto(pathOf(given)))?.status()).toBe(404);
});
