import { createHash, randomBytes } from "node:crypto";
import { db } from "./support/database";
import { givenAccount, password } from "./support/given";
import { expect, test } from "./support/test";

/** A link as an administrator would hand it over. */
async function givenLink(account: { id: string }) {
  const token = randomBytes(32).toString("base64url");
  const tokenHash = createHash("sha256").update(token).digest("hex");
  await db.oneTimeLink.create({
    data: { tokenHash, purpose: "SET_PASSWORD", accountId: account.id, expiresAt: new Date(Date.now() + 3_600_000) },
  });
  return `/reset/${token}`;
}

test("without a mail server, whoever forgot their password is sent to a person", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "忘了密碼" }).click();
  await expect(page.getByText("請找機關的系統管理者")).toBeVisible();
  await expect(page.getByRole("textbox")).toHaveCount(0);
});

test("a link sets a password, says what is wrong with one, and works once", async ({ page }) => {
  const account = await givenAccount();
  const link = await givenLink(account);
  await page.goto(link);
  await expect(page.getByText(account.email)).toBeVisible();
  const [first, again] = [page.getByLabel(/^新密碼/), page.getByLabel("再打一次新密碼")];
  await first.fill("short");
  await again.fill("short");
  await page.getByRole("button", { name: "設定密碼" }).click();
  await expect(first).toHaveAccessibleDescription(/太短/);
  await expect(first).toBeFocused();
  await first.fill(password);
  await again.fill(password);
  await page.getByRole("button", { name: "設定密碼" }).click();
  await expect(first).toHaveAccessibleDescription(/最近3次用過的密碼不能再用/);
  await first.fill("a brand new secret");
  await again.fill("a brand new secreT");
  await page.getByRole("button", { name: "設定密碼" }).click();
  await expect(again).toHaveAccessibleDescription(/兩次打的不一樣/);
  await again.fill("a brand new secret");
  await page.getByRole("button", { name: "設定密碼" }).click();
  await expect(page.getByRole("status").filter({ hasText: "密碼已設定" })).toBeVisible();

  await page.getByLabel("電子郵件").fill(account.email);
  await page.getByLabel("密碼").fill("a brand new secret");
  await page.getByRole("button", { name: "登入", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
  await page.goto(link);
  await expect(page.getByText("這個連結已經用過")).toBeVisible();
});

test("a new password signs out everywhere else", async ({ page, signIn }) => {
  const account = await givenAccount();
  const elsewhere = await db.session.create({ data: { accountId: account.id } });
  await signIn(account);
  await page.goto("/account/password");
  await page.getByLabel("目前的密碼").fill("not this one");
  await page.getByLabel(/^新密碼/).fill("a brand new secret");
  await page.getByLabel("再打一次新密碼").fill("a brand new secret");
  await page.getByRole("button", { name: "更改密碼" }).click();
  await expect(page.getByLabel("目前的密碼")).toHaveAccessibleDescription(/密碼不對/);
  await page.getByLabel("目前的密碼").fill(password);
  await page.getByRole("button", { name: "更改密碼" }).click();
  await expect(page.getByRole("status").filter({ hasText: "密碼已更改" })).toBeVisible();
  expect((await db.session.findUniqueOrThrow({ where: { id: elsewhere.id } })).endReason).toBe("password");
});

test("sessions are listed with device and address, and end one by one or all at once", async ({ page, signIn }) => {
  const account = await givenAccount();
  const phone = await db.session.create({
    data: { accountId: account.id, device: "Safari, iOS", address: "192.0.2.9" },
  });
  const office = await db.session.create({ data: { accountId: account.id, device: "Edge, Windows" } });
  await db.session.create({ data: { accountId: account.id, device: "Old", lastSeenAt: new Date(0) } });
  await signIn(account);
  await page.goto("/account");
  const sessions = page.getByRole("region", { name: "登入中的裝置" });
  await expect(sessions.getByRole("rowheader")).toHaveText(["Chrome, Linux", "Edge, Windows", "Safari, iOS"]);
  await expect(sessions.getByRole("row", { name: /Safari, iOS/ })).toContainText("192.0.2.9");
  await sessions
    .getByRole("row", { name: /Safari, iOS/ })
    .getByRole("button", { name: "結束" })
    .click();
  await expect(sessions.getByRole("rowheader")).toHaveText(["Chrome, Linux", "Edge, Windows"]);
  expect((await db.session.findUniqueOrThrow({ where: { id: phone.id } })).endReason).toBe("own");
  await sessions.getByRole("button", { name: "全部登出" }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect((await db.session.findUniqueOrThrow({ where: { id: office.id } })).endReason).toBe("signOut");
});

test("preferences hold on the next page and on every machine", async ({ page, signIn }) => {
  const account = await givenAccount();
  await signIn(account);
  await page.goto("/account");
  await page.getByLabel("紀年").selectOption("民國");
  await page.getByLabel("配色").selectOption("深色");
  await page.getByLabel("對比").selectOption("高對比");
  await page.getByLabel("使用單鍵操作").uncheck();
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByText("偏好已儲存")).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "more");
  await expect(page.getByRole("region", { name: "登入中的裝置" })).toContainText("民國");
  await page.getByLabel("語言").selectOption("English");
  await page.getByRole("button", { name: "儲存" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Account and preferences" })).toBeVisible();
});

test("the language link in the rail leads back to the same page, and from elsewhere does nothing", async ({
  page,
  signIn,
  playwright,
  baseURL,
}) => {
  const account = await givenAccount();
  await signIn(account);
  await page.goto("/account");
  await page.getByRole("navigation", { name: "主要" }).getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Account and preferences" })).toBeVisible();
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const elsewhere = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie, "sec-fetch-site": "cross-site" },
  });
  await elsewhere.get("/account/language?to=zh-TW", { maxRedirects: 0 });
  expect((await db.account.findUniqueOrThrow({ where: { id: account.id } })).locale).toBe("en");
  await elsewhere.dispose();
});
