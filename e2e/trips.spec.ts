import { db } from "./support/database";
import { givenAccount, givenDelegation, givenMember, givenPerson, givenTrip } from "./support/given";
import { expect, test } from "./support/test";

test("a trip is drafted, gets its people, is submitted, comes back, is submitted again and approved", async ({
  page,
  signIn,
}) => {
  const [coordinator, approver, known] = await Promise.all([
    givenAccount({ roles: ["COORDINATOR"] }),
    givenAccount({ roles: ["APPROVER"] }),
    givenPerson({ title: "副署長" }),
  ]);
  const title = `參加第${crypto.randomUUID().slice(0, 6)}次工作小組會議`;

  await signIn(coordinator);
  await page.goto("/trips");
  await page.getByRole("link", { name: "新增出國計畫" }).click();
  await page.getByLabel("名稱", { exact: false }).first().fill(title);
  await page.getByLabel("出國日").fill("115/12/1");
  await expect(page.getByText("讀作 2026-12-01（二）")).toBeVisible();
  await page.getByLabel("返國日").fill("2026-11-30");
  await page.getByLabel("國家或地區（1）", { exact: true }).fill("泰國");
  await page.getByLabel("城市（1）", { exact: true }).fill("清邁");
  await page.getByRole("button", { name: "再加一地" }).click();
  await expect(page.getByLabel("國家或地區（2）", { exact: true })).toBeFocused();
  await page.getByRole("button", { name: "建立草稿" }).click();
  // Refused, and everything typed is still there.
  await expect(page.getByText("結束早於開始。")).toBeVisible();
  await expect(page.getByLabel("國家或地區（1）", { exact: true })).toHaveValue("泰國");
  await page.getByLabel("返國日").fill("115/12/4");
  await page.getByRole("button", { name: "建立草稿" }).click();

  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await expect(page).toHaveURL(/\/people$/);
  const address = page.url().replace("/people", "");
  // An office of more people than one list holds is asked for part of the name first.
  await page.goto(`${address}/people?find=${encodeURIComponent(known.nameZh)}`);
  const combo = page.getByRole("combobox", { name: /同仁/ });
  await combo.click();
  await combo.pressSequentially(known.nameZh);
  await page.getByRole("option", { name: new RegExp(known.nameZh) }).click();
  await page.getByLabel("角色").selectOption("團長");
  await page.getByRole("button", { name: "加入", exact: true }).click();
  const rows = page.getByRole("table", { name: "出國人員" }).getByRole("row");
  await expect(rows.filter({ hasText: known.nameZh })).toContainText("副署長");

  await page.getByText("或新增不在名單上的人").click();
  await page.getByLabel("姓名", { exact: true }).fill("新進同仁");
  await page.getByLabel("角色").selectOption("紀錄");
  await page.getByRole("button", { name: "加入", exact: true }).click();
  await expect(rows.nth(2)).toContainText("新進同仁");
  await page.getByRole("button", { name: "上移新進同仁" }).click();
  await expect(rows.nth(1)).toContainText("新進同仁");
  await page.getByRole("button", { name: "移除新進同仁" }).click();
  await expect(rows).toHaveCount(2);
  await page.getByRole("button", { name: /復原/ }).click();
  await expect(rows.nth(1)).toContainText("新進同仁");

  await page.goto(address);
  const submit = page.getByRole("button", { name: "送審" });
  await expect(submit).toHaveAttribute("aria-disabled", "true");
  await expect(page.getByRole("region", { name: "還不能送審，因為" })).toContainText("沒有寫目的。");
  await page.getByRole("link", { name: "編輯", exact: true }).click();
  await page.getByLabel("目的").fill("掌握亞太區域反貪腐議題之進展");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page).toHaveURL(address);
  await submit.click();
  await page.getByRole("dialog").getByRole("button", { name: "送審" }).click();
  await expect(page.getByText("已送審。")).toBeVisible();
  await expect(page.getByRole("list", { name: "出國計畫階段" }).locator("[aria-current=step]")).toContainText("送審");

  await page.context().clearCookies();
  await signIn(approver);
  await page.goto(address);
  await page.getByRole("button", { name: "退回" }).click();
  await page.getByRole("dialog").getByLabel("理由").fill("請附邀請函");
  await page.getByRole("dialog").getByRole("button", { name: "退回" }).click();
  await expect(page.getByText("已退回。")).toBeVisible();

  await page.context().clearCookies();
  await signIn(coordinator);
  await page.goto(address);
  await expect(page.getByText("請附邀請函")).toBeVisible();
  await page.getByRole("button", { name: "送審" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "送審" }).click();
  await expect(page.getByText("已送審。")).toBeVisible();
  await expect(page.getByRole("button", { name: "核定" })).toHaveCount(0);

  await page.context().clearCookies();
  await signIn(approver);
  await page.goto(address);
  await page.getByRole("button", { name: "核定" }).click();
  await page.getByRole("dialog").getByLabel("文號").fill("廉政字第1150001號");
  await page.getByRole("dialog").getByLabel("日期").fill("115.11.20");
  await page.getByRole("dialog").getByRole("button", { name: "核定" }).click();
  await expect(page.getByText("已核定。")).toBeVisible();
  await page.getByRole("link", { name: "歷程" }).click();
  const history = page.getByRole("table", { name: "歷程" });
  await expect(history.getByRole("row").nth(1)).toContainText("廉政字第1150001號");
  await expect(history).toContainText("理由：請附邀請函");

  // Whoever is on no trip and holds no office role finds nothing here.
  await page.context().clearCookies();
  await signIn(await givenAccount());
  for (const path of ["", "/people", "/logistics", "/visits", "/history", "/edit"]) {
    expect((await page.goto(`${address}${path}`))?.status(), path).toBe(404);
  }
  await page.goto("/trips");
  await expect(page.getByText(title)).toHaveCount(0);
});

