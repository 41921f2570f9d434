import { readFileSync } from "node:fs";
import { capabilities, policy, type Reach, type Role, roles } from "@/lib/access/policy";
import { db } from "./support/database";
import { givenAccount, givenAgency, givenPerson, givenUnit } from "./support/given";
import { expect, test } from "./support/test";

const words = (file: string) => JSON.parse(readFileSync(`messages/zh-TW/${file}.json`, "utf8"));
const administrator = () => givenAccount({ roles: ["ADMINISTRATOR"] });
const fresh = () => crypto.randomUUID().slice(0, 8);

test("a unit: head and substitute, its place in the order, deleted and taken back", async ({ page, signIn }) => {
  const agency = await givenAgency();
  const first = await givenUnit(agency);
  const head = await givenPerson({ agencyId: agency.id });
  const name = `企劃${fresh()}`;
  await signIn(await administrator());
  await page.goto(`/admin/agencies/${agency.id}`);
  const form = page.getByRole("form", { name: "新增單位" });
  await form.getByLabel("中文名稱").fill(name);
  await form.getByLabel("單位主管").selectOption(head.id);
  await form.getByLabel("代理人").selectOption(head.id);
  await form.getByRole("button", { name: "新增" }).click();
  await expect(form.getByLabel("代理人")).toHaveAccessibleDescription(/不能就是主管本人/);
  await expect(form.getByLabel("中文名稱")).toHaveValue(name);
  await form.getByLabel("代理人").selectOption("");
  await form.getByRole("button", { name: "新增" }).click();
  await expect(page.getByText(`已新增單位${name}`)).toBeVisible();

  await page.goto("/admin/agencies");
  await page.getByRole("button", { name: `${name}上移` }).click();
  await expect.poll(async () => (await db.unit.findUniqueOrThrow({ where: { id: first.id } })).position).toBe(1);
  await page.getByRole("link", { name }).click();
  await page.getByRole("button", { name: "刪除" }).click();
  await expect(page).toHaveURL(/\/admin\/agencies$/);
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  await page.getByRole("button", { name: /復原/ }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
});

test("the matrix shows exactly what the policy decides", async ({ page, signIn }) => {
  await signIn(await givenAccount());
  await page.goto("/admin/roles");
  const table = page.getByRole("table", { name: "角色與權限" });
  const { matrix } = words("admin");
  const columns = roles.map((role) => words("roles")[role]);
  await expect(table.getByRole("row").nth(1).getByRole("columnheader")).toHaveText(["可以", ...columns]);
  const rows = table.getByRole("row");
  for (const [index, capability] of capabilities.entries()) {
    const [noun = "", verb = ""] = capability.split(".");
    const row = rows.nth(index + 2);
    await expect(row.getByRole("rowheader")).toHaveText(matrix.capabilities[noun][verb]);
    const cells = (await row.getByRole("cell").allInnerTexts()).map((text) => text.trim());
    const expected = roles.map((role: Role) => {
      const reach = (policy[capability] as Partial<Record<Role, Reach>>)[role];
      return reach ? matrix.reach[reach] : "–";
    });
    expect(cells.map((text, place) => (expected[place] === "–" ? text.charAt(0) : text.split(" ").at(-1)))).toEqual(
      expected,
    );
  }
});

test("an administrator looks through another role: sees no more, changes nothing, and the trail knows", async ({
  page,
  signIn,
}) => {
  const me = await administrator();
  const colleague = await givenAccount();
  await signIn(me);
  await page.goto(`/admin/accounts/${colleague.id}`);
  const stale = page; // a form that was open before the preview began, in another tab
  const tab = await page.context().newPage();
  await tab.goto("/admin/roles");
  await tab.getByLabel("角色", { exact: true }).selectOption("READER");
  await tab.getByRole("button", { name: "開始預覽" }).click();
  await expect(tab.getByText("你正在以「稽核」的權限看")).toBeVisible();
  expect((await tab.goto("/admin/accounts"))?.status()).toBe(404);
  expect((await tab.goto("/admin/audit"))?.status()).toBe(200);
  await stale.getByRole("form", { name: "角色" }).getByLabel("承辦").check();
  await stale.getByRole("button", { name: "儲存角色" }).click();
  await expect(stale.getByText("只能看，不能改").first()).toBeVisible();
  expect((await db.account.findUniqueOrThrow({ where: { id: colleague.id } })).roles).toEqual([]);
  await tab.goto("/admin/roles");
  await tab.getByRole("button", { name: "結束預覽" }).click();
  await expect(tab.getByText("你正在以「稽核」的權限看")).toBeHidden();
  expect((await tab.goto("/admin/accounts"))?.status()).toBe(200);
  const events = await db.auditEvent.findMany({
    where: { accountId: me.id, action: { startsWith: "access." } },
    orderBy: { id: "asc" },
    select: { action: true },
  });
  expect(events.map(({ action }) => action)).toEqual(["access.preview", "access.previewEnd"]);
});

test("the trail: filtered in the address, paged, and exported, which is in the trail itself", async ({
  page,
  signIn,
}) => {
  const me = await givenAccount({ roles: ["READER"] });
  const actorName = `軌跡${fresh()}`;
  await db.auditEvent.createMany({
    data: Array.from({ length: 130 }, (_, number) => ({
      actorName,
      action: number % 2 ? "brief.save" : "trip.approve",
      subjectKind: "brief",
      subjectId: `x${number}`,
      detail: { number, formula: "=1+1" },
    })),
  });
  await signIn(me);
  await page.goto("/admin/audit");
  await page.getByLabel("人員").fill(actorName);
  await page.getByRole("button", { name: "篩選" }).click();
  await expect(page).toHaveURL(/who=/);
  await expect(page.getByRole("rowheader")).toHaveCount(100);
  await page.getByRole("link", { name: "較舊的" }).click();
  await expect(page.getByRole("rowheader")).toHaveCount(30);
  await page.goto(`/admin/audit?who=${encodeURIComponent(actorName)}&action=brief.save`);
  await expect(page.getByRole("rowheader")).toHaveCount(65);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "匯出CSV" }).click(),
  ]);
  const csv = readFileSync((await download.path()) ?? "", "utf8");
  expect(csv.split("\r\n").filter((line) => line.includes(actorName))).toHaveLength(65);
  expect(csv).not.toMatch(/,"=/);
  expect(csv).toContain('""formula""');
  const exported = await db.auditEvent.findFirstOrThrow({ where: { accountId: me.id, action: "audit.export" } });
  expect(exported.detail).toMatchObject({ who: actorName, action: "brief.save" });
});

for (const [role, open] of [
  [null, ["", "/roles"]],
  ["COORDINATOR", ["", "/roles", "/people", "/people/new"]],
  ["READER", ["", "/roles", "/audit"]],
] as const)
  test(`of administration ${role ?? "staff"} see only ${open.join(" ")}`, async ({ page, signIn }) => {
    await signIn(await givenAccount({ roles: role ? [role] : [] }));
    const target = await givenAccount();
    const all = [
      "",
      "/roles",
      "/people",
      "/people/new",
      "/accounts",
      `/accounts/${target.id}`,
      "/agencies",
      "/audit",
      "/audit/export",
    ];
    for (const path of all) {
      const response = await page.request.get(`/admin${path}`, { headers: { "sec-fetch-site": "same-origin" } });
      const may = open.includes(path as never) || (path === "/audit/export" && open.includes("/audit" as never));
      expect(response.status(), path).toBe(may ? 200 : 404);
    }
  });
