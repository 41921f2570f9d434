import type { Browser, Page } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { agendaOf, givenDrafter, row, typeFirstRow } from "./support/agenda-editor";
import { awake } from "./support/awake";
import { violationsOn } from "./support/axe";
import { db } from "./support/database";
import { givenAccount, givenItem, givenMeeting, givenMember, givenSeries } from "./support/given";
import { expect, test } from "./support/test";

/** Another person at the same time, in a browser of their own. */
async function somebodyElse(browser: Browser, baseURL: string | undefined, account: { id: string }): Promise<Page> {
  const { id: sessionId } = await db.session.create({ data: { accountId: account.id } });
  const value = await encode({ token: { sessionId }, secret: process.env.NEXTAUTH_SECRET ?? "" });
  const context = await browser.newContext({ baseURL, locale: "zh-TW" });
  await context.addCookies([
    { name: "next-auth.session-token", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" },
  ]);
  return context.newPage();
}

test("a drafter builds an agenda with the keyboard alone", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  await page.goto(`/meetings/${meeting.id}/agenda`);

  // An empty agenda begins with its first row; the number and the day are guessed.
  const title = page.getByRole("textbox", { name: "中文標題" });
  await expect(title).toBeFocused();
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("1");
  await typeFirstRow(page);

  // The next row goes on where the first ends.
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("2");
  await expect(page.getByRole("textbox", { name: "時間" })).toHaveValue("09:15-");
  await expect(title).toBeFocused();
  await page.keyboard.type("秘書處報告");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("3");
  await page.keyboard.type("成果分享");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("textbox", { name: "編號" })).toHaveValue("4");
  await page.getByRole("button", { name: "不加了" }).focus();
  await page.keyboard.press("Enter");
  await expect(row(page, /成果分享/)).toBeFocused();

  // Up, then under the row before; the focus goes along.
  await page.keyboard.press("Alt+ArrowUp");
  await page.keyboard.press("Alt+ArrowRight");
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["1 議程採認", ">3 成果分享", "2 秘書處報告"]);
  await expect(row(page, /成果分享/)).toBeFocused();
  await page.keyboard.press("Alt+ArrowLeft");
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["1 議程採認", "3 成果分享", "2 秘書處報告"]);

  // Taken off and brought back.
  await page.keyboard.press("Alt+Delete");
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["1 議程採認", "2 秘書處報告"]);
  await expect(row(page, /秘書處報告/)).toBeFocused();
  await expect(page.getByRole("button", { name: "復原" })).toBeVisible();
  await page.keyboard.press("z");
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["1 議程採認", "3 成果分享", "2 秘書處報告"]);

  const first = await db.agendaItem.findFirstOrThrow({ where: { meetingId: meeting.id, number: "1" } });
  expect([first.startMinute, first.endMinute, first.day?.toISOString().slice(0, 10)]).toEqual([540, 555, "2026-11-02"]);
  await page.goto(`/meetings/${meeting.id}`);
  await expect(page.getByRole("heading", { name: "議程採認" })).toBeVisible();
  await expect(page.getByText("臺北 10:00–10:15")).toBeVisible();
});

test("a refused row keeps what was typed, and says why under the field", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  await page.goto(`/meetings/${meeting.id}/agenda`);
  await page.getByRole("textbox", { name: "時間" }).fill("早上");
  await page.getByRole("textbox", { name: "中文標題" }).fill("策略計畫");
  await page.getByRole("button", { name: "新增", exact: true }).click();
  await expect(page.getByRole("textbox", { name: "時間" })).toHaveAccessibleDescription(/看不懂這個時間/);
  await expect(page.getByRole("textbox", { name: "中文標題" })).toHaveValue("策略計畫");
  expect(await agendaOf(meeting.id)).toEqual([]);
  expect(await violationsOn(page)).toEqual([]);
});

