import type { Page } from "@playwright/test";
import { db } from "./support/database";
import {
  givenAccount,
  givenAttendance,
  givenDelegation,
  givenItem,
  givenMeeting,
  givenMember,
  givenSeries,
  givenTrip,
} from "./support/given";
import { expect, test } from "./support/test";

/** One agenda item from the brief to the next meeting's brief, by the hands of five people. */

const synced = (page: Page) =>
  expect(
    page
      .getByRole("banner")
      .getByText(/^已同步 \d\d:\d\d$/)
      .last(),
  ).toBeVisible();

const choose = async (page: Page, field: string, name: string) => {
  // As a person does: the list comes a moment after the field.
  const box = page.getByRole("combobox", { name: field });
  await box.click();
  await box.pressSequentially(name);
  await page.getByRole("option", { name }).first().click();
};

/** A delegation of head and drafter, and the next meeting of the series with an item that goes on from ours. */
async function givenSpine() {
  const given = await givenDelegation("HEAD", "DRAFTER");
  const [head, drafter] = given.people;
  if (!head || !drafter) throw new Error("nobody");
  const series = await givenSeries();
  await db.meeting.update({ where: { id: given.meeting.id }, data: { seriesId: series.id, ordinal: 35 } });
  const next = await givenMeeting({
    seriesId: series.id,
    ordinal: 36,
    startsOn: new Date("2027-08-17"),
    endsOn: new Date("2027-08-17"),
  });
  const nextItem = await givenItem(next, { followsId: given.item.id, day: new Date("2027-08-17") });
  const nextTrip = await givenTrip({ startsOn: new Date("2027-08-16"), endsOn: new Date("2027-08-19") });
  await givenAttendance(nextTrip, next);
  const [unitHead, worker] = [await givenAccount({ roles: ["UNIT_HEAD"] }), await givenAccount()];
  const successor = await givenAccount();
  await givenMember(nextTrip, successor, "DELEGATE");
  return { ...given, head, drafter, unitHead, worker, successor, next, nextItem };
}

