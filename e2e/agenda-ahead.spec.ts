import type { Page } from "@playwright/test";
import { agendaOf, givenDrafter, row, typeFirstRow } from "./support/agenda-editor";
import { awake } from "./support/awake";
import { expect, test } from "./support/test";

/** Rows that are typed faster than they are entered. */

/** What is sent stays on its way until the function that this answers is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/\/agenda$/, async (route) => {
    if (route.request().method() === "POST") await held;
    await route.continue();
  });
  return () => answer();
}

/** An empty agenda with its form open and awake, the focus in the title. */
async function openEmptyAgenda(page: Page, meeting: { id: string }) {
  await page.goto(`/meetings/${meeting.id}/agenda`);
  await awake(page);
  const title = page.getByRole("textbox", { name: "中文標題" });
  await expect(title).toBeFocused();
  return title;
}

test("what is typed while a row is on its way belongs to the next row", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  const title = await openEmptyAgenda(page, meeting);
  // A form that is drawn anew loses what is typed in between.
  await title.evaluate((field) => field.setAttribute("data-same", ""));
  const answer = await holdAnswers(page);
  await typeFirstRow(page);
  await page.keyboard.type("秘書處報告");
  answer();
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("2");
  await expect(title).toHaveValue("秘書處報告");
  await expect(title).toBeFocused();
  await expect(page.locator("[data-same]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("3");
  await expect(title).toHaveValue("");
  expect(await agendaOf(meeting.id)).toEqual(["1 議程採認", "2 秘書處報告"]);
});

test("a second row sent while the first is on its way is entered behind it", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  const title = await openEmptyAgenda(page, meeting);
  const answer = await holdAnswers(page);
  await typeFirstRow(page);
  await page.keyboard.type("秘書處報告");
  await page.keyboard.press("Enter");
  answer();
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["1 議程採認", "2 秘書處報告"]);
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("3");
  await expect(title).toHaveValue("");
});

test("a word that is being composed goes on when the row before it is entered", async ({ page, context, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  const title = await openEmptyAgenda(page, meeting);
  const answer = await holdAnswers(page);
  await typeFirstRow(page);
  const keyboard = await context.newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "秘書", selectionStart: 2, selectionEnd: 2 });
  answer();
  await expect(row(page, /議程採認/)).toBeVisible();
  await keyboard.send("Input.insertText", { text: "秘書處報告" });
  await expect(title).toHaveValue("秘書處報告");
  expect(await agendaOf(meeting.id)).toEqual(["1 議程採認"]);
});

test("who closes the form while a row is on its way is not called back to it", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  await openEmptyAgenda(page, meeting);
  const answer = await holdAnswers(page);
  await typeFirstRow(page);
  await page.getByRole("button", { name: "不加了" }).click();
  answer();
  await expect(row(page, /議程採認/)).toBeVisible();
  await expect(page.getByRole("form", { name: "新增一列" })).toHaveCount(0);
});
