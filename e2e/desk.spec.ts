import { addDays, dayIn, toDate } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { violationsOn } from "./support/axe";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenItem, givenMember, givenReport, givenTrip } from "./support/given";
import { givenRecommendation, givenSection, givenTask } from "./support/given-follow-up";
import { expectNoSidewaysScroll } from "./support/narrow";
import { expect, test } from "./support/test";

const on = (days: number) => toDate(addDays(dayIn(officeZone, new Date()), days));

/** Somebody on a coming trip, with briefs to write, a deadline, and a task that is late from another trip. */
async function busy() {
  const coming = await givenDelegation("HEAD");
  const [head] = coming.people;
  if (!head) throw new Error("nobody");
  await db.trip.update({ where: { id: coming.trip.id }, data: { startsOn: on(30), endsOn: on(34) } });
  await db.meeting.update({ where: { id: coming.meeting.id }, data: { startsOn: on(31), endsOn: on(32) } });
  await givenItem(coming.meeting);
  await db.tripDeadline.create({ data: { tripId: coming.trip.id, title: "送交簽呈", dueOn: on(1) } });

  const past = await givenDelegation();
  const report = await givenReport(past.trip, { state: "APPROVED" });
  const section = await givenSection(report, "建立聯繫窗口。");
  const raisedBy = await givenAccount();
  const recommendation = await givenRecommendation(
    { section, trip: past.trip, raisedBy },
    { decision: "ADOPTED", decidedBy: "x", decidedAt: new Date() },
  );
  const task = await givenTask(recommendation, head, {
    dueOn: addDays(dayIn(officeZone, new Date()), -4),
    title: "彙整建議",
  });
  return { ...coming, head, task };
}

test("what waits stands by date, overdue first, and leads to where it is done", async ({ page, signIn }) => {
  const { head, task, meeting, trip } = await busy();
  await signIn(head);
  await page.goto("/");
  const mine = page.getByRole("region", { name: "等我做的" });
  await expect(mine.getByRole("heading", { level: 3 })).toHaveText([/^逾期/, /^明天/, /剩31天/]);
  await expect(mine.getByText("逾期4天")).toBeVisible();
  await expect(mine.getByRole("link", { name: "2項議題說帖" })).toHaveAttribute(
    "href",
    new RegExp(`^/meetings/${meeting.id}\\?delegation=`),
  );
  await expect(page.getByRole("region", { name: "下次出國" })).toContainText("30");
  await expect(page.getByRole("region", { name: "下次出國" }).getByRole("link").first()).toHaveAttribute(
    "href",
    `/trips/${trip.id}`,
  );
  // The rail says the same number on every page.
  await expect(page.getByRole("navigation", { name: "主要" }).getByRole("link", { name: /待辦/ })).toContainText("3");
  await mine.getByRole("link", { name: "彙整建議" }).click();
  await expect(page).toHaveURL(new RegExp(`/follow-up/tasks/${task.id}$`));
});

test("after the journey the report deadline stands there with its rule", async ({ page, signIn }) => {
  const trip = await givenTrip({ startsOn: on(-10), endsOn: on(-5) });
  const drafter = await givenAccount();
  await givenMember(trip, drafter, "DRAFTER");
  await signIn(drafter);
  await page.goto("/");
  const deadline = page.getByRole("region", { name: "報告期限" });
  await expect(deadline).toContainText(/前核定並上傳/);
  await deadline.getByText("怎麼算的").click();
  await expect(deadline.getByText(/起3個月/)).toBeVisible();
  await page.getByRole("link", { name: "出國報告", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/trips/${trip.id}/report`));
});

test("nothing of another trip waits, and an empty desk says what it is for", async ({ page, signIn }) => {
  await busy();
  await signIn(await givenAccount());
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "現在沒有等你做的事" })).toBeVisible();
});

test("the desk holds for every reader: axe, English, a narrow phone, single keys", async ({ page, signIn }) => {
  const { head, task } = await busy();
  await signIn(head);
  for (const locale of ["en", "zh-TW"]) {
    await db.account.update({ where: { id: head.id }, data: { locale } });
    await page.goto("/");
    await expect(page).toHaveTitle(/Attaché/);
    expect(await violationsOn(page, { strict: true })).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await page.keyboard.press("j");
  await expect(page.getByRole("link", { name: "彙整建議" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/follow-up/tasks/${task.id}$`));
});