test("one's own journey is approved by somebody else, and the page says so", async ({ page, signIn }) => {
  const approver = await givenAccount({ roles: ["APPROVER"] });
  const trip = await givenTrip({ state: "SUBMITTED" });
  await givenMember(trip, approver, "HEAD");
  await signIn(approver);
  await page.goto(`/trips/${trip.id}`);
  const approve = page.getByRole("button", { name: "核定" });
  await expect(approve).toHaveAttribute("aria-disabled", "true");
  await approve.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("region", { name: "還不能核定，因為" })).toContainText("不能核定自己的行程");
});

test("two who edit the same cover: the second keeps their text and sees the other's", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD", "DRAFTER");
  await db.trip.update({ where: { id: trip.id }, data: { state: "DRAFT" } });
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}/edit`);
  await page.getByLabel("目的").fill("團長的目的");

  await db.trip.update({ where: { id: trip.id }, data: { purpose: "紀錄的目的", version: { increment: 1 } } });
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("heading", { name: "有兩份文字，待你決定" })).toBeVisible();
  await expect(page.getByText("紀錄的目的").first()).toBeVisible();
  await expect(page.getByLabel("目的")).toHaveValue("團長的目的");
  await page.getByRole("button", { name: "用我的" }).click();
  await expect(page).toHaveURL(new RegExp(`/trips/${trip.id}$`));
  expect((await db.trip.findUniqueOrThrow({ where: { id: trip.id } })).purpose).toBe("團長的目的");
});

test("what waits for a decision is taken back by those who submitted it", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  await db.trip.update({ where: { id: trip.id }, data: { state: "SUBMITTED", submittedAt: new Date() } });
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}`);
  await page.getByRole("button", { name: "撤回" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "撤回" }).click();
  await expect(page.getByText("已撤回，回到草稿。")).toBeVisible();
  expect((await db.trip.findUniqueOrThrow({ where: { id: trip.id } })).state).toBe("DRAFT");
});
