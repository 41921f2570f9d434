import { db } from "./support/database";
import { givenAccount, givenDelegation, givenReport } from "./support/given";
import { givenRecommendation, givenSection, givenTask } from "./support/given-follow-up";
import { expect, test } from "./support/test";

test("the grade of a recommendation is changed on its page, and who loses sight of their task is named", async ({
  page,
  signIn,
}) => {
  const { trip, people } = await givenDelegation("HEAD");
  const head = people[0]!;
  const section = await givenSection(await givenReport(trip), "建議建立聯繫窗口。");
  const decided = { decision: "ADOPTED", decidedBy: head.personId, decidedAt: new Date() } as const;
  const recommendation = await givenRecommendation(
    { section, trip, raisedBy: head },
    { quote: "建立聯繫窗口", ...decided },
  );
  const outsider = await givenAccount();
  await givenTask(recommendation, outsider, {});
  await signIn(head);
  await page.goto(`/follow-up/recommendations/${recommendation.id}`);
  await page.getByText("等級", { exact: true }).first().click();
  const form = page.getByRole("form", { name: "等級" });
  await form.getByRole("button", { name: "改等級" }).click();
  await expect(page.getByText("等級沒有改變")).toBeVisible();
  await form.getByLabel("等級").selectOption("RESTRICTED");
  await form.getByRole("button", { name: "改等級" }).dblclick();
  await expect(page.getByText(`${outsider.name}不能看限閱的建議`)).toBeVisible();
  expect(
    await db.auditEvent.count({ where: { action: "recommendation.grade", subjectId: recommendation.id } }),
  ).toBeGreaterThan(0);
  expect(await db.recommendation.findUniqueOrThrow({ where: { id: recommendation.id } })).toMatchObject({
    grade: "RESTRICTED",
  });
});
