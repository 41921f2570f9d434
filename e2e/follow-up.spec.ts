import { addDays, dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { violationsOn } from "./support/axe";
import { choose } from "./support/choose";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { givenRecommendation, givenSection, givenTask } from "./support/given-follow-up";
import { expectNoSidewaysScroll } from "./support/narrow";
import { expect, test } from "./support/test";

const sentence = "案件結束後應派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口。";
const today = () => dayIn(officeZone, new Date());

/** A trip whose report is written and not approved yet, with its head and a delegate. */
async function reported() {
  const given = await givenDelegation("HEAD", "DELEGATE");
  const [head, delegate] = given.people;
  if (!head || !delegate) throw new Error("nobody");
  const report = await givenReport(given.trip);
  const section = await givenSection(report, `多邊場合有助於彼此認識。${sentence}`);
  return { ...given, head, delegate, report, section };
}

/** The same, with a recommendation that is adopted. */
async function adopted() {
  const given = await reported();
  const recommendation = await givenRecommendation(
    { section: given.section, trip: given.trip, raisedBy: given.delegate },
    {
      quote: sentence,
      itemId: given.item.id,
      decision: "ADOPTED",
      decidedBy: given.head.personId,
      decidedAt: new Date(),
    },
  );
  return { ...given, recommendation };
}

test("a sentence of the report becomes a recommendation, a task, and is done when a second person says so", async ({
  page,
  signIn,
}) => {
  const { trip, section, item, delegate, head } = await reported();
  const decider = await givenAccount({ roles: ["UNIT_HEAD"] });
  const worker = await givenAccount();

  await signIn(delegate);
  await page.goto(
    `/follow-up/recommendations/new?${new URLSearchParams({ section: section.id, quote: sentence, before: "有助於彼此認識。", after: "" })}`,
  );
  await expect(page.getByRole("textbox", { name: "建議內容" })).toHaveValue(sentence);
  await page.getByRole("textbox", { name: "建議內容" }).fill("與他國執法機關建立專責聯繫窗口");
  await page.getByRole("combobox", { name: "期程" }).selectOption({ label: "立即可行" });
  await choose(page, "相關議程", item.titleZh ?? "");
  await page.getByRole("button", { name: "提出建議" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "與他國執法機關建立專責聯繫窗口" })).toBeVisible();
  const address = page.url();

  // Who raised it may put it better, and has nothing to decide.
  await expect(page.getByRole("button", { name: "記下決定" })).toHaveCount(0);
  await signIn(decider);
  await page.goto(address);
  await page.getByRole("radio", { name: /^不採行/ }).check();
  await page.getByRole("button", { name: "記下決定" }).click();
  await expect(page.getByRole("textbox", { name: "理由" })).toHaveAccessibleDescription(/不採行要寫理由/);
  await page.getByRole("radio", { name: /^部分採行/ }).check();
  await page.getByRole("textbox", { name: "理由" }).fill("先與兩國試辦");
  await page.getByRole("button", { name: "記下決定" }).click();
  await expect(page.getByRole("paragraph").filter({ hasText: "先與兩國試辦" })).toBeVisible();

  await signIn(head);
  await page.goto(address);
  await page.getByRole("textbox", { name: "要做什麼" }).fill("擬具合作備忘錄草案");
  await choose(page, "負責人", worker.name);
  await page.getByRole("textbox", { name: "到期" }).fill("188/6/30");
  await expect(page.getByText("讀作 2099-06-30（二）")).toBeVisible();
  await page.getByRole("button", { name: "交辦", exact: true }).click();
  await page.getByRole("link", { name: "擬具合作備忘錄草案" }).click();
  await expect(page).toHaveURL(/\/follow-up\/tasks\//);
  const taskAddress = page.url();

  await signIn(worker);
  await page.goto("/");
  await page.getByRole("link", { name: "擬具合作備忘錄草案" }).click();
  await page.getByRole("textbox", { name: "做了什麼" }).fill("與對方交換草案");
  await page.getByRole("textbox", { name: /^進度/ }).fill("60");
  await page.getByRole("button", { name: "記下辦理情形" }).click();
  await expect(page.getByRole("region", { name: "辦理情形", exact: true })).toContainText("與對方交換草案");
  // The owner knows the words, not the report that is not open yet.
  await expect(page.getByText("報告還沒有開放給你看")).toBeVisible();
  await expect(page.getByText(sentence)).toBeVisible();
  await page.getByText("提報完成").first().click();
  await page.getByRole("textbox", { name: "完成了什麼" }).fill("備忘錄已簽署");
  await page.getByRole("button", { name: "提報完成" }).click();
  await expect(page.getByText("已提報完成，等第二人確認。").last()).toBeVisible();
  await expect(page.getByRole("button", { name: "送出" })).toHaveCount(0);

  await signIn(head);
  await page.goto(taskAddress);
  await page.getByRole("radio", { name: "退回，還沒做好" }).check();
  await page.getByRole("textbox", { name: "說明" }).fill("請附簽署頁");
  await page.getByRole("button", { name: "送出" }).click();
  await expect(page.getByText("請附簽署頁")).toBeVisible();

  await signIn(worker);
  await page.goto(taskAddress);
  await page.getByText("提報完成").first().click();
  await page.getByRole("textbox", { name: "完成了什麼" }).fill("補上簽署頁");
  await page.getByRole("button", { name: "提報完成" }).click();
  await expect(page.getByText("已提報完成，等第二人確認。").last()).toBeVisible();

  await signIn(head);
  await page.goto(taskAddress);
  await page.getByRole("radio", { name: "妥適，解除列管" }).check();
  await page.getByRole("button", { name: "送出" }).click();
  await expect(page.getByText(`${head.name}於`)).toContainText("確認，解除列管");
  const story = page.getByRole("region", { name: "辦理情形", exact: true }).getByRole("listitem");
  await expect(story).toHaveCount(5);

  // From the task one click to the sentence, marked; and one to the agenda item.
  await page.getByRole("link", { name: new RegExp(sentence) }).click();
  await expect(page).toHaveURL(new RegExp(`/trips/${trip.id}/report\\?mark=`));
  await expect(page.locator("mark", { hasText: "專責聯繫窗口" })).toBeVisible();
  await page.goto(taskAddress);
  await page.getByRole("link", { name: item.titleZh ?? "" }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/.+/items/${item.id}`));
});

test("what was raised is taken back, and brought back by the toast", async ({ page, signIn }) => {
  const { section, trip, delegate } = await reported();
  const { id, text } = await givenRecommendation({ section, trip, raisedBy: delegate });
  await signIn(delegate);
  await page.goto(`/follow-up/recommendations/${id}`);
  await page.getByText("修改建議").click();
  await page.getByRole("button", { name: "撤回建議" }).click();
  await expect(page).toHaveURL(/\/follow-up$/);
  await expect(page.getByRole("link", { name: text })).toHaveCount(0);
  await page.getByRole("button", { name: /^復原/ }).click();
  await expect(page.getByRole("link", { name: text })).toBeVisible();
});

test("a stranger finds neither recommendation nor task; the ledger counts nothing of them", async ({
  page,
  signIn,
}) => {
  const { recommendation, head } = await adopted();
  const task = await givenTask(recommendation, head);
  await signIn(await givenAccount());
  expect((await page.goto(`/follow-up/recommendations/${recommendation.id}`))?.status()).toBe(404);
  expect((await page.goto(`/follow-up/tasks/${task.id}`))?.status()).toBe(404);
  await page.goto(`/follow-up?scope=all&open=${recommendation.id}`);
  await expect(page.getByText(recommendation.text)).toHaveCount(0);
  const csv = await page.request.get("/follow-up/export?scope=all");
  expect(await csv.text()).not.toContain(recommendation.number);
});

test("the ledger: what is late says so, filters stand in the address, a row opens with its story, and it downloads as it is seen", async ({
  page,
  signIn,
}) => {
  const { recommendation, head, trip, section, delegate } = await adopted();
  await givenTask(recommendation, head, { dueOn: addDays(today(), -14), percent: 20, title: '=HYPERLINK("x")' });
  const undecided = await givenRecommendation({ section, trip, raisedBy: delegate });
  await signIn(head);
  await page.goto("/follow-up?scope=mine");
  const row = page.getByRole("row", { name: new RegExp(recommendation.text) });
  await expect(row).toContainText("逾期14天");
  await expect(page.getByRole("link", { name: undecided.text })).toHaveCount(0);

  await page.getByRole("link", { name: /^未解除/ }).click();
  await expect(page.getByRole("link", { name: undecided.text })).toBeVisible();
  await page.getByRole("combobox", { name: "到期" }).selectOption({ label: "已逾期" });
  await page.getByRole("button", { name: "篩選" }).click();
  await expect(page).toHaveURL(/due=late/);
  await expect(page.getByRole("link", { name: undecided.text })).toHaveCount(0);

  await page.getByRole("link", { name: recommendation.text }).click();
  await expect(page.getByRole("region", { name: "從哪裡來" })).toContainText(sentence);
  await expect(page.getByRole("link", { name: recommendation.text })).toHaveAttribute("aria-expanded", "true");

  const csv = await page.request.get(`/follow-up/export${new URL(page.url()).search}`);
  expect(csv.headers()["content-disposition"]).toContain("attachment");
  const text = await csv.text();
  expect(text).toContain(recommendation.number);
  expect(text).toContain(`"'=HYPERLINK(""x"")"`);
  expect(text).not.toContain(undecided.number);
  expect(await db.auditEvent.count({ where: { action: "recommendation.export", accountId: head.id } })).toBe(1);
});

test("a task is handed over and given another day by those who hand out; its former owner knows it no more", async ({
  page,
  signIn,
}) => {
  const { recommendation, head } = await adopted();
  const [first, second] = [await givenAccount(), await givenAccount()];
  const task = await givenTask(recommendation, first);
  await signIn(head);
  await page.goto(`/follow-up/tasks/${task.id}`);
  await page.getByText("改派或改期").click();
  await choose(page, "負責人", second.name);
  await page.getByRole("textbox", { name: "到期" }).fill("2098-01-31");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByText("已儲存追蹤事項。")).toBeVisible();
  await expect(page.getByRole("term").filter({ hasText: "負責人" }).locator("..")).toContainText(second.name);
  expect(await db.task.findUnique({ where: { id: task.id } })).toMatchObject({
    ownerId: second.personId,
    dueOn: new Date("2098-01-31"),
  });
  await signIn(first);
  expect((await page.goto(`/follow-up/tasks/${task.id}`))?.status()).toBe(404);
});

test("the forms of follow-up hold for whoever fills them in: axe, both languages, a narrow phone", async ({
  page,
  signIn,
}) => {
  const { recommendation, head, section } = await adopted();
  const task = await givenTask(recommendation, head, { percent: 30 });
  await signIn(head);
  const forms = [
    { locale: "zh-TW", path: `/follow-up/recommendations/${recommendation.id}` },
    { locale: "zh-TW", path: `/follow-up/tasks/${task.id}` },
    {
      locale: "en",
      path: `/follow-up/recommendations/new?${new URLSearchParams({ section: section.id, quote: sentence })}`,
    },
  ];
  for (const { locale, path } of forms) {
    await db.account.update({ where: { id: head.id }, data: { locale } });
    await page.goto(path);
    await expect(page).toHaveTitle(/Attaché/);
    expect(await violationsOn(page, { strict: true }), path).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
});
