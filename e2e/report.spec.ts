import { docFromText } from "@/lib/richtext/model";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { asJson, chapter, drafted, editor, givenWritten, synced } from "./support/report-at-hand";
import { expect, test } from "./support/test";

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
  await expect(page.getByText("等單位主管或機關首長核定。要改請先撤回；撤回後可以再送。")).toBeVisible();
  await expect(page.getByRole("link", { name: /^編輯「/ })).toHaveCount(0);
  await page.getByRole("button", { name: "撤回" }).click();
  await expect(page.getByText("已撤回，報告回到草稿。")).toBeVisible();
  await expect(page.getByRole("link", { name: "編輯「心得與建議」" })).toBeVisible();
  await handIn.click();
  await expect(page.getByText("等單位主管或機關首長核定。要改請先撤回；撤回後可以再送。")).toBeVisible();

  await signIn(await givenAccount({ roles: ["UNIT_HEAD"] }));
  await page.goto(given.path);
  const decision = page.getByRole("region", { name: "核定這份報告" });
  await expect(decision).toContainText("1項議程的紀要");
  await expect(decision).toContainText("1章裡的限閱段落");
  // Taken back and handed in anew while this page was open: what was not read is not approved.
  await db.report.updateMany({ where: { tripId: given.trip.id }, data: { submittedAt: new Date() } });
  await decision.getByRole("button", { name: "核定" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
  await expect(page.getByText(/撤回過，又重新送審/)).toBeVisible();
  expect(await db.report.count({ where: { tripId: given.trip.id, state: "SUBMITTED" } })).toBe(1);
  await page.reload();
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
  const printed = { action: "report.print", tripId: given.trip.id, accountId: stranger.id };
  expect(await db.auditEvent.count({ where: printed })).toBe(1);
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

test("an approved report that should not have been opened is closed to the office again", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  await givenReport(trip, { state: "APPROVED" });
  const path = `/trips/${trip.id}/report`;
  const stranger = await givenAccount();
  await signIn(stranger);
  expect((await page.goto(path))?.status()).toBe(200);
  await expect(page.getByRole("button", { name: "改列限閱" })).toHaveCount(0);

  await signIn(people[0]!);
  await page.goto(path);
  await page.getByRole("button", { name: "改列限閱" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "改列限閱" }).click();
  await expect(page.getByText("已改列限閱，不再對同仁開放。")).toBeVisible();

  await signIn(stranger);
  expect((await page.goto(path))?.status()).toBe(404);
});
