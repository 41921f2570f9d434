import { docFromText, paragraph } from "@/lib/richtext/model";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { asJson, editor, givenDrafter, itemPath, open, stored, synced } from "./support/minutes-at-hand";
import { expect, test } from "./support/test";

test("a restricted paragraph is marked in a word, and the office does not see it when the report is approved", async ({
  page,
  signIn,
}) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await page.keyboard.type("無異議通過");
  await page.keyboard.press("Enter");
  await page.keyboard.type("場邊談話");
  await page.getByRole("button", { name: /^限閱/ }).click();
  await expect(page.getByRole("button", { name: /^限閱/ })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Control+s");
  await synced(page);
  await page.goto(itemPath(given));
  await expect(page.getByRole("region", { name: "紀要" }).getByText("限閱")).toBeVisible();

  await givenReport(given.trip, { state: "APPROVED" });
  await signIn(await givenAccount());
  await page.goto(itemPath(given));
  await expect(page.getByText("無異議通過")).toBeVisible();
  await expect(page.getByText("場邊談話")).toBeHidden();
  expect((await page.goto(`${itemPath(given)}/minutes`))?.status()).toBe(404);
});

test("a list of Word is pasted with its numbering", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  const entry = (level: number, label: string, text: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${label}<span>&nbsp;</span></span><![endif]>${text}</p>`;
  const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment--><p>前言</p>${entry(1, "一、", "甲")}${entry(2, "（一）", "子")}${entry(1, "二、", "乙")}<script>x</script><img src="x.png"><!--EndFragment--></body></html>`;
  await editor(page).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, html);
  await page.keyboard.press("Control+s");
  await synced(page);
  expect(await stored(given)).toBe("前言\n一、甲\n  （一）子\n二、乙");
  // The words are taken; that the picture is not is said, with where it goes.
  await expect(page.getByText("照片不貼在文字裡")).toBeVisible();
});

test("a label that the list has put there already is not written twice", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await open(page, given);
  await editor(page).click();
  await page.keyboard.type("一、甲");
  await page.keyboard.press("Enter");
  await page.keyboard.type("二、乙");
  await page.keyboard.press("Enter");
  await page.keyboard.type("三、丙與四、五、");
  await page.keyboard.press("Control+s");
  await synced(page);
  expect(await stored(given)).toBe("一、甲\n二、乙\n三、丙與四、五、");
});

test("an older version is compared and restored, and the open editor shows it", async ({ page, signIn }) => {
  const { given, drafter } = await givenDrafter(signIn);
  const row = await db.minutes.create({
    data: {
      attendanceId: given.attendance.id,
      itemId: given.item.id,
      doc: asJson(docFromText("新的")),
      text: "新的",
      version: 2,
      updatedBy: drafter.personId,
    },
  });
  for (const [version, text] of [
    [1, "舊的"],
    [2, "新的"],
  ] as const)
    await db.textVersion.create({
      data: {
        kind: "MINUTES",
        subjectId: row.id,
        version,
        content: { doc: asJson(docFromText(text)) },
        byName: drafter.name,
      },
    });
  await page.goto(`${itemPath(given)}/minutes`);
  await expect(editor(page)).toHaveText("新的");
  const history = page.getByRole("region", { name: "歷程" });
  await history.getByText("第1版").click();
  await history.getByRole("button", { name: "還原這一版" }).click();
  await expect(editor(page)).toHaveText("舊的");
  expect(await stored(given)).toBe("舊的");
  expect(await db.textVersion.count({ where: { subjectId: row.id } })).toBe(3);
});

test("positions by one key, outcomes with their words; what is deleted comes back", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  await db.economy.createMany({
    data: [{ code: "RU", nameZh: "俄羅斯", nameEn: "Russia", aliases: ["俄國"], position: 16 }],
    skipDuplicates: true,
  });
  await page.goto(`${itemPath(given)}/minutes`);
  await expect(page.getByText("先加一個爭點，才能記誰站在哪裡。")).toBeVisible();
  await page.getByText("加爭點", { exact: true }).click();
  await page.getByRole("textbox", { name: /爭點/ }).fill("新增彙編成果");
  await page.getByRole("form", { name: "加爭點" }).getByRole("button", { name: "儲存" }).click();

  const economy = page.getByRole("combobox", { name: /經濟體/ });
  await economy.fill("俄國");
  await expect(page.getByRole("option", { name: "俄羅斯" })).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(economy).toHaveValue(/俄羅斯/);
  // Enter in the words of somebody else chooses no stance for them: it goes on to the stances.
  await page.getByRole("textbox", { name: "原話" }).press("Enter");
  await expect(page.getByRole("button", { name: /支持$/ })).toBeFocused();
  await page.keyboard.press("o");
  await expect(page.getByText("已記俄羅斯的立場：反對。")).toBeVisible();
  const stands = page.getByRole("region", { name: "立場", exact: true });
  await expect(stands.getByRole("listitem").filter({ hasText: "反對" }).first()).toContainText("俄羅斯");

  await page.getByText("記決議", { exact: true }).click();
  const outcome = page.getByRole("form", { name: "記決議" });
  await outcome.getByRole("combobox", { name: /決議/ }).selectOption({ label: "未達共識" });
  await outcome.getByRole("textbox", { name: /依據/ }).fill("未能達成全體共識");
  await outcome.getByRole("button", { name: "儲存" }).click();
  const outcomes = page.getByRole("region", { name: "決議", exact: true });
  await expect(outcomes.getByText("未能達成全體共識").first()).toBeVisible();
  await outcomes.getByRole("button", { name: "刪除：未能達成全體共識" }).click();
  await expect(outcomes.getByText("沒有記決議。")).toBeVisible();
  await page.getByRole("status").getByRole("button", { name: "復原" }).click();
  await expect(outcomes.getByText("未能達成全體共識").first()).toBeVisible();
});

test("a forged pair of delegation and item is not shown and not written", async ({ page, signIn }) => {
  const { given } = await givenDrafter(signIn);
  const other = await givenDelegation();
  await db.minutes.create({
    data: {
      attendanceId: other.attendance.id,
      itemId: other.item.id,
      doc: asJson({ type: "doc", content: [paragraph("別團的")] }),
      text: "",
      updatedBy: "別人",
    },
  });
  await page.goto(`${itemPath(other)}?delegation=${given.attendance.id}`);
  await expect(page.getByText("別團的")).toBeHidden();
  expect((await page.goto(`/meetings/${given.meeting.id}/items/${other.item.id}`))?.status()).toBe(404);
  await open(page, given);
  await page.route("**/minutes", async (route) => {
    const body = route.request().postData();
    await (body?.includes(given.item.id)
      ? route.continue({ postData: body.replaceAll(given.item.id, other.item.id) })
      : route.continue());
  });
  await page.keyboard.type("偽造");
  await expect(page.getByText("你不能做這件事，或這筆資料不存在。")).toBeVisible();
  expect(await stored(other)).toBe("別團的");
});
