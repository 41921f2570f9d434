import type { Page } from "@playwright/test";
import { choose } from "./choose";
import { editor, synced } from "./minutes-at-hand";
import { expect } from "./test";

/** What a delegation writes on an item, by hand. All but the brief is written on the page of the minutes. */

/** The parts of a brief by their names on the screen, as the server then has them. */
export async function writeBrief(page: Page, item: string, parts: Record<string, string>) {
  await page.goto(`${item}/brief`);
  for (const [name, text] of Object.entries(parts)) await page.getByRole("textbox", { name, exact: true }).fill(text);
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("main").getByText(/^已同步 \d\d:\d\d$/)).toBeVisible();
}

export async function takeMinutes(page: Page, item: string, text: string) {
  await page.goto(`${item}/minutes`);
  await editor(page).click();
  await page.keyboard.type(text);
  await page.keyboard.press("Control+s");
  await synced(page);
}

/** Opens the form of one kind of note. */
async function unfold(page: Page, name: string) {
  await page.getByText(name, { exact: true }).click();
  return page.getByRole("form", { name });
}

/** 記發言: what our people said. */
export async function noteIntervention(page: Page, { speaker, said }: { speaker: string; said: string }) {
  const form = await unfold(page, "記發言");
  await form.getByRole("combobox", { name: "發言的人" }).selectOption({ label: speaker });
  await form.getByRole("textbox", { name: /^說了什麼/ }).fill(said);
  await form.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("region", { name: "我方發言" }).getByRole("list")).toContainText(said);
}

export async function openIssue(page: Page, title: string) {
  const form = await unfold(page, "加爭點");
  await form.getByRole("textbox", { name: "爭點" }).fill(title);
  await form.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("region", { name: "立場", exact: true })).toContainText(title);
}

/** 快速記立場, on the issue that is chosen there. */
export async function noteStance(
  page: Page,
  { economy, stance, quote }: { economy: string; stance: string; quote: string },
) {
  await choose(page, "經濟體", economy);
  const form = page.getByRole("form", { name: "快速記立場" });
  await form.getByRole("textbox", { name: "原話" }).fill(quote);
  await form.getByRole("button", { name: new RegExp(`${stance}$`) }).click();
  await expect(page.getByText(`已記${economy}的立場：${stance}。`)).toBeVisible();
}

/** 記承諾: who promised what to whom. */
export async function noteCommitment(page: Page, { by, to, what }: { by: string; to: string; what: string }) {
  const form = await unfold(page, "記承諾");
  await form.getByRole("textbox", { name: "誰", exact: true }).fill(by);
  await form.getByRole("textbox", { name: "對誰" }).fill(to);
  await form.getByRole("textbox", { name: "內容" }).fill(what);
  await form.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("region", { name: "承諾" }).getByRole("list")).toContainText(what);
}

/** 記決議, with the words it rests on. */
export async function noteOutcome(page: Page, { kind, words }: { kind: string; words: string }) {
  const form = await unfold(page, "記決議");
  await form.getByRole("combobox", { name: "決議" }).selectOption({ label: kind });
  await form.getByRole("textbox", { name: /依據/ }).fill(words);
  await form.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("region", { name: "決議", exact: true }).getByRole("list")).toContainText(words);
}
