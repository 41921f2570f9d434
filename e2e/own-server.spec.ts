import http from "node:http";
import type { AddressInfo } from "node:net";
import { hash } from "@node-rs/argon2";
import { type APIResponse, expect, type Page, test } from "@playwright/test";
import { PrismaPg } from "@prisma/adapter-pg";
import Provider from "oidc-provider";
import { SMTPServer } from "smtp-server";
import { PrismaClient } from "@/prisma/generated/client";
import { startServedApp } from "../scripts/test/served-app.mjs";

// Each starts a server with a database of its own, which takes half a minute on a busy machine before it begins.
test.setTimeout(180_000);

/** What needs a server with an environment or a database of its own: the first administrator, mail, the office's identity service. */

const password = "correct horse battery";

type App = Awaited<ReturnType<typeof startServedApp>>;
const openDb = ({ env }: App) =>
  new PrismaClient({ adapter: new PrismaPg({ connectionString: env.DATABASE_URL ?? "", max: 2 }) });
const listening = (server: http.Server) =>
  new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port)),
  );

async function signInByPassword(page: Page, url: string, email: string, typed: string) {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("電子郵件").fill(email);
  await page.getByLabel("密碼").fill(typed);
  await page.getByRole("button", { name: "登入", exact: true }).click();
}

test("an empty installation: the first administrator by link, then the link is dead", async ({ page }) => {
  const app = await startServedApp();
  const db = openDb(app);
  try {
    const { createHash, randomBytes } = await import("node:crypto");
    const token = randomBytes(32).toString("base64url");
    await db.installation.create({ data: { id: 1, demo: false, name: "Attaché" } });
    await db.oneTimeLink.create({
      data: {
        tokenHash: createHash("sha256").update(token).digest("hex"),
        purpose: "FIRST_ADMINISTRATOR",
        expiresAt: new Date(Date.now() + 3_600_000),
      },
    });
    await page.goto(`${app.url}/welcome/${token}`);
    await page.getByLabel("機關名稱").fill("法務部廉政署");
    await page.getByLabel("姓名").fill("許雅筑");
    await page.getByLabel("電子郵件").fill("first@example.test");
    await page.getByLabel(/^新密碼/).fill(password);
    await page.getByLabel("再打一次新密碼").fill(password);
    await page.getByRole("button", { name: "建立系統管理者" }).click();
    await expect(page.getByRole("status").filter({ hasText: "密碼已設定" })).toBeVisible();
    await signInByPassword(page, app.url, "first@example.test", password);
    await expect(page.getByRole("navigation", { name: "主要" })).toContainText("法務部廉政署");
    await page.goto(`${app.url}/admin/accounts`);
    await expect(page.getByRole("rowheader")).toHaveText(/許雅筑/);
    await page.goto(`${app.url}/welcome/${token}`);
    await expect(page.getByText("這個連結已經用過")).toBeVisible();
  } finally {
    await db.$disconnect();
    await app.stop();
  }
});

test("a forgotten password: a letter to whom it belongs, silence for strangers, the same answer for both", async ({
  page,
}) => {
  const letters: string[] = [];
  const mail = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, _session, callback) {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.on("end", () => {
        letters.push(Buffer.concat(parts).toString("utf8"));
        callback();
      });
    },
  });
  const port = await listening(mail.server as http.Server);
  const app = await startServedApp({
    env: { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Attaché <attache@example.test>" },
  });
  const db = openDb(app);
  try {
    const person = await db.person.create({ data: { nameZh: "林語彤" } });
    await db.account.create({
      data: {
        personId: person.id,
        email: "lin@example.test",
        passwordHash: await hash(password),
        mustChangePassword: false,
      },
    });
    const ask = async (email: string) => {
      await page.goto(`${app.url}/forgot`);
      await page.getByLabel("電子郵件").fill(email);
      await page.getByRole("button", { name: "寄連結給我" }).click();
      await expect(page.getByText(`若${email}在這裡有帳號，連結已經寄出`)).toBeVisible();
    };
    await ask("stranger@example.test");
    await ask("lin@example.test");
    await expect.poll(() => letters.length).toBe(1);
    await ask("lin@example.test"); // nobody's mailbox is filled from here
    const letter = (letters[0] ?? "").replaceAll("=\r\n", "");
    expect(letter).toContain("lin@example.test");
    const link = /\/reset\/[\w-]{43}/.exec(decode(letter))?.[0] ?? "";
    await page.goto(app.url + link);
    await page.getByLabel(/^新密碼/).fill("a brand new secret");
    await page.getByLabel("再打一次新密碼").fill("a brand new secret");
    await page.getByRole("button", { name: "設定密碼" }).click();
    await signInByPassword(page, app.url, "lin@example.test", "a brand new secret");
    await expect(page.getByRole("navigation", { name: "主要" })).toBeVisible();
    expect(letters).toHaveLength(1);
  } finally {
    await db.$disconnect();
    await app.stop();
    mail.close();
  }
});

/** A letter's text, whether it came quoted-printable or in base64. */
function decode(letter: string): string {
  const body = letter.slice(letter.indexOf("\r\n\r\n")).trim();
  return /base64/i.test(letter) ? Buffer.from(body, "base64").toString("utf8") : body;
}

