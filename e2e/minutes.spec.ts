import { db } from "./support/database";
import { editor, givenDrafter, itemPath, open, state, stored, synced } from "./support/minutes-at-hand";
import { expect, test } from "./support/test";

test("minutes save themselves, number like an official paper, survive a reload, and are read without an editor", async ({
  page,
  signIn,
}) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("主要內容：");
  await page.keyboard.press("Enter");
  await page.keyboard.type("一、焦點策略");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("分享成果");
  await state(page, /^已存於本機/);
  await synced(page);
  expect(await stored(given)).toBe("主要內容：\n一、焦點策略\n  （一）分享成果");

  await page.reload();
  await expect(editor(page)).toContainText("分享成果");
  await page.getByRole("button", { name: "標為完成" }).click();
  await expect(page.getByText("已標為完成。")).toBeVisible();
  await page.goto(itemPath(given));
  await expect(page.getByText("（一）", { exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "紀要" }).getByText("完成")).toBeVisible();
  await expect(page.getByRole("toolbar")).toHaveCount(0);
});

test("what saved itself is there when one goes on and comes back", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("甲");
  await synced(page);
  await page.keyboard.type("乙");
  await expect.poll(() => stored(given)).toBe("甲乙");
  await page.getByRole("list", { name: "議題線索" }).getByRole("link", { name: /^追蹤/ }).click();
  await expect(page).toHaveURL(/#follow-up$/);
  await expect(page.getByRole("region", { name: "紀要" })).toContainText("甲乙");
  await page.goBack();
  await expect(editor(page)).toHaveText("甲乙");
});

test("two tabs write: both texts are shown, nothing is lost, one decides", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("原文");
  await page.keyboard.press("Control+s");
  await synced(page);
  const other = await page.context().newPage();
  await open(other, given);
  await other.keyboard.press("Control+End");
  await other.keyboard.type("，第二個分頁");
  await other.keyboard.press("Control+s");
  await synced(other);

  await page.bringToFront();
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("，第一個分頁");
  await page.keyboard.press("Control+s");
  const conflict = page.getByRole("region", { name: "有兩份文字，待你決定" });
  await expect(conflict).toContainText("原文，第一個分頁");
  await expect(conflict).toContainText("原文，第二個分頁");
  await state(page, /^有兩份文字，待你決定$/);
  // What is typed before deciding goes nowhere, and is not lost.
  await page.keyboard.type("！");
  await conflict.getByRole("button", { name: "合併編輯" }).click();
  await expect(editor(page)).toContainText("原文，第二個分頁");
  await expect(editor(page)).toContainText("原文，第一個分頁！");
  await page.keyboard.press("Control+s");
  await synced(page);
  expect(await stored(given)).toBe("原文，第二個分頁\n原文，第一個分頁！");
  await page.reload();
  await expect(page.getByRole("region", { name: "歷程" }).getByText("未採用的文字")).toBeVisible();
});

test("a signed-out tab keeps what was typed and sends it after signing in again", async ({ page, signIn }) => {
  const { given, drafter, session } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("主席宣布");
  await page.keyboard.press("Control+s");
  await synced(page);
  // The page drawn anew after a save still asks who is there.
  await page.waitForLoadState("networkidle");
  await db.session.delete({ where: { id: session } });
  await editor(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("無異議通過");
  await expect(page.getByRole("main").getByText("你已登出。").first()).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "在新分頁登入" })).toBeVisible();
  await expect(editor(page)).toContainText("主席宣布無異議通過");
  expect(await stored(given)).toBe("主席宣布");

  await signIn(drafter);
  await page.getByRole("button", { name: "現在重試" }).click();
  await synced(page);
  expect(await stored(given)).toBe("主席宣布無異議通過");
});

test("offline the text stays on the machine; after a crash it is offered, compared and taken up", async ({
  page,
  signIn,
}) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  // Only saves are cut off: the page itself can be loaded again, as after a crash.
  await page.route("**/*", (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
  await page.keyboard.type("會場沒有網路");
  await state(page, /^離線/);
  await page.reload();
  const offer = page.getByText("這台電腦留著還沒存進系統的字");
  await expect(offer).toBeVisible();
  await expect(editor(page)).not.toContainText("會場沒有網路");
  await page.getByText("比較兩份").click();
  await expect(page.getByRole("group", { name: "比較兩份" })).toContainText("會場沒有網路");
  await page.unroute("**/*");
  await page.getByRole("button", { name: "用這台電腦的" }).click();
  await synced(page);
  expect(await stored(given)).toBe("會場沒有網路");
  await page.reload();
  await expect(editor(page)).toContainText("會場沒有網路");
  await expect(offer).toBeHidden();
});
