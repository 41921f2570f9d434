import { db } from "./support/database";
import { givenAccount, givenDelegation, givenMember, givenReport, givenTrip } from "./support/given";
import { expect, test } from "./support/test";

test("closing is held back until the report is approved, and says so; closed, the trip takes no more", async ({
  page,
  signIn,
}) => {
  const { trip } = await givenDelegation("HEAD");
  const coordinator = await givenAccount({ roles: ["COORDINATOR"] });
  await signIn(coordinator);
  await page.goto(`/trips/${trip.id}`);
  const close = page.getByRole("button", { name: "結案" });
  const reasons = page.getByRole("region", { name: "還不能結案，因為" });
  await expect(close).toHaveAttribute("aria-disabled", "true");
  await expect(close).toHaveAccessibleDescription("還不能結案，因為");
  await expect(reasons).toContainText("還沒有出國報告。");
  await close.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);

  const report = await givenReport(trip, { state: "SUBMITTED" });
  await page.reload();
  await expect(reasons).toContainText("出國報告尚未核定。");
  await expect(close).toHaveAttribute("aria-disabled", "true");

  await db.report.update({ where: { id: report.id }, data: { state: "APPROVED" } });
  await page.reload();
  await expect(reasons).toHaveCount(0);
  await close.click();
  await expect(page.getByRole("dialog")).toContainText("結案後行程、拜會、禮品與照片都不能再改。");
  await page.getByRole("dialog").getByRole("button", { name: "結案" }).click();
  await expect(page.getByText("已結案。")).toBeVisible();
  const stages = page.getByRole("list", { name: "出國計畫階段" }).getByRole("listitem");
  await expect(stages.filter({ hasText: /^結案/ })).toHaveText(/^結案\d\d-\d\d$/);
  await page.getByRole("link", { name: "歷程" }).click();
  await expect(page.getByRole("table", { name: "歷程" }).getByRole("row").nth(1)).toContainText(coordinator.name);
  await page.goto(`/trips/${trip.id}/logistics`);
  await expect(page.getByRole("heading", { name: "航段", exact: true })).toBeVisible();
  await expect(page.getByText("新增航段")).toHaveCount(0);
});

test("a trip that is called off says why, and comes back as a draft", async ({ page, signIn }) => {
  const trip = await givenTrip({ startsOn: new Date("2099-03-01"), endsOn: new Date("2099-03-05") });
  const head = await givenAccount();
  await givenMember(trip, head, "HEAD");
  await signIn(head);
  await page.goto(`/trips/${trip.id}`);
  await page.getByRole("button", { name: "撤銷" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "撤銷" }).click();
  await expect(dialog.getByLabel("理由")).toHaveAccessibleDescription(/必填/);
  await dialog.getByLabel("理由").fill("會議延期");
  await dialog.getByRole("button", { name: "撤銷" }).click();
  await expect(page.getByText("已撤銷。")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("理由：會議延期");
  await expect(page.getByRole("link", { name: "編輯", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "恢復為草稿" }).click();
  await expect(page.getByText("已恢復為草稿。")).toBeVisible();
  await expect(page.getByRole("list", { name: "出國計畫階段" }).locator("[aria-current=step]")).toContainText("草擬");
  await expect(page.getByRole("link", { name: "編輯", exact: true })).toBeVisible();
});

test("a draft entered by mistake is deleted, and undone from the toast", async ({ page, signIn }) => {
  const trip = await givenTrip({ state: "DRAFT" });
  await signIn(await givenAccount({ roles: ["COORDINATOR"] }));
  await page.goto(`/trips/${trip.id}/edit`);
  await page.getByRole("button", { name: "刪除這個計畫" }).click();
  await expect(page).toHaveURL(/\/trips$/);
  const toast = page.getByRole("status").filter({ hasText: `已刪除「${trip.title}」` });
  await expect(toast).toBeVisible();
  expect((await page.request.get(`/trips/${trip.id}`)).status()).toBe(404);
  await toast.getByRole("button", { name: "復原" }).click();
  await expect(page.getByRole("status").filter({ hasText: `已復原「${trip.title}」` })).toBeVisible();
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(trip.title);

  const handedIn = await givenTrip({ state: "RETURNED" });
  await page.goto(`/trips/${handedIn.id}/edit`);
  await expect(page.getByRole("region", { name: "刪除出國計畫" })).toContainText(
    "這個計畫送審過，不能刪除；不去了請撤銷。",
  );
});
