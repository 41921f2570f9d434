import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { db } from "./support/database";
import { givenAccount, password } from "./support/given";
import { expect, test } from "./support/test";

async function typeIn(page: Page, email: string, typed: string) {
  await page.getByLabel("電子郵件").fill(email);
  await page.getByLabel("密碼").fill(typed);
  await page.getByRole("button", { name: "登入", exact: true }).click();
}

const openSessions = (accountId: string) => db.session.count({ where: { accountId, endedAt: null } });

test("whoever was sent to the door comes back to where they wanted to go", async ({ page }) => {
  const account = await givenAccount();
  await page.goto("/account?tab=sessions#sessions");
  await expect(page).toHaveURL(/\/sign-in\?from=/);
  await typeIn(page, ` ${account.email.toUpperCase()} `, password);
  await expect(page.getByRole("heading", { level: 1, name: "帳號與偏好" })).toBeVisible();
  await expect(page).toHaveURL(/\/account\?tab=sessions/);
  expect(await openSessions(account.id)).toBe(1);
});

test("a link cannot send anybody to another site", async ({ page, baseURL }) => {
  const account = await givenAccount();
  for (const from of ["//evil.example/x", "https://evil.example", "/\\evil.example"]) {
    await page.context().clearCookies();
    await page.goto(`/sign-in?from=${encodeURIComponent(from)}`);
    await typeIn(page, account.email, password);
    await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
  }
});

test("mistakes are counted aloud, the fifth locks, and nobody can tell a stranger's address from a known one", async ({
  page,
}) => {
  const account = await givenAccount();
  for (const email of [account.email, `${crypto.randomUUID()}@example.test`]) {
    await page.goto("/sign-in");
    for (const left of [4, 3, 2, 1]) {
      await typeIn(page, email, "wrong password");
      await expect(page.getByLabel("密碼")).toHaveAccessibleDescription(
        `錯誤：電子郵件或密碼不對。再錯${left}次，要等15分鐘才能再試。`,
      );
    }
    await typeIn(page, email, "wrong password");
    await expect(page.getByLabel("密碼")).toHaveAccessibleDescription(/錯了5次。請15分鐘後再試/);
    await typeIn(page, email, password);
    await expect(page.getByLabel("密碼")).toHaveAccessibleDescription(/錯了5次/);
    expect(new URL(page.url()).search).not.toContain("password");
  }
});

test("the second factor: turned on with a code, asked for at the door, a recovery code instead of the phone", async ({
  page,
  signIn,
  context,
}) => {
  const account = await givenAccount();
  await signIn(account);
  await page.goto("/account");
  const section = page.getByRole("region", { name: "第二道驗證" });
  await section.getByLabel("密碼").fill(password);
  await section.getByRole("button", { name: "啟用第二道驗證" }).click();
  await expect(section.getByRole("img")).toBeVisible();
  const secret = ((await section.locator("code").textContent()) ?? "").replaceAll(" ", "");
  const code = () => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
  await section.getByLabel("驗證碼").fill(code());
  await section.getByRole("button", { name: "確認並啟用" }).click();
  const codes = page.getByRole("region", { name: "備用碼" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const recovery = (await codes.first().textContent()) ?? "";
  await expect(section.getByText("已啟用", { exact: true })).toBeVisible();

  await context.clearCookies();
  await page.goto("/sign-in");
  await typeIn(page, account.email, password);
  await expect(page.getByLabel("驗證碼")).toBeFocused();
  await page.getByLabel("驗證碼").fill("000000");
  await page.getByRole("button", { name: "登入", exact: true }).click();
  await expect(page.getByLabel("驗證碼")).toHaveAccessibleDescription(/驗證碼不對/);
  await page.getByLabel("驗證碼").fill(recovery.toLowerCase());
  await page.getByRole("button", { name: "登入", exact: true }).click();
  await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
});

test("signing out ends the session itself, not only the cookie", async ({ page, signIn, context }) => {
  const account = await givenAccount();
  await signIn(account);
  await page.goto("/sign-out");
  const cookies = await context.cookies();
  await page.getByRole("main").getByRole("button", { name: "登出", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: "已登出" })).toBeVisible();
  expect(await openSessions(account.id)).toBe(0);
  await context.addCookies(cookies); // a copied cookie opens nothing any more
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("someone whose session was silent too long is told so and led back", async ({ page, signIn }) => {
  const account = await givenAccount();
  const sessionId = await signIn(account);
  await db.session.update({ where: { id: sessionId }, data: { lastSeenAt: new Date(Date.now() - 31 * 60_000) } });
  await page.goto("/account");
  await expect(page.getByRole("status").filter({ hasText: "閒置30分鐘，已登出" })).toBeVisible();
  await expect(page).toHaveURL(/from=%2Faccount/);
});

test("a first password is changed before anything else", async ({ page, signIn }) => {
  const account = await givenAccount({ mustChangePassword: true, roles: ["READER"] });
  await signIn(account);
  for (const table of ["/admin/audit/export", "/follow-up/export"])
    expect((await page.request.get(table)).headers()["content-type"] ?? "").not.toContain("csv");
  await page.goto("/trips");
  await expect(page).toHaveURL(/\/account\/password$/);
  await page.getByLabel("目前的密碼").fill(password);
  await page.getByLabel("新密碼 必填", { exact: true }).fill("a brand new secret");
  await page.getByLabel("再打一次新密碼").fill("a brand new secret");
  await page.getByRole("button", { name: "更改密碼" }).click();
  await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
  await expect(page).not.toHaveURL(/password/);
});

test("the door speaks both languages and remembers which", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Sign in" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.goto("/forgot");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Forgot your password?");
});

test("the headers leave no way for a foreign script, frame or form", async ({ request }) => {
  const response = await request.get("/sign-in");
  const headers = response.headers();
  const policy = headers["content-security-policy"] ?? "";
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
  expect(policy).toContain("'strict-dynamic'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
    expect(policy).toContain(rule);
  expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "cross-origin-opener-policy": "same-origin" });
  expect(headers["cache-control"]).toContain("no-store");
  expect(headers["x-powered-by"]).toBeUndefined();
  const html = await response.text();
  for (const [, attributes] of html.matchAll(/<script([^>]*)>/g)) expect(attributes).toContain(`nonce="${nonce}"`);
  const again = await request.get("/sign-in");
  expect(again.headers()["content-security-policy"]).not.toContain(nonce);
});

test("a session is extended by our own pages only", async ({ page, signIn, playwright, baseURL }) => {
  const account = await givenAccount();
  const sessionId = await signIn(account);
  const lastSeenAt = new Date(Date.now() - 10 * 60_000);
  await page.goto("/sign-out");
  await db.session.update({ where: { id: sessionId }, data: { lastSeenAt } });
  const status = await page.evaluate(async () => (await fetch("/api/session/extend", { method: "POST" })).status);
  expect(status).toBe(204);
  const seen = (await db.session.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt;
  expect(seen.getTime()).toBeGreaterThan(lastSeenAt.getTime());

  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const elsewhere = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { cookie, origin: "http://evil.example", "sec-fetch-site": "cross-site" },
  });
  expect((await elsewhere.post("/api/session/extend")).status()).toBe(403);
  await elsewhere.dispose();
  const nobody = await playwright.request.newContext({
    baseURL,
    extraHTTPHeaders: { "sec-fetch-site": "same-origin" },
  });
  expect((await nobody.post("/api/session/extend")).status()).toBe(401);
  await nobody.dispose();
});
