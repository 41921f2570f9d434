import type { Page } from "@playwright/test";
import { choose } from "./choose";
import { mark } from "./report-at-hand";
import { expect } from "./test";

/** What follows a report, by hand: from the sentence in it to the task that is done. */

/** Marks the sentence in the report that is open, and raises it on an item. Answers the recommendation's address. */
export async function raise(page: Page, { sentence, on }: { sentence: string; on: string }): Promise<string> {
  await mark(page, sentence);
  const marked = page.getByRole("region", { name: "標示的文字" });
  await marked.getByRole("link", { name: /^提為建議事項/ }).click();
  await choose(page, "相關議程", on);
  await page.getByRole("button", { name: "提出建議" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(sentence);
  return new URL(page.url()).pathname;
}

export async function adopt(page: Page, recommendation: string) {
  await page.goto(recommendation);
  await page.getByRole("radio", { name: /^採行/ }).check();
  await page.getByRole("button", { name: "記下決定" }).click();
  await expect(page.getByText(/^已記下 .+ 的決定。$/).first()).toBeVisible();
}

export async function assign(page: Page, recommendation: string, { task, owner }: { task: string; owner: string }) {
  await page.goto(recommendation);
  await page.getByRole("textbox", { name: "要做什麼" }).fill(task);
  await choose(page, "負責人", owner);
  await page.getByRole("textbox", { name: "到期" }).fill("188/6/30");
  await page.getByRole("button", { name: "交辦", exact: true }).click();
  await expect(page.getByRole("link", { name: task })).toBeVisible();
}

/** On the task that is open: how far it is, then that it is done. */
export async function workOn(page: Page, { progress, done }: { progress: string; done: string }) {
  await page.getByRole("textbox", { name: "做了什麼" }).fill(progress);
  await page.getByRole("textbox", { name: /^進度/ }).fill("60");
  await page.getByRole("button", { name: "記下辦理情形" }).click();
  await expect(page.getByRole("region", { name: "辦理情形", exact: true })).toContainText(progress);
  await page.getByText("提報完成").first().click();
  await page.getByRole("textbox", { name: "完成了什麼" }).fill(done);
  await page.getByRole("button", { name: "提報完成" }).click();
  await expect(page.getByText("已提報完成，等第二人確認。").last()).toBeVisible();
}

export async function verify(page: Page, task: string) {
  await page.goto(task);
  await page.getByRole("radio", { name: "妥適，解除列管" }).check();
  await page.getByRole("button", { name: "送出" }).click();
}
