import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { givenAccount, givenDelegation } from "./support/given";
import { givenAdopted, givenTask } from "./support/given-follow-up";
import { editor, givenDrafter, open, synced } from "./support/minutes-at-hand";
import { expect, test } from "./support/test";

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => /(verify|task)-/.test(key)));

test("the text is left by keyboard from a list and from a table, and nothing changes by leaving", async ({
  page,
  signIn,
}) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("一、第一點");
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
  await expect(editor(page).locator("ol")).toHaveAttribute("data-list-style", "han");

  await editor(page).focus();
  await page.getByRole("button", { name: "表格" }).click();
  await expect(editor(page).locator("tr")).toHaveCount(3);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
  await expect(editor(page).locator("tr")).toHaveCount(3);
  await page.keyboard.press("Shift+Tab");
  await expect(editor(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(editor(page)).toBeFocused();

  const style = page.getByRole("combobox", { name: "段落樣式" });
  await style.focus();
  await page.keyboard.press("ArrowDown");
  await expect(style).toBeFocused();
  await synced(page);
});

test("a task is given, verified and sent back by keyboard, and what was sent is not offered again as unsaved", async ({
  page,
  signIn,
}) => {
  const { head, recommendation } = await givenAdopted();
  const owner = await givenAccount();
  await signIn(head);
  await page.goto(`/follow-up/recommendations/${recommendation.id}`);
  const box = page.getByRole("combobox", { name: "負責人" });
  await page.getByRole("textbox", { name: "要做什麼" }).fill("擬具草案");
  // Near the lower edge, where the page keeps its margin and can still move, as after a click.
  const { y = 0, height = 0 } = (await box.boundingBox()) ?? {};
  await page.setViewportSize({ width: 1280, height: Math.round(y + height + 50) });
  await box.evaluate((input: HTMLElement) => input.focus({ preventScroll: true }));
  await page.keyboard.type(owner.name);
  await expect(page.getByRole("option", { name: owner.name })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(box).toHaveValue(owner.name);
  await page.getByRole("textbox", { name: "到期" }).fill("188/6/30");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("link", { name: "擬具草案" })).toBeVisible();
  await expect(page.locator("form[data-unsaved]")).toHaveCount(0);

  const task = await givenTask(recommendation, owner, {
    state: "PROPOSED_DONE",
    percent: 100,
    proposedBy: owner.personId,
    proposedAt: new Date(),
  });
  await page.goto(`/follow-up/tasks/${task.id}`);
  await page.getByRole("radio", { name: "退回，還沒做好" }).check();
  await page.getByRole("textbox", { name: "說明" }).fill("請附簽署頁");
  // Kept on this machine, as everything that is typed.
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.getByRole("button", { name: "送出" }).click();
  await expect(page.getByRole("button", { name: "送出" })).toHaveCount(0);
  await expect(page.locator("body")).not.toBeFocused();
  expect(await kept(page)).toEqual([]);
  expect((await db.task.findUniqueOrThrow({ where: { id: task.id } })).state).toBe("OPEN");
});

test("a new agenda row that is half typed is there again when its form is opened again", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await page.goto(`/meetings/${given.meeting.id}/agenda`);
  const title = page.getByRole("form", { name: "新增一列" }).getByRole("textbox", { name: "中文標題" });
  await page.getByRole("button", { name: /^新增議程/ }).click();
  await title.fill("打到一半");
  await page.getByRole("button", { name: "不加了" }).click();
  await expect(title).toHaveCount(0);
  await page.getByRole("button", { name: /^新增議程/ }).click();
  await expect(title).toHaveValue("打到一半");
  await expect(page.getByText(/還沒有存/)).toBeVisible();
});

test("Esc empties no search box", async ({ page, signIn }) => {
  await signIn(await givenAccount());
  await page.goto("/");
  const box = page.getByRole("searchbox", { name: "搜尋全部資料" });
  await box.fill("揭弊");
  await box.press("Escape");
  await expect(box).toHaveValue("揭弊");
});

test("a dialog that asks for a reason begins in its field", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  await db.trip.update({ where: { id: trip.id }, data: { state: "DRAFT" } });
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}`);
  await page.getByRole("button", { name: /撤銷/ }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "理由" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /撤銷/ })).toBeFocused();
});
