import type { Page } from "@playwright/test";
import { type Doc, docFromText, paragraph } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { givenRecommendation, givenSection } from "./support/given-follow-up";
import { expect, test } from "./support/test";

type SignIn = (account: { id: string }) => Promise<string>;
const asJson = (doc: Doc) => doc as unknown as Prisma.InputJsonObject;
const editor = (page: Page) => page.getByRole("textbox", { name: /的內文$/ });
const synced = (page: Page) =>
  expect(
    page
      .getByRole("banner")
      .getByText(/^已同步 \d\d:\d\d$/)
      .last(),
  ).toBeVisible();
const chapter = (page: Page, heading: string) => page.getByRole("region", { name: heading });

/** A trip with its minutes, one paragraph of them restricted, and a drafter and a head at hand. */
async function givenTripToReport() {
  const given = await givenDelegation("DRAFTER", "HEAD");
  const [drafter, head] = given.people;
  if (!drafter || !head) throw new Error("nobody");
  const doc: Doc = {
    type: "doc",
    content: [paragraph("各經濟體無異議通過。"), paragraph("美方底線。", { grade: "RESTRICTED" })],
  };
  await db.minutes.create({
    data: {
      attendanceId: given.attendance.id,
      itemId: given.item.id,
      doc: asJson(doc),
      text: plainText(doc),
      updatedBy: drafter.personId,
    },
  });
  return { ...given, drafter, head, path: `/trips/${given.trip.id}/report` };
}

async function drafted(page: Page, signIn: SignIn) {
  const given = await givenTripToReport();
  await signIn(given.drafter);
  await page.goto(given.path);
  await page.getByRole("button", { name: "起草報告" }).click();
  await expect(chapter(page, "壹、目的")).toBeVisible();
  return given;
}

/** A report whose one chapter holds these words. */
async function givenWritten(text: string) {
  const given = await givenTripToReport();
  const report = await givenReport(given.trip);
  const section = await givenSection(report, text, { heading: "心得與建議" });
  return { ...given, report, section };
}

