import { addDays, dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { adopt, assign, raise, verify, workOn } from "./support/follow-up-by-hand";
import { givenAccount } from "./support/given";
import {
  noteCommitment,
  noteIntervention,
  noteOutcome,
  noteStance,
  openIssue,
  takeMinutes,
  writeBrief,
} from "./support/notes-by-hand";
import { editor, synced } from "./support/report-at-hand";
import { expect, test } from "./support/test";
import {
  addPerson,
  approveTrip,
  createSeries,
  draftTrip,
  holdMeeting,
  submitTrip,
  typeItem,
} from "./support/trip-by-hand";

/** One agenda item from the draft of a trip to the next meeting: only the accounts are given, all else people do. */

/** The first trip is over, the next one is to come. */
const on = (days: number) => addDays(dayIn(officeZone, new Date()), days);

const sentence = "建議派員親赴他國執法機關拜訪。";
const words = "會中未達成共識";

test("six people take one item from the draft of a trip to the next meeting", async ({ page, signIn }) => {
  test.setTimeout(240_000);
  const [coordinator, approver, head, drafter, worker, successor] = await Promise.all([
    givenAccount({ roles: ["COORDINATOR"] }),
    givenAccount({ roles: ["APPROVER"] }),
    givenAccount(),
    givenAccount(),
    givenAccount(),
    givenAccount(),
  ]);
  const tag = crypto.randomUUID().slice(0, 8);
  const series = `ACT-${tag}`;

  const trip = await test.step("a coordinator drafts the trip, puts its people on it and submits it", async () => {
    await signIn(coordinator);
    const path = await draftTrip(page, { title: `參加第35次會議${tag}`, startsOn: on(-8), endsOn: on(-3) });
    await addPerson(page, path, head.name, "團長");
    await addPerson(page, path, drafter.name, "紀錄");
    await submitTrip(page, path);
    return path;
  });

  await test.step("an approver approves it under its number", async () => {
    await signIn(approver);
    await approveTrip(page, trip, { number: `廉政字第${tag}號`, on: on(-20) });
    const approval = page.getByRole("region", { name: "核定簽" });
    await expect(approval).toContainText(`廉政字第${tag}號`);
    await expect(approval).toContainText(on(-20));
  });

  const { meeting, item } = await test.step("the coordinator enters series, meeting and agenda", async () => {
    await signIn(coordinator);
    await createSeries(page, series);
    const held = { series, ordinal: 35, name: "第35次工作小組會議", on: on(-6) };
    const meeting = await holdMeeting(page, trip, held);
    return { meeting, item: await typeItem(page, meeting, { zh: "揭弊者保護", en: "Whistle-blower protection" }) };
  });

  await test.step("the drafter writes a brief, the head clears it", async () => {
    await signIn(drafter);
    await writeBrief(page, item, { 目標: "獲認可", 我方立場: "支持社會參與" });
    await page.getByRole("button", { name: "送核" }).click();
    await expect(page.getByText(`${drafter.name}送核`).first()).toBeVisible();
    await signIn(head);
    await page.goto(`${item}/brief`);
    await page.getByRole("button", { name: "核定", exact: true }).click();
    await expect(page.getByRole("region", { name: "說帖", exact: true })).toContainText(`${head.name}已核`);
  });

  await test.step("the drafter takes minutes and notes who said, stood for, promised and decided what", async () => {
    await signIn(drafter);
    await takeMinutes(page, item, `各經濟體就揭弊者保護（${tag}）交換意見，${words}。`);
    await noteIntervention(page, { speaker: head.name, said: "我方分享公益揭弊者保護法之進展。" });
    await openIssue(page, "揭弊者之定義");
    await noteStance(page, { economy: "澳洲", stance: "反對", quote: "定義過寬" });
    await noteCommitment(page, { by: "智利", to: "各經濟體", what: "會後提供立法範本" });
    await noteOutcome(page, { kind: "未達共識", words });
    await page.getByRole("button", { name: "標為完成" }).click();
    await expect(page.getByText("已標為完成。")).toBeVisible();
  });

  await test.step("the matrix shows the stance with its words, and what was decided", async () => {
    await page.goto(meeting);
    await page.getByRole("navigation", { name: "會議", exact: true }).getByRole("link", { name: "立場" }).click();
    await page.getByRole("row", { name: /澳洲/ }).getByRole("link", { name: "反對" }).click();
    await expect(page.getByRole("complementary", { name: /澳洲/ })).toContainText("定義過寬");
    await expect(page.getByRole("row", { name: /^決議/ })).toContainText(`未達共識 「${words}」`);
  });

  await test.step("the report is drafted from it, written and handed in; the approver approves it", async () => {
    await page.goto(trip);
    await page.getByRole("navigation", { name: "出國計畫" }).getByRole("link", { name: "報告" }).click();
    await page.getByRole("button", { name: "起草報告" }).click();
    await expect(page.getByRole("region", { name: /會議紀要$/ })).toContainText(words);
    await page.getByRole("link", { name: "編輯「心得與建議」" }).click();
    await editor(page).click();
    await page.keyboard.type(`一、心得：收穫良多。${sentence}`);
    await page.keyboard.press("Control+s");
    await synced(page);
    await page.getByRole("link", { name: "回報告" }).click();
    await page.getByRole("button", { name: "送審" }).click();
    await expect(page.getByText("等單位主管或機關首長核定。要改請先撤回；撤回後可以再送。")).toBeVisible();
    await signIn(approver);
    await page.goto(`${trip}/report`);
    const decision = page.getByRole("region", { name: "核定這份報告" });
    await decision.getByRole("button", { name: "核定" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
    await expect(decision).toBeHidden();
  });

  const recommendation = await test.step("a sentence of it is marked and raised; the approver decides", async () => {
    await signIn(drafter);
    await page.goto(`${trip}/report`);
    const path = await raise(page, { sentence, on: "揭弊者保護" });
    await signIn(approver);
    await adopt(page, path);
    return path;
  });

  await test.step("the head gives a task, its owner does it, and the coordinator confirms", async () => {
    await signIn(head);
    await assign(page, recommendation, { task: "擬具拜訪計畫", owner: worker.name });
    await signIn(worker);
    await page.goto("/");
    await page.getByRole("link", { name: "擬具拜訪計畫" }).click();
    await workOn(page, { progress: "與三國機關聯繫", done: "計畫已核定" });
    await signIn(coordinator);
    await verify(page, page.url());
    await expect(page.getByText(`${coordinator.name}於`)).toContainText("確認，解除列管");
  });

  const next = await test.step("the coordinator drafts the next trip, to the next meeting of the series", async () => {
    const path = await draftTrip(page, { title: `參加第36次會議${tag}`, startsOn: on(60), endsOn: on(65) });
    await addPerson(page, path, successor.name, "紀錄");
    return holdMeeting(page, path, { series, ordinal: 36, name: "第36次工作小組會議", on: on(62) });
  });

  await test.step("its drafter says which item goes on, and finds all of it there", async () => {
    await signIn(successor);
    // Another title than last time: nothing is proposed, one chooses.
    const following = await typeItem(page, next, { zh: "吹哨法制之推動", en: "Reporting persons" });
    await page.goto(`${next}/agenda`);
    await page.getByRole("combobox", { name: "1 吹哨法制之推動承接" }).selectOption({ label: "1 揭弊者保護" });
    await page.getByRole("button", { name: "確認承接" }).click();
    await expect(page.getByText("已確認1項承接。")).toBeVisible();
    const memory = page.getByRole("region", { name: "上次" });
    for (const path of [`${following}/brief`, following]) {
      await page.goto(path);
      for (const what of [
        words,
        "我方分享公益揭弊者保護法之進展。",
        /反對.*澳洲.*定義過寬/,
        "智利：會後提供立法範本",
        sentence,
        /採行.*已確認 擬具拜訪計畫/,
      ])
        await expect(memory).toContainText(what);
    }
  });

  await test.step("from there two clicks lead over the task to the sentence; what stays with a trip stays", async () => {
    await page.getByRole("link", { name: "擬具拜訪計畫" }).click();
    await page.getByRole("link", { name: `「${sentence}」` }).click();
    await expect(page.locator("mark").filter({ hasText: sentence }).first()).toBeVisible();
    await page.goto(item);
    await expect(page.getByText("各經濟體就揭弊者保護")).toBeVisible();
    await expect(page.getByText("支持社會參與")).toHaveCount(0);
    await page.goto(`/archive/search?q=${tag}`);
    await expect(page.getByRole("main").getByRole("link", { name: "揭弊者保護" }).first()).toBeVisible();
  });
});
