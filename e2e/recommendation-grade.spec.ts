import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { givenAccount } from "./support/given";
import { givenAdopted, givenTask } from "./support/given-follow-up";
import { expect, test } from "./support/test";

test("the grade of a recommendation is changed on its page, and who loses sight of their task is named", async ({
  page,
  signIn,
}) => {
  const { head, recommendation } = await givenAdopted();
  const outsider = await givenAccount();
  await givenTask(recommendation, outsider, {});
  await signIn(head);
  await page.goto(`/follow-up/recommendations/${recommendation.id}`);
  await page.getByText("等級", { exact: true }).first().click();
  const form = page.getByRole("form", { name: "等級" });
  const submit = form.getByRole("button", { name: "改等級" });
  // Chosen and pressed while the answer to the press before is on its way: it waits for it and is not lost.
  const answers = await holdAnswers(page);
  await submit.dblclick();
  await expect(submit).toHaveAttribute("aria-busy", "true");
  await form.getByLabel("等級").selectOption("RESTRICTED");
  await submit.dblclick();
  answers.letGo();
  await expect(page.getByText("等級沒有改變")).toBeVisible();
  await expect(page.getByText(`${outsider.name}不能看限閱的建議`)).toBeVisible();
  const changed = { action: "recommendation.grade", subjectId: recommendation.id };
  expect(await db.auditEvent.count({ where: changed })).toBe(2);
  expect(await db.recommendation.findUniqueOrThrow({ where: { id: recommendation.id } })).toMatchObject({
    grade: "RESTRICTED",
  });
});

/** What was sent reaches the server at once; its answers come when they are let go. */
async function holdAnswers(page: Page) {
  let letGo = () => {};
  const promise = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route("**/*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    const response = await route.fetch();
    await promise;
    await route.fulfill({ response });
  });
  return { letGo };
}
