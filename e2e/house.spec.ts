import type { Page } from "@playwright/test";
import { awake } from "./support/awake";
import { db } from "./support/database";
import { givenAccount } from "./support/given";
import { expect, test } from "./support/test";

/** The frame around every page: what it promises wherever one is. */

const coordinator = () => givenAccount({ roles: ["COORDINATOR"] });
const title = (page: Page) => page.getByRole("textbox", { name: "名稱", exact: true });

test("the keyboard reaches the content first, and the frame says where one is", async ({ page, signIn }) => {
  await signIn(await coordinator());
  await page.goto("/trips/new");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "跳到主要內容" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await expect(page.getByRole("navigation", { name: "所在位置" }).getByRole("listitem")).toHaveText([
    "出國計畫",
    "新增出國計畫",
  ]);
  await expect(page.getByRole("navigation", { name: "主要" }).getByRole("link", { name: /^出國計畫/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test("an address that leads nowhere is answered inside the frame", async ({ page, signIn }) => {
  await signIn(await givenAccount());
  const answer = await page.goto("/nowhere/at/all");
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "找不到這一頁" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
});

test("single keys act outside text only, are listed, and can be given other keys", async ({ page, signIn }) => {
  await signIn(await coordinator());
  await page.goto("/trips/new");
  await awake(page);
  const search = page.getByRole("searchbox", { name: "搜尋全部資料" });
  const overview = page.getByRole("dialog", { name: "鍵盤操作" });

  await page.keyboard.press("/");
  await expect(search).toBeFocused();
  await page.keyboard.press("?");
  await expect(search).toHaveValue("?");
  await expect(overview).toBeHidden();

  await search.blur();
  await page.keyboard.press("?");
  await expect(overview).toContainText("搜尋");
  await overview.getByRole("button", { name: "改按鍵" }).click();
  await overview.getByRole("textbox", { name: "搜尋：新的按鍵" }).press("?");
  await expect(overview.getByRole("status")).toHaveText("「?」已經是「這份說明」。");
  await overview.getByRole("textbox", { name: "搜尋：新的按鍵" }).press("q");
  await page.keyboard.press("Escape");
  await expect(overview).toBeHidden();

  await page.reload();
  await awake(page);
  await page.keyboard.press("/");
  await expect(search).not.toBeFocused();
  await page.keyboard.press("q");
  await expect(search).toBeFocused();
});

test("who has switched single keys off is left alone, and still finds the overview", async ({ page, signIn }) => {
  await signIn(await givenAccount({ singleKeys: false }));
  await page.goto("/trips");
  await awake(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox", { name: "搜尋全部資料" })).not.toBeFocused();
  await page.getByRole("link", { name: "鍵盤操作" }).click();
  await expect(page.getByRole("dialog", { name: "鍵盤操作" })).toContainText("你已關掉單鍵操作");
});

test("a session about to end says so, and any key extends it", async ({ page, signIn }) => {
  await signIn(await coordinator());
  await page.clock.install();
  await page.goto("/trips");
  await awake(page);
  await page.clock.fastForward("27:30");
  const warning = page.getByRole("alertdialog", { name: "即將登出" });
  await expect(warning).toContainText("閒置將滿30分鐘");
  const [answer] = await Promise.all([page.waitForResponse("**/api/session/extend"), page.keyboard.press("a")]);
  expect(answer.status()).toBe(204);
  await page.clock.runFor(2_000);
  await expect(warning).toBeHidden();
});

test("at the end of its twelve hours a session says that it cannot be extended, and lives again by signing in", async ({
  page,
  context,
  signIn,
}) => {
  const account = await coordinator();
  const sessionId = await signIn(account);
  const begun = Date.now() - 12 * 3_600_000 + 10 * 60_000;
  await db.session.update({ where: { id: sessionId }, data: { createdAt: new Date(begun) } });
  await page.clock.install();
  await page.goto("/trips");
  await awake(page);
  await page.clock.fastForward("08:30");
  const warning = page.getByRole("alertdialog", { name: "即將登出" });
  await expect(warning).toContainText("這次登入已近時限");
  const [answer] = await Promise.all([page.waitForResponse("**/api/session/extend"), page.keyboard.press("a")]);
  expect(answer.status()).toBe(204);
  await page.clock.runFor(2_000);
  await expect(warning).toBeVisible();
  await page.clock.fastForward("02:00");
  const ended = page.getByRole("alertdialog", { name: "你已登出" });
  await expect(ended).toBeVisible();

  await signIn(account);
  const other = await context.newPage();
  await other.goto("/trips");
  await expect(ended).toBeHidden();
});

test("after the end of a session what was typed is still there, here and after signing in again", async ({
  page,
  context,
  signIn,
}) => {
  await signIn(await coordinator());
  await page.clock.install();
  await page.goto("/trips/new");
  await awake(page);
  await title(page).fill("打到一半的名稱");
  await page.clock.fastForward("45:00");
  const ended = page.getByRole("alertdialog", { name: "你已登出" });
  await expect(ended.getByRole("link", { name: "在新分頁登入" })).toHaveAttribute("target", "_blank");

  // The session is young in truth: another tab of the same person is the sign that it lives again.
  const other = await context.newPage();
  await other.goto("/trips");
  await expect(ended).toBeHidden();
  await expect(title(page)).toHaveValue("打到一半的名稱");
  await other.goto("/trips/new");
  await expect(other.getByText(/已放回 .* 打到一半的字/)).toBeVisible();
  await expect(title(other)).toHaveValue("打到一半的名稱");
  await other.getByRole("button", { name: "不要了" }).click();
  await expect(title(other)).toHaveValue("");
});

test("what was typed survives a line that breaks while it is sent", async ({ page, context, signIn }) => {
  await signIn(await coordinator());
  await page.goto("/trips/new");
  await awake(page);
  await title(page).fill("離線時打的");
  await context.setOffline(true);
  await expect(page.locator(".sync")).toContainText("離線");
  await page.keyboard.press("Control+s");
  await expect(page.getByText("連不上伺服器，沒有存到。")).toBeVisible();
  await expect(title(page)).toHaveValue("離線時打的");
  await context.setOffline(false);
  await page.keyboard.press("Control+s");
  // It reaches the server, which asks for the rest; the first field that needs it has the focus.
  await expect(page.getByText("有欄位要改").first()).toBeVisible();
  await expect(page.locator('[aria-invalid="true"]').first()).toBeFocused();
  await expect(title(page)).toHaveValue("離線時打的");
});

test("on a phone the places are at the foot, and the account is at hand", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await signIn(await givenAccount());
  await page.goto("/trips");
  await awake(page);
  const places = page.getByRole("navigation", { name: "主要" });
  const box = await places.boundingBox();
  expect(box && box.y + box.height).toBeCloseTo(700, 0);
  await expect(places.getByRole("link", { name: "管理" })).toBeHidden();
  await page.getByLabel(/^我的帳號/).click();
  await page.getByRole("menuitem", { name: "管理" }).click();
  await expect(page).toHaveURL(/\/admin/);
});