test("a form that wakes up late does not take the focus from who is typing", async ({ page, signIn }) => {
  const { meeting, drafter } = await givenDrafter();
  await signIn(drafter);
  let wake = () => {};
  const typing = new Promise<void>((resolve) => {
    wake = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await typing;
    await route.continue();
  });
  await page.goto(`/meetings/${meeting.id}/agenda`, { waitUntil: "commit" });
  const time = page.getByRole("textbox", { name: "時間" });
  await time.click();
  await page.keyboard.type("09:00");
  wake();
  await awake(page);
  await page.keyboard.type("-10:30");
  await expect(time).toHaveValue("09:00-10:30");
  await expect(page.getByRole("textbox", { name: "中文標題" })).toHaveValue("");
});

test("two people on one row: the second sees the first, and decides", async ({ page, browser, baseURL, signIn }) => {
  const { trip, meeting, drafter } = await givenDrafter();
  const [head] = await Promise.all([givenAccount(), givenItem(meeting, { titleZh: "策略計畫", number: "5" })]);
  await givenMember(trip, head, "HEAD");
  await signIn(drafter);
  await page.goto(`/meetings/${meeting.id}/agenda`);
  await row(page, /策略計畫/).click();
  await page.getByRole("textbox", { name: "中文標題" }).fill("2023至2026策略計畫");

  const other = await somebodyElse(browser, baseURL, head);
  await other.goto(`/meetings/${meeting.id}/agenda`);
  await row(other, /策略計畫/).click();
  await other.getByRole("textbox", { name: "中文標題" }).fill("策略計畫草案");
  await other.getByRole("button", { name: "儲存", exact: true }).click();
  await expect(row(other, /策略計畫草案/)).toBeFocused();
  await other.context().close();

  await page.getByRole("button", { name: "儲存", exact: true }).click();

  await expect(page.getByRole("form", { name: "編輯這一列" }).getByText("策略計畫草案")).toBeVisible();
  await expect(page.getByText(`${head.name}在你之前存了第2版`)).toBeVisible();
  await expect(page.getByRole("textbox", { name: "中文標題" })).toHaveValue("2023至2026策略計畫");
  expect(await agendaOf(meeting.id)).toEqual(["5 策略計畫草案"]);
  expect(await violationsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "用我的" }).click();
  await expect.poll(() => agendaOf(meeting.id)).toEqual(["5 2023至2026策略計畫"]);
  await expect(row(page, /2023至2026策略計畫/)).toBeFocused();
});

test("what continues the last meeting is proposed, and holds once confirmed", async ({ page, signIn }) => {
  const series = await givenSeries({ code: `ACT-${crypto.randomUUID().slice(0, 6)}` });
  const on = (day: string) => ({ startsOn: new Date(day), endsOn: new Date(day) });
  const [last, next] = await Promise.all([
    givenMeeting({ seriesId: series.id, ordinal: 34, ...on("2026-02-02") }),
    givenMeeting({ seriesId: series.id, ordinal: 35, ...on("2026-08-02") }),
  ]);
  await givenItem(last, { number: "5", titleZh: "2018至2022策略計畫", titleEn: null, day: new Date("2026-02-02") });
  const plan = await givenItem(next, {
    number: "4",
    titleZh: "2023至2026策略計畫",
    titleEn: null,
    day: new Date("2026-08-02"),
  });
  const coordinator = await givenAccount({ roles: ["COORDINATOR"] });
  await signIn(coordinator);
  await page.goto(`/meetings/${next.id}/agenda`);
  await expect(page.getByText("建議1項，確認後才生效")).toBeVisible();
  expect((await db.agendaItem.findUniqueOrThrow({ where: { id: plan.id } })).followsId).toBeNull();
  await page.getByRole("button", { name: "確認承接" }).click();
  await expect(page.getByText("已確認1項承接。")).toBeVisible();
  await page.goto(`/meetings/${next.id}`);
  await expect(page.getByRole("link", { name: "承接第34次議程5" })).toBeVisible();
});

test("somebody who does not manage the meeting has no editor", async ({ page, signIn }) => {
  const { meeting } = await givenDrafter();
  await signIn(await givenAccount());
  const answer = await page.goto(`/meetings/${meeting.id}/agenda`);
  expect(answer?.status()).toBe(404);
  await page.goto(`/meetings/${meeting.id}`);
  await expect(page.getByRole("link", { name: "編輯議程" })).toHaveCount(0);
});