test("five people take one item from the brief to the next meeting", async ({ page, signIn }) => {
  test.setTimeout(180_000);
  const given = await givenSpine();
  const { trip, meeting, item, head, drafter, unitHead, worker, successor, next, nextItem } = given;
  const itemPath = `/meetings/${meeting.id}/items/${item.id}`;

  await test.step("the drafter writes a brief, the head clears it", async () => {
    await signIn(drafter);
    await page.goto(`${itemPath}/brief`);
    await page.getByRole("textbox", { name: "目標", exact: true }).fill("獲認可");
    await page.getByRole("textbox", { name: "我方立場", exact: true }).fill("支持社會參與");
    await page.getByRole("button", { name: "送核" }).click();
    await expect(page.getByText(`${drafter.name}送核`).first()).toBeVisible();
    await signIn(head);
    await page.goto(`${itemPath}/brief`);
    await page.getByRole("button", { name: "核定", exact: true }).click();
    await expect(page.getByRole("region", { name: "說帖", exact: true })).toContainText(`${head.name}已核`);
  });

  await test.step("the drafter takes minutes and notes the outcome", async () => {
    await signIn(drafter);
    await page.goto(`${itemPath}/minutes`);
    await page.getByRole("textbox", { name: /會議紀要$/ }).click();
    await page.keyboard.type("各經濟體就揭弊者保護交換意見，會中未達成共識。");
    await page.keyboard.press("Control+s");
    await synced(page);
    await page.getByRole("button", { name: "標為完成" }).click();
    await expect(page.getByText("已標為完成。")).toBeVisible();
    await page.goto(itemPath);
    const outcomes = page.getByRole("region", { name: "決議" });
    await outcomes.getByText("記決議", { exact: true }).click();
    await outcomes.getByRole("combobox", { name: /^決議/ }).selectOption({ label: "未達共識" });
    await outcomes.getByRole("textbox", { name: /所依據的文字/ }).fill("會中未達成共識");
    await outcomes.getByRole("button", { name: "儲存" }).click();
    await expect(outcomes.getByRole("list")).toContainText("會中未達成共識");
  });

  await test.step("the report is drafted, written and handed in; the unit head approves it", async () => {
    await page.goto(`/trips/${trip.id}/report`);
    await page.getByRole("button", { name: "起草報告" }).click();
    await page.getByRole("link", { name: "編輯「心得與建議」" }).click();
    await page.getByRole("textbox", { name: /的內文$/ }).click();
    await page.keyboard.type("一、心得：收穫良多。建議派員親赴他國執法機關拜訪。");
    await page.keyboard.press("Control+s");
    await synced(page);
    await page.getByRole("link", { name: "回報告" }).click();
    await page.getByRole("button", { name: "送審" }).click();
    await expect(page.getByText("等單位主管或機關首長核定。要改請先撤回；撤回後可以再送。")).toBeVisible();
    await signIn(unitHead);
    await page.goto(`/trips/${trip.id}/report`);
    await page.getByRole("region", { name: "核定這份報告" }).getByRole("button", { name: "核定" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
    await expect(page.getByRole("region", { name: "核定這份報告" })).toBeHidden();
  });

  await test.step("a sentence of it becomes a recommendation, is decided, and a task is given", async () => {
    await signIn(drafter);
    const section = await db.reportSection.findFirstOrThrow({
      where: { report: { tripId: trip.id }, kind: "REFLECTIONS" },
    });
    const marked = { section: section.id, quote: "建議派員親赴他國執法機關拜訪。", before: "收穫良多。", after: "" };
    await page.goto(`/follow-up/recommendations/new?${new URLSearchParams(marked)}`);
    await choose(page, "相關議程", item.titleZh ?? "");
    await page.getByRole("button", { name: "提出建議" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("建議派員親赴他國執法機關拜訪");
    const address = page.url();
    await signIn(unitHead);
    await page.goto(address);
    await page.getByRole("radio", { name: /^採行/ }).check();
    await page.getByRole("button", { name: "記下決定" }).click();
    await expect(page.getByText(/^已記下 .+ 的決定。$/).first()).toBeVisible();
    await page.getByRole("textbox", { name: "要做什麼" }).fill("擬具拜訪計畫");
    await choose(page, "負責人", worker.name);
    await page.getByRole("textbox", { name: "到期" }).fill("188/6/30");
    await page.getByRole("button", { name: "交辦", exact: true }).click();
    await expect(page.getByRole("link", { name: "擬具拜訪計畫" })).toBeVisible();
  });

  await test.step("its owner does it, and a second person confirms", async () => {
    await signIn(worker);
    await page.goto("/");
    await page.getByRole("link", { name: "擬具拜訪計畫" }).click();
    await page.getByText("提報完成").first().click();
    await page.getByRole("textbox", { name: "完成了什麼" }).fill("計畫已核定");
    await page.getByRole("button", { name: "提報完成" }).click();
    await expect(page.getByText("已提報完成，等第二人確認。").last()).toBeVisible();
    const task = page.url();
    await signIn(head);
    await page.goto(task);
    await page.getByRole("radio", { name: "妥適，解除列管" }).check();
    await page.getByRole("button", { name: "送出" }).click();
    await expect(page.getByText(`${head.name}於`)).toContainText("確認，解除列管");
    // From the task to the sentence: one click.
    await page
      .getByRole("link", { name: /建議派員親赴他國執法機關拜訪/ })
      .first()
      .click();
    await expect(page.locator("mark").filter({ hasText: "建議派員親赴他國執法機關拜訪" }).first()).toBeVisible();
  });

  await test.step("next time, somebody of another delegation finds all of it under the item that goes on", async () => {
    await signIn(successor);
    await page.goto(`/meetings/${next.id}/items/${nextItem.id}`);
    const memory = page.getByRole("region", { name: "上次" });
    await expect(memory).toContainText("會中未達成共識");
    await expect(memory).toContainText("建議派員親赴他國執法機關拜訪");
    // What stays with the trip stays with the trip.
    await page.goto(itemPath);
    await expect(page.getByText("各經濟體就揭弊者保護交換意見")).toBeVisible();
    await expect(page.getByText("支持社會參與")).toHaveCount(0);
    await page.goto("/archive/search?q=揭弊");
    await expect(page.getByRole("main")).toContainText("揭弊者保護");
  });
});

test("two people on two trips to one meeting do not read each other", async ({ page, signIn }) => {
  const first = await givenDelegation("DRAFTER");
  const [one] = first.people;
  const other = await givenAccount();
  const trip = await givenTrip();
  await givenMember(trip, other, "HEAD");
  await givenAttendance(trip, first.meeting);
  if (!one) throw new Error("nobody");
  const itemPath = `/meetings/${first.meeting.id}/items/${first.item.id}`;

  await signIn(one);
  await page.goto(`${itemPath}/brief`);
  await page.getByRole("textbox", { name: "紅線", exact: true }).fill("甲團紅線");
  await page.keyboard.press("Control+s");
  await expect(page.getByRole("main").getByText(/^已同步 \d\d:\d\d$/)).toBeVisible();

  await signIn(other);
  for (const path of [
    itemPath,
    `${itemPath}?delegation=${first.attendance.id}`,
    `${itemPath}/brief`,
    `/meetings/${first.meeting.id}`,
    "/archive/search?q=甲團",
  ]) {
    await page.goto(path);
    expect(await page.content(), path).not.toContain("甲團紅線");
  }
  for (const path of [`/trips/${first.trip.id}`, `/trips/${first.trip.id}/report`, `/trips/${first.trip.id}/logistics`])
    expect((await page.goto(path))?.status(), path).toBe(404);
});
