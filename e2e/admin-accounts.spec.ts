import { db } from "./support/database";
import { givenAccount, password } from "./support/given";
import { expect, test } from "./support/test";

const administrator = () => givenAccount({ roles: ["ADMINISTRATOR"] });
const fresh = () => crypto.randomUUID().slice(0, 8);

test("a new colleague: person, account, a link handed over, a password of their own", async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  await signIn(await administrator());
  const [name, email] = [`陳${fresh()}`, `${fresh()}@example.test`];
  await page.goto("/admin/people");
  await page.getByRole("link", { name: "新增人員" }).click();
  await page.getByLabel("中文姓名").fill(name);
  await page.getByLabel("職稱").fill("專員");
  await page.getByRole("button", { name: "新增" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  const account = page.getByRole("region", { name: "帳號", exact: true });
  await account.getByLabel("電子郵件").fill("沒有小老鼠");
  await account.getByLabel("承辦").check();
  await account.getByRole("button", { name: "建立帳號" }).click();
  await expect(account.getByLabel("電子郵件")).toHaveAccessibleDescription(/這不是電子郵件地址/);
  await account.getByLabel("電子郵件").fill(email);
  await account.getByRole("button", { name: "建立帳號" }).click();
  const link = (await account.getByRole("listitem").filter({ hasText: "/reset/" }).textContent()) ?? "";
  await page.reload();
  await expect(page.getByText("/reset/")).toHaveCount(0); // shown once

  const theirs = await browser.newContext({ baseURL, locale: "zh-TW" });
  const own = await theirs.newPage();
  await own.goto(new URL(link).pathname);
  await own.getByLabel(/^新密碼/).fill("a brand new secret");
  await own.getByLabel("再打一次新密碼").fill("a brand new secret");
  await own.getByRole("button", { name: "設定密碼" }).click();
  await own.getByLabel("電子郵件").fill(email);
  await own.getByLabel("密碼").fill("a brand new secret");
  await own.getByRole("button", { name: "登入", exact: true }).click();
  await expect(own.getByRole("navigation", { name: "主要" })).toBeVisible();
  await theirs.close();
  const made = await db.account.findUniqueOrThrow({ where: { email } });
  expect(made).toMatchObject({ roles: ["COORDINATOR"], mustChangePassword: false });
});

test("a role given is held on the next page of an open session, and a lost one is lost; the trail says what it was", async ({
  page,
  signIn,
  browser,
  baseURL,
}) => {
  const colleague = await givenAccount();
  const theirs = await browser.newContext({ baseURL, locale: "zh-TW" });
  const cookiePage = await theirs.newPage();
  await signIn(colleague);
  await theirs.addCookies(await page.context().cookies());
  expect((await cookiePage.goto("/admin/audit"))?.status()).toBe(404);

  await page.context().clearCookies();
  await signIn(await administrator());
  await page.goto(`/admin/accounts/${colleague.id}`);
  const form = page.getByRole("form", { name: "角色" });
  await form.getByLabel("稽核").check();
  await form.getByRole("button", { name: "儲存角色" }).click();
  await expect(page.getByText("的角色已更改，立即生效")).toBeVisible();
  expect((await cookiePage.goto("/admin/audit"))?.status()).toBe(200);
  await form.getByLabel("稽核").uncheck();
  await form.getByRole("button", { name: "儲存角色" }).click();
  await expect(form.getByLabel("稽核")).not.toBeChecked();
  await expect.poll(async () => (await cookiePage.goto("/admin/audit"))?.status()).toBe(404);
  await theirs.close();

  const events = await db.auditEvent.findMany({
    where: { action: "account.roles", subjectId: colleague.id },
    orderBy: { id: "asc" },
    select: { detail: true },
  });
  expect(events.map(({ detail }) => detail)).toEqual([
    { before: { roles: [] }, after: { roles: ["READER"] } },
    { before: { roles: ["READER"] }, after: { roles: [] } },
  ]);
});

test("an account is disabled with a reason, and enabled again; nobody disables themselves", async ({
  page,
  signIn,
}) => {
  const [me, colleague] = [await administrator(), await givenAccount()];
  const session = await db.session.create({ data: { accountId: colleague.id } });
  await signIn(me);
  await page.goto(`/admin/accounts/${colleague.id}`);
  await page.getByRole("button", { name: "停用帳號" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "停用帳號" }).click();
  await expect(dialog.getByLabel("原因")).toHaveAccessibleDescription(/這一欄必填/);
  await dialog.getByLabel("原因").fill("離職");
  await dialog.getByRole("button", { name: "停用帳號" }).click();
  await expect(page.getByText("原因：離職")).toBeVisible();
  expect((await db.session.findUniqueOrThrow({ where: { id: session.id } })).endedAt).not.toBeNull();
  await page.getByRole("button", { name: "重新啟用" }).click();
  await expect(page.getByText("原因：離職")).toBeHidden();
  await page.goto(`/admin/accounts/${me.id}`);
  await expect(page.getByRole("button", { name: "停用帳號" })).toHaveCount(0);
  await expect(page.getByText("不能停用自己的帳號")).toBeVisible();
});

test("a locked address is found and unlocked", async ({ page, signIn, browser, baseURL }) => {
  const colleague = await givenAccount();
  const door = await browser.newContext({ baseURL, locale: "zh-TW" });
  const theirs = await door.newPage();
  await theirs.goto("/sign-in");
  const attempt = async (typed: string) => {
    await theirs.getByLabel("電子郵件").fill(colleague.email);
    await theirs.getByLabel("密碼").fill(typed);
    await Promise.all([
      theirs.waitForResponse(/callback\/password/),
      theirs.getByRole("button", { name: "登入", exact: true }).click(),
    ]);
  };
  for (let count = 0; count < 5; count++) await attempt("wrong");
  await expect(theirs.getByLabel("密碼")).toHaveAccessibleDescription(/錯了5次/);

  await signIn(await administrator());
  await page.goto(`/admin/accounts?state=locked&q=${colleague.email}`);
  await page.getByRole("link", { name: colleague.name }).click();
  await page.getByRole("button", { name: "解鎖" }).click();
  await expect(page.getByText("已解鎖")).toBeVisible();
  await attempt(password);
  await expect(theirs.getByRole("navigation", { name: "主要" })).toBeVisible();
  await door.close();
});

test("the yearly review: who was not looked at for a year is listed, and then is not", async ({ page, signIn }) => {
  const long = new Date(Date.now() - 400 * 24 * 3_600_000);
  const account = await givenAccount({ createdAt: long, lastSignInAt: new Date() });
  await signIn(await administrator());
  await page.goto(`/admin/accounts?state=review&q=${account.email}`);
  await page
    .getByRole("row", { name: new RegExp(account.email) })
    .getByRole("button", { name: "審查完畢" })
    .click();
  await expect(page.getByText("每個帳號一年內都審查過了")).toBeVisible();
});
