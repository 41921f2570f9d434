import { docFromText } from "@/lib/richtext/model";
import { db } from "./support/database";
import { givenRecommendation } from "./support/given-follow-up";
import { asJson, drafted, givenWritten, mark } from "./support/report-at-hand";
import { expect, test } from "./support/test";

test("marked words go to the form of a recommendation, with a pointer and without", async ({ page, signIn }) => {
  const given = await givenWritten("案件結束後，可規劃派員拜訪，洽談建立聯繫窗口。");
  await signIn(given.head);
  await page.goto(given.path);
  await mark(page, "可規劃派員拜訪，");
  const raise = page.getByRole("region", { name: "標示的文字" }).getByRole("link", { name: /^提為建議事項/ });
  await raise.click();
  await expect(page).toHaveURL(/\/follow-up\/recommendations\/new\?/);
  await expect(page.getByRole("main")).toContainText("可規劃派員拜訪");
  const asked = new URL(page.url()).searchParams;
  expect([asked.get("section"), asked.get("quote"), asked.get("before"), asked.get("after")]).toEqual([
    given.section.id,
    "可規劃派員拜訪，",
    "案件結束後，",
    "洽談建立聯繫窗口。",
  ]);

  await page.goto(given.path);
  await page.getByRole("link", { name: "從句子提建議" }).press("Enter");
  await page.getByRole("link", { name: "案件結束後，可規劃派員拜訪，洽談建立聯繫窗口。" }).press("Enter");
  await expect(page).toHaveURL(/\/follow-up\/recommendations\/new\?/);
});

test("a recommendation leads back to its words; when they were edited away, the page says so and shows them", async ({
  page,
  signIn,
}) => {
  const given = await givenWritten("洽談後建立聯繫窗口。");
  const recommendation = await givenRecommendation({ section: given.section, trip: given.trip, raisedBy: given.head });
  await signIn(given.head);
  const marked = `${given.path}?mark=${recommendation.id}#mark`;
  await page.goto(marked);
  await expect(page.locator("mark#mark")).toHaveText("建立聯繫窗口");
  await expect(page.locator("mark#mark")).toBeInViewport();

  const gone = docFromText("洽談後再議。");
  await db.reportSection.update({
    where: { id: given.section.id },
    data: { doc: asJson(gone), text: "洽談後再議。" },
  });
  await page.goto("/trips");
  await page.goto(marked);
  await expect(page.locator("mark")).toHaveCount(0);
  await expect(page.getByText("引用的文字已經改掉了。當時的原文：")).toBeVisible();
  await expect(page.getByText("「建立聯繫窗口」")).toBeVisible();
});

test("printed, it is an A4 document with nothing of the house around it", async ({ page, signIn }) => {
  const given = await drafted(page, signIn);
  await page.goto(`${given.path}/print`);
  await expect(page.getByRole("heading", { level: 1, name: /出國報告（出國類別：出席國際會議）/ })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  for (const name of ["主要", "所在位置"]) await expect(page.getByRole("navigation", { name })).toBeHidden();
  await expect(page.getByRole("button", { name: "列印" })).toBeHidden();
  const paper = page.locator(".official .body");
  expect(await paper.evaluate((element) => getComputedStyle(element).fontSize)).toBe("16px"); // 12 pt
  expect(await paper.locator("thead").evaluate((head) => getComputedStyle(head).display)).toBe("table-header-group");
  expect(
    await paper
      .locator("tbody tr")
      .first()
      .evaluate((tr) => getComputedStyle(tr).breakInside),
  ).toBe("avoid");
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1")).toMatch(/\/MediaBox \[0 0 594\.9\d* 841\.9\d*\]/);
});

for (const width of [320, 390])
  test(`at ${width} px nothing runs out of the page`, async ({ page, signIn }) => {
    await page.setViewportSize({ width, height: 800 });
    const given = await drafted(page, signIn);
    for (const path of ["", "/chapters", "/print", "/sentences"]) {
      await page.goto(given.path + path);
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
