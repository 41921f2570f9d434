import type { Page } from "@playwright/test";
import type { Day } from "@/lib/calendar/day";
import { choose } from "./choose";
import { expect } from "./test";

/**
 * A trip and its meeting as people make them, on the screens of the product. Whoever acts is signed in; an act is over
 * when the page says that it is done.
 */

type Trip = { title: string; startsOn: Day; endsOn: Day };

/** A draft. Answers its address. */
export async function draftTrip(page: Page, { title, startsOn, endsOn }: Trip): Promise<string> {
  await page.goto("/trips");
  await page.getByRole("link", { name: "新增出國計畫" }).click();
  const form = page.getByRole("form", { name: "新增出國計畫" });
  await form.getByRole("textbox", { name: /^名稱/ }).fill(title);
  await form.getByLabel("出國日").fill(startsOn);
  await form.getByLabel("返國日").fill(endsOn);
  await form.getByLabel("國家或地區（1）", { exact: true }).fill("泰國");
  await form.getByLabel("城市（1）", { exact: true }).fill("清邁");
  await form.getByLabel("目的").fill("掌握亞太區域反貪腐議題之進展");
  await form.getByRole("button", { name: "建立草稿" }).click();
  await page.waitForURL(/\/people$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  return new URL(page.url()).pathname.replace("/people", "");
}

export async function addPerson(page: Page, trip: string, name: string, role: "團長" | "團員" | "紀錄") {
  // An office of more people than one list holds is asked for part of the name first.
  await page.goto(`${trip}/people?find=${encodeURIComponent(name)}`);
  await choose(page, /同仁/, name);
  await page.getByLabel("角色").selectOption(role);
  await page.getByRole("button", { name: "加入", exact: true }).click();
  await expect(page.getByRole("table", { name: "出國人員" }).getByRole("row", { name: name })).toContainText(role);
}

export async function submitTrip(page: Page, trip: string) {
  await page.goto(trip);
  await page.getByRole("button", { name: "送審" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送審" }).click();
  await expect(page.getByText("已送審。")).toBeVisible();
}

export async function approveTrip(page: Page, trip: string, { number, on }: { number: string; on: Day }) {
  await page.goto(trip);
  await page.getByRole("button", { name: "核定" }).click();
  await page.getByRole("dialog").getByLabel("文號").fill(number);
  await page.getByRole("dialog").getByLabel("日期").fill(on);
  await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
  await expect(page.getByText("已核定。")).toBeVisible();
}

/** A series with this code, from the form of a new meeting. */
export async function createSeries(page: Page, code: string) {
  await page.goto("/meetings");
  await page.getByRole("link", { name: "新增會議" }).click();
  await page.getByRole("button", { name: "新增系列" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "代號" }).fill(code);
  await dialog.getByRole("textbox", { name: "系列中文名稱" }).fill("反貪腐工作小組");
  await dialog.getByRole("textbox", { name: "系列英文名稱" }).fill("Anti-Corruption Working Group");
  await dialog.getByRole("button", { name: "建立系列" }).click();
  await expect(page.getByText("已建立系列。")).toBeVisible();
}

type Meeting = { series: string; ordinal: number; name: string; on: Day };

/** A meeting of the series that the trip attends, from the page of the trip. Answers its address. */
export async function holdMeeting(page: Page, trip: string, { series, ordinal, name, on }: Meeting): Promise<string> {
  await page.goto(trip);
  await page.getByText("加入參加的會議").click();
  await page.getByRole("link", { name: "新增一場會議" }).click();
  const form = page.getByRole("form", { name: "新增會議" });
  await form.getByRole("combobox", { name: "系列" }).selectOption({ label: `${series} 反貪腐工作小組` });
  await form.getByRole("textbox", { name: "第幾次" }).fill(String(ordinal));
  await form.getByRole("textbox", { name: "中文名稱" }).fill(name);
  await form.getByRole("textbox", { name: "第一天" }).fill(on);
  await form.getByRole("textbox", { name: "最後一天" }).fill(on);
  await choose(page, "時區", "清邁");
  await form.getByRole("button", { name: "建立會議，接著編議程" }).click();
  await page.waitForURL(/\/meetings\/[^/]+\/agenda$/);
  return new URL(page.url()).pathname.replace("/agenda", "");
}

/** One row of the agenda. Answers the address of the item, found on the agenda. */
export async function typeItem(page: Page, meeting: string, title: { zh: string; en: string }): Promise<string> {
  await page.goto(`${meeting}/agenda`);
  await page.getByRole("textbox", { name: "中文標題" }).fill(title.zh);
  await page.getByRole("textbox", { name: "英文標題" }).fill(title.en);
  await page.getByRole("button", { name: "新增", exact: true }).click();
  await expect(page.getByRole("main").getByRole("button", { name: title.zh })).toBeVisible();
  await page.getByRole("link", { name: "看議程" }).click();
  await page.getByRole("heading", { name: title.zh }).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title.en);
  return new URL(page.url()).pathname;
}