test("a report is drafted from what is stored, written, handed in, approved by a second person, and then read by the office", async ({
  page,
  signIn,
}) => {
  const given = await drafted(page, signIn);
  await expect(chapter(page, "肆、2026年11月2日會議紀要")).toContainText("各經濟體無異議通過。");
  await expect(page.getByText("「建議」是空的；沒有建議請寫「無」。")).toBeVisible();
  const handIn = page.getByRole("button", { name: "送審" });
  await expect(handIn).toHaveAccessibleDescription("還有2項必須改，才能送出");

  await page.getByRole("link", { name: "編輯「心得與建議」" }).click();
  await editor(page).click();
  await page.keyboard.type("一、建議持續參與。");
  await page.keyboard.press("Control+s");
  await synced(page);
  await page.getByRole("link", { name: "回報告" }).click();
  await expect(chapter(page, "伍、心得與建議")).toContainText("建議持續參與。");

  const stranger = await givenAccount();
  await signIn(stranger);
  expect((await page.goto(given.path))?.status()).toBe(404);

  await signIn(given.head);
  await page.goto(given.path);
  await handIn.click();
  await expect(page.getByText("等單位主管或機關首長核定。核定前不能再改。")).toBeVisible();
  await expect(page.getByRole("link", { name: /^編輯「/ })).toHaveCount(0);

  await signIn(await givenAccount({ roles: ["UNIT_HEAD"] }));
  await page.goto(given.path);
  const decision = page.getByRole("region", { name: "核定這份報告" });
  await expect(decision).toContainText("1項議程的紀要");
  await expect(decision).toContainText("1章裡的限閱段落");
  await decision.getByRole("button", { name: "核定" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
  await expect(decision).toBeHidden();

  await signIn(stranger);
  expect((await page.goto(given.path))?.status()).toBe(200);
  await expect(page.getByText("各經濟體無異議通過。")).toBeVisible();
  await expect(page.getByText("美方底線。")).toHaveCount(0);
  await expect(page.getByRole("complementary", { name: "封面" })).toContainText("出國期間");
  await page.goto(`${given.path}/print`);
  await expect(page.getByText("建議持續參與。")).toBeVisible();
  expect(await page.content()).not.toContain("美方底線");
});

test("who handed a report in, or is on the trip, cannot approve it; a returned report says why and is edited again", async ({
  page,
  signIn,
}) => {
  const given = await givenWritten("一、建議。");
  await db.report.update({
    where: { id: given.report.id },
    data: { state: "SUBMITTED", submittedBy: given.head.personId, submittedAt: new Date() },
  });
  await db.account.update({ where: { id: given.head.id }, data: { roles: ["UNIT_HEAD"] } });
  await signIn(given.head);
  await page.goto(given.path);
  await expect(page.getByText("這是你送審的，須由另一人核定。")).toBeVisible();
  await expect(page.getByRole("button", { name: "核定" })).toHaveCount(0);

  await signIn(await givenAccount({ roles: ["APPROVER"] }));
  await page.goto(given.path);
  await page.getByRole("button", { name: "退回" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "退回" }).click();
  await expect(dialog.getByLabel("理由")).toHaveAccessibleDescription(/這一欄必填/);
  await dialog.getByLabel("理由").fill("沒有註明來源");
  await dialog.getByRole("button", { name: "退回" }).click();
  await expect(dialog).toBeHidden();

  await signIn(given.drafter);
  await page.goto(given.path);
  await expect(page.getByText("沒有註明來源")).toBeVisible();
  await expect(page.getByRole("link", { name: "編輯「心得與建議」" })).toBeVisible();
});

test("two people write one chapter: both texts are kept, and an earlier version comes back", async ({
  page,
  signIn,
}) => {
  const given = await givenWritten("原文");
  await signIn(given.drafter);
  const here = `${given.path}/sections/${given.section.id}`;
  await page.goto(here);
  const other = await page.context().newPage();
  await other.goto(here);
  for (const [tab, words] of [
    [other, "，先存"],
    [page, "，後存"],
  ] as const) {
    await tab.bringToFront();
    await editor(tab).click();
    await tab.keyboard.press("Control+End");
    await tab.keyboard.type(words);
    await tab.keyboard.press("Control+s");
    if (tab === other) await synced(tab);
  }
  const conflict = page.getByRole("region", { name: "有兩份文字，待你決定" });
  await expect(conflict).toContainText("原文，先存");
  await conflict.getByRole("button", { name: "用我的" }).click();
  await synced(page);
  expect((await db.reportSection.findUnique({ where: { id: given.section.id } }))?.text).toBe("原文，後存");

  await page.goto(`${here}/history`);
  await expect(page.getByText("未採用")).toBeVisible();
  await page
    .getByRole("listitem")
    .filter({ hasNotText: /未採用|現在/ })
    .getByRole("link", { name: /^第\d版$/ })
    .first()
    .click();
  await expect(page.getByRole("group", { name: "差異1" })).toContainText("後存");
  await page.getByRole("button", { name: "還原這一版" }).click();
  await expect(page.getByText("已存為第4版。")).toBeVisible();
  expect((await db.reportSection.findUnique({ where: { id: given.section.id } }))?.text).toBe("原文，先存");
});

test("a changed source is said, compared, and taken over only when somebody says so", async ({ page, signIn }) => {
  const given = await drafted(page, signIn);
  await db.minutes.updateMany({
    where: { attendanceId: given.attendance.id },
    data: { doc: asJson(docFromText("各經濟體無異議通過，並請主席致詞。")) },
  });
  await page.reload();
  const minutes = chapter(page, "肆、2026年11月2日會議紀要");
  await expect(minutes).toContainText("來源已變更");
  await expect(minutes).not.toContainText("主席致詞");
  await minutes.getByRole("link", { name: "比較來源：「2026年11月2日會議紀要」" }).click();
  await expect(page.locator("ins")).toContainText(["，並請主席致詞"]);
  await page.getByRole("button", { name: "用新的" }).click();
  await expect(minutes).toContainText("並請主席致詞。");
  await expect(minutes).toContainText("由紀要帶入");
  await minutes.getByRole("link", { name: "「2026年11月2日會議紀要」第2版" }).click();
  await expect(page.locator("del").first()).toContainText("美方底線");
});

test("chapters are added, moved and removed, with a way back; numbers follow", async ({ page, signIn }) => {
  const given = await drafted(page, signIn);
  await page.goto(`${given.path}/chapters`);
  const row = (name: string) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await page.getByRole("form", { name: "新增空白章" }).getByLabel("標題").fill("附件");
  await page.getByRole("button", { name: "新增空白章" }).click();
  await expect(row("附件")).toContainText("陸");
  await page.getByRole("button", { name: "「附件」上移" }).click();
  await expect(row("附件")).toContainText("伍");
  await page.getByRole("button", { name: "移除「附件」" }).click();
  await expect(row("附件")).toHaveCount(0);
  await page.getByRole("button", { name: /^復原/ }).click();
  await expect(row("附件")).toContainText("伍");

  await page.getByLabel("報告日期").fill("115年11月");
  await page.getByRole("button", { name: "儲存封面" }).click();
  await expect(page.getByLabel("報告日期")).toHaveValue("2026-11");
});

test("marked words go to the form of a recommendation, with a pointer and without", async ({ page, signIn }) => {
  const given = await givenWritten("案件結束後，可規劃派員拜訪，洽談建立聯繫窗口。");
  await signIn(given.head);
  await page.goto(given.path);
  await page.getByText("可規劃派員拜訪").evaluate((element) => {
    const words = element.firstChild;
    if (words) document.getSelection()?.setBaseAndExtent(words, 6, words, 14);
  });
  const raise = page.getByRole("region", { name: "標示的文字" }).getByRole("link", { name: /^提為建議事項/ });
  await raise.click();
  await expect(page).toHaveURL(/\/follow-up\/recommendations\/new\?/);
  await expect(page.getByRole("main")).toContainText("可規劃派員拜訪");
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("section"), asked.get("quote"), asked.get("before"), asked.get("after")]).toEqual([
    given.section.id,
    "可規劃派員拜訪，",
    "案件結束後，",
    "洽談建立聯繫窗口。",
  ]);

  await page.goto(given.path);
  await page.getByRole("link", { name: "從句子提建議" }).press("Enter");
  await page.getByRole("link", { name: "案件結束後，可規劃派員拜訪，洽談建立聯繫窗口。" }).press("Enter");
  await expect(page).toHaveURL(/\/follow-up\/recommendations\/new\?/);
});