test("the office's identity service: verified addresses with an account come in, all others are told why not", async ({
  page,
  context,
}) => {
  const server = http.createServer();
  const issuer = `http://127.0.0.1:${await listening(server)}`;
  const client = { client_id: "attache", client_secret: "a secret of the two of them" };
  const app = await startServedApp({
    env: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: client.client_id,
      OIDC_CLIENT_SECRET: client.client_secret,
      OIDC_NAME: "機關入口網",
    },
  });
  const db = openDb(app);
  const provider = new Provider(issuer, {
    clients: [
      {
        ...client,
        redirect_uris: [`${app.url}/api/auth/callback/oidc`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    cookies: { keys: ["for these tests only"] },
    pkce: { required: () => true },
    findAccount: (_context: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id.replace("unverified.", ""), email_verified: !id.startsWith("unverified.") }),
    }),
  });
  server.on("request", provider.callback());
  try {
    const givenAccount = async (email: string, disabledAt: Date | null = null) => {
      const person = await db.person.create({ data: { nameZh: "何思賢" } });
      return db.account.create({ data: { personId: person.id, email, disabledAt } });
    };
    const known = await givenAccount("ho@example.test");
    await givenAccount("gone@example.test", new Date());
    const come = async (login: string) => {
      await context.clearCookies();
      await page.goto(`${app.url}/sign-in?from=/account`);
      await page.getByRole("button", { name: "用機關入口網登入" }).click();
      await page.locator("input[name=login]").fill(login); // oidc-provider's own development pages
      await page.locator("input[name=password]").fill("any");
      await page.getByRole("button", { name: "Sign-in" }).click();
      await page.getByRole("button", { name: "Continue" }).click();
    };
    await come("ho@example.test");
    await expect(page.getByRole("heading", { level: 1, name: "帳號與偏好" })).toBeVisible();
    await expect(page.getByText("這裡沒有密碼")).toBeVisible();
    expect(await db.session.count({ where: { accountId: known.id, endedAt: null } })).toBe(1);

    await come("unverified.ho@example.test");
    await expect(page.getByText("沒有證實你的電子郵件")).toBeVisible();
    await come("stranger@example.test");
    await expect(page.getByText("這個電子郵件在這裡沒有帳號")).toBeVisible();
    await come("gone@example.test");
    await expect(page.getByText("這個帳號已停用")).toBeVisible();
    expect(await db.session.count()).toBe(1);
    const failures = await db.auditEvent.findMany({
      where: { action: "session.fail" },
      orderBy: { id: "asc" },
      select: { detail: true },
    });
    expect(failures.map(({ detail }) => (detail as { reason: string }).reason)).toEqual([
      "oidcUnverified",
      "oidcUnknown",
      "oidcDisabled",
    ]);
  } finally {
    await db.$disconnect();
    await app.stop();
    server.close();
    server.closeAllConnections();
  }
});

test("behind TLS every cookie is Secure, and browsers are told to stay there", async ({ playwright }) => {
  const app = await startServedApp({ env: { NEXTAUTH_URL: "https://attache.example" } });
  const db = openDb(app);
  const client = await playwright.request.newContext({
    baseURL: app.url,
    extraHTTPHeaders: { origin: "https://attache.example", "sec-fetch-site": "same-origin" },
  });
  try {
    await db.installation.create({ data: { id: 1, demo: false, name: "Attaché" } });
    const person = await db.person.create({ data: { nameZh: "葉怡君" } });
    await db.account.create({
      data: { personId: person.id, email: "tls@example.test", passwordHash: await hash(password), roles: [] },
    });
    const door = await client.get("/api/auth/csrf");
    const { csrfToken } = (await door.json()) as { csrfToken: string };
    const [csrf = ""] = cookiesOf(door).map((cookie) => cookie.split(";")[0]);
    const entered = await client.post("/api/auth/callback/password", {
      headers: { cookie: csrf },
      form: { csrfToken, email: "tls@example.test", password, json: "true" },
    });
    const session = cookiesOf(entered).find((cookie) => cookie.includes("session-token="));
    expect(session).toMatch(/^__Secure-next-auth\.session-token=.*; Secure/);
    expect(session).toMatch(/; HttpOnly/);
    const page = await client.get("/sign-in");
    expect(page.headers()["strict-transport-security"]).toMatch(/^max-age=31536000/);
    const chosen = [
      await client.get("/sign-in?lang=en", { maxRedirects: 0 }),
      await client.get("/account/language?to=en", { maxRedirects: 0 }),
    ];
    for (const cookie of [door, entered, ...chosen].flatMap(cookiesOf)) expect(cookie).toContain("; Secure");
    for (const answer of chosen) expect(cookiesOf(answer)).toHaveLength(1);
  } finally {
    await client.dispose();
    await db.$disconnect();
    await app.stop();
  }
});

const cookiesOf = (answer: APIResponse) =>
  answer.headersArray().flatMap(({ name, value }) => (name.toLowerCase() === "set-cookie" ? [value] : []));
