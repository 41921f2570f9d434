import { awake } from "./support/awake";
import { db } from "./support/database";
import {
  givenAccount,
  givenAttendance,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenMember,
  givenReport,
  givenSeries,
  givenTrip,
} from "./support/given";
import { expect, test } from "./support/test";
import { createSeries } from "./support/trip-by-hand";

const fresh = () => crypto.randomUUID().slice(0, 8);
const on = (day: string) => ({ startsOn: new Date(day), endsOn: new Date(day) });

test("a coordinator enters a series and a meeting, finding the zone by its city", async ({ page, signIn }) => {
  await signIn(await givenAccount({ roles: ["COORDINATOR"] }));
  const code = `ACT-${fresh()}`;
  await createSeries(page, code);

  const form = page.getByRole("form", { name: "新增會議" });
  await form.getByRole("combobox", { name: "系列" }).selectOption({ label: `${code} 反貪腐工作小組` });
  await form.getByRole("textbox", { name: "第幾次" }).fill("36");
  await form.getByRole("textbox", { name: "中文名稱" }).fill("第36次工作小組會議");
  await form.getByRole("textbox", { name: "第一天" }).fill("116/2/20");
  await expect(form.getByText("讀作 2027-02-20（六）")).toBeVisible();
  await form.getByRole("textbox", { name: "最後一天" }).fill("116/2/19");
  await form.getByRole("combobox", { name: "時區" }).click();
  await page.keyboard.type("清邁");
  await page.getByRole("option", { name: /Asia\/Bangkok/ }).click();
  await form.getByRole("button", { name: "建立會議，接著編議程" }).click();
  await expect(form.getByRole("textbox", { name: "最後一天" })).toHaveAccessibleDescription(/結束早於開始/);
  await expect(form.getByRole("textbox", { name: "中文名稱" })).toHaveValue("第36次工作小組會議");
  await form.getByRole("textbox", { name: "最後一天" }).fill("116/2/21");
  await form.getByRole("button", { name: "建立會議，接著編議程" }).click();

  await page.waitForURL(/\/meetings\/[^/]+\/agenda$/);
  const meeting = await db.meeting.findFirstOrThrow({ where: { series: { code } } });
  expect(meeting).toMatchObject({ ordinal: 36, timeZone: "Asia/Bangkok" });
  expect(meeting.startsOn.toISOString().slice(0, 10)).toBe("2027-02-20");

  await page.goto(`/meetings?series=${code}`);
  await expect(page.getByRole("row", { name: /第36次工作小組會議/ })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(2);
});

test("a meeting entered by mistake is deleted and brought back; one that a trip attends says why it stays", async ({
  page,
  signIn,
}) => {
  const [kept, mistaken, trip] = await Promise.all([givenMeeting(), givenMeeting(), givenTrip()]);
  await givenAttendance(trip, kept);
  await signIn(await givenAccount({ roles: ["COORDINATOR"] }));
  await page.goto(`/meetings/${kept.id}/edit`);
  await expect(page.getByRole("region", { name: "這次會議不能刪除" })).toContainText("有出國計畫出席這次會議");
  await expect(page.getByRole("button", { name: "刪除這次會議" })).toHaveCount(0);

  await page.goto(`/meetings/${mistaken.id}/edit`);
  await page.getByRole("button", { name: "刪除這次會議" }).click();
  await page.waitForURL(/\/meetings$/);
  expect((await page.request.get(`/meetings/${mistaken.id}`)).status()).toBe(404);
  await page.getByRole("button", { name: "復原" }).click();
  await expect(page.getByText(/^已復原「/)).toBeVisible();
  expect((await page.request.get(`/meetings/${mistaken.id}`)).status()).toBe(200);
});

test("the list keeps its filters in the address and shows what is to come before what is over", async ({
  page,
  signIn,
}) => {
  const series = await givenSeries({ code: `L-${fresh()}` });
  const word = `尋找${fresh()}`;
  await Promise.all([
    givenMeeting({ seriesId: series.id, nameZh: `${word}將到`, ...on("2029-03-01") }),
    givenMeeting({ seriesId: series.id, nameZh: `${word}去年`, ...on("2021-03-01") }),
    givenMeeting({ seriesId: series.id, nameZh: `${word}更早`, ...on("2019-03-01") }),
  ]);
  await signIn(await givenAccount());
  await page.goto("/meetings");
  const filters = page.getByRole("search", { name: "篩選會議" });
  await filters.getByRole("searchbox").fill(word);
  await filters.getByRole("button", { name: "篩選" }).click();
  await page.waitForURL(/q=/);
  await expect(page.getByRole("rowheader")).toHaveText([/將到/, /去年/, /更早/]);
  await filters.getByRole("combobox", { name: "年" }).selectOption("2021");
  await filters.getByRole("button", { name: "篩選" }).click();
  await page.waitForURL(/year=2021/);
  await expect(page.getByRole("rowheader")).toHaveText([/去年/]);
  await awake(page);
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: new RegExp(`${word}去年`) })).toBeVisible();
});