test("a recommendation leads back to its words; when they were edited away, the page says so and shows them", async ({
  page,
  signIn,
}) => {
  const given = await givenWritten("洽談後建立聯繫窗口。");
  const recommendation = await givenRecommendation({ section: given.section, trip: given.trip, raisedBy: given.head });
  await signIn(given.head);
  const marked = `${given.path}?mark=${recommendation.id}#mark`;
  await page.goto(marked);
  await expect(page.locator("mark#mark")).toHaveText("建立聯繫窗口");
  await expect(page.locator("mark#mark")).toBeInViewport();

  const gone = docFromText("洽談後再議。");
  await db.reportSection.update({
    where: { id: given.section.id },
    data: { doc: asJson(gone), text: "洽談後再議。" },
  });
  await page.goto("/trips");
  await page.goto(marked);
  await expect(page.locator("mark")).toHaveCount(0);
  await expect(page.getByText("引用的文字已經改掉了。當時的原文：")).toBeVisible();
  await expect(page.getByText("「建立聯繫窗口」")).toBeVisible();
});

test("printed, it is an A4 document with nothing of the house around it", async ({ page, signIn }) => {
  const given = await drafted(page, signIn);
  await page.goto(`${given.path}/print`);
  await expect(page.getByRole("heading", { level: 1, name: /出國報告（出國類別：出席國際會議）/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const name of ["主要", "所在位置"]) await expect(page.getByRole("navigation", { name })).toBeHidden();
  await expect(page.getByRole("button", { name: "列印" })).toBeHidden();
  const paper = page.locator(".official .body");
  expect(await paper.evaluate((element) => getComputedStyle(element).fontSize)).toBe("16px"); // 12 pt
  expect(await paper.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
  expect(
    await paper
      .locator("tbody tr")
      .first()
      .evaluate((tr) => getComputedStyle(tr).breakInside),
  ).toBe("avoid");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/);
});

for (const width of [320, 390])
  test(`at ${width} px nothing runs out of the page`, async ({ page, signIn }) => {
    await page.setViewportSize({ width, height: 800 });
    const given = await drafted(page, signIn);
    for (const path of ["", "/chapters", "/print", "/sentences"]) {
      await page.goto(given.path + path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