test("a stranger reads the agenda and no delegation's thread; the open past reads all but the brief", async ({
  page,
  signIn,
}) => {
  const { meeting, attendance, item, trip, people } = await givenDelegation("DRAFTER");
  await db.minutes.create({
    data: { attendanceId: attendance.id, itemId: item.id, doc: {}, text: "", finished: true, updatedBy: "測試" },
  });
  await db.brief.create({
    data: { attendanceId: attendance.id, itemId: item.id, state: "CLEARED", updatedBy: "測試" },
  });
  const issue = await db.issue.create({
    data: { attendanceId: attendance.id, itemId: item.id, title: "祕密議題", position: 0 },
  });
  await db.position.create({ data: { issueId: issue.id, economyCode: "TH", stance: "SUPPORT", notedBy: "測試" } });
  await db.outcome.create({
    data: { attendanceId: attendance.id, itemId: item.id, kind: "NO_CONSENSUS", evidence: "未達共識", notedBy: "測試" },
  });
  const title = item.titleZh ?? "";

  await signIn({ id: people[0]?.id ?? "" });
  await page.goto(`/meetings/${meeting.id}`);
  const slot = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
  await expect(slot.getByRole("list", { name: "議程1的線索" }).getByRole("listitem")).toHaveText([
    /說帖\s*完成/,
    /紀要\s*完成/,
    /立場\s*完成/,
    /報告\s*未寫/,
    /追蹤\s*未寫/,
  ]);
  await expect(slot.getByText("未達共識")).toBeVisible();

  await signIn(await givenAccount());
  await page.goto(`/meetings/${meeting.id}`);
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
  await expect(page.getByRole("list", { name: /的線索/ })).toHaveCount(0);
  await expect(page.getByText("未達共識")).toHaveCount(0);
  await page.goto(`/meetings/${meeting.id}/positions`);
  await expect(page.getByText("祕密議題")).toHaveCount(0);
  await page.goto(`/meetings/${meeting.id}/positions?delegation=${attendance.id}`);
  await expect(page.getByText("祕密議題")).toHaveCount(0);
  expect((await page.request.get(`/meetings/${meeting.id}/positions/csv?delegation=${attendance.id}`)).status()).toBe(
    404,
  );

  await givenReport(trip, { state: "APPROVED" });
  await page.goto(`/meetings/${meeting.id}`);
  await expect(slot.getByRole("list", { name: "議程1的線索" }).getByRole("listitem")).toHaveText([
    /說帖\s*未開放/,
    /紀要\s*完成/,
    /立場\s*完成/,
    /報告\s*完成/,
    /追蹤\s*未寫/,
  ]);
});

test("two delegations at one meeting: each sees its own, and the switch leads to one that is open", async ({
  page,
  signIn,
}) => {
  const { meeting, attendance, item, people } = await givenDelegation("HEAD");
  const theirs = await givenTrip();
  const other = await givenAttendance(theirs, meeting);
  await givenMember(theirs, await givenAccount(), "HEAD");
  for (const [one, kind] of [
    [attendance, "ADOPTED"],
    [other, "DEFERRED"],
  ] as const)
    await db.outcome.create({
      data: { attendanceId: one.id, itemId: item.id, kind, evidence: "文字", notedBy: "測試" },
    });

  await signIn({ id: people[0]?.id ?? "" });
  await page.goto(`/meetings/${meeting.id}?delegation=${other.id}`);
  await expect(page.getByText("通過", { exact: true })).toBeVisible();
  await expect(page.getByText("延後", { exact: true })).toHaveCount(0);
  await expect(page.getByText("另看：")).toHaveCount(0);

  await givenReport(theirs, { state: "APPROVED" });
  await page.reload();
  await expect(page.getByText("延後", { exact: true })).toBeVisible();
  await expect(page.getByText("通過", { exact: true })).toHaveCount(0);
});

test("the meetings of a series with what was decided, as far as one may read it", async ({ page, signIn }) => {
  const series = await givenSeries({ code: `S-${fresh()}` });
  const [last, next] = await Promise.all([
    givenMeeting({ seriesId: series.id, ordinal: 34, ...on("2021-02-02") }),
    givenMeeting({ seriesId: series.id, ordinal: 35, ...on("2021-08-02") }),
  ]);
  for (const [meeting, state] of [
    [last, "APPROVED"],
    [next, "DRAFT"],
  ] as const) {
    const trip = await givenTrip();
    const attendance = await givenAttendance(trip, meeting);
    await givenReport(trip, { state });
    const item = await givenItem(meeting, { day: meeting.startsOn });
    await db.outcome.create({
      data: { attendanceId: attendance.id, itemId: item.id, kind: "ADOPTED", evidence: "通過", notedBy: "測試" },
    });
  }
  await signIn(await givenAccount());
  await page.goto(`/meetings/${next.id}`);
  await page.getByRole("navigation", { name: "會議", exact: true }).getByRole("link", { name: "歷次會議" }).click();
  await expect(page.getByRole("row").filter({ hasText: last.nameZh })).toContainText("通過 1");
  await expect(page.getByRole("row").filter({ hasText: next.nameZh })).toContainText("沒有可讀的決議");
});
