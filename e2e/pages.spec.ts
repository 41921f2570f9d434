import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { demoAccount, demoRecords } from "./support/demo";
import { givenAccount, givenMember } from "./support/given";
import { expect, test } from "./support/test";

type Records = Awaited<ReturnType<typeof demoRecords>>;

/** Every page of the product, by who may open it. */
const pages: Record<string, { by: "drafter" | "admin" | null; path: (demo: Records) => string }> = {
  "sign-in": { by: null, path: () => "/sign-in" },
  forgot: { by: null, path: () => "/forgot" },
  "a link that is spent": { by: null, path: () => "/reset/none" },
  accessibility: { by: null, path: () => "/accessibility" },
  privacy: { by: null, path: () => "/privacy" },
  desk: { by: "drafter", path: () => "/" },
  trips: { by: "drafter", path: () => "/trips" },
  "new trip": { by: "admin", path: () => "/trips/new" },
  trip: { by: "drafter", path: ({ comingTrip }) => `/trips/${comingTrip.id}` },
  "trip of the past": { by: "drafter", path: ({ trip }) => `/trips/${trip.id}` },
  "edit trip": { by: "drafter", path: ({ comingTrip }) => `/trips/${comingTrip.id}/edit` },
  people: { by: "drafter", path: ({ comingTrip }) => `/trips/${comingTrip.id}/people` },
  logistics: { by: "drafter", path: ({ comingTrip }) => `/trips/${comingTrip.id}/logistics` },
  visits: { by: "drafter", path: ({ trip }) => `/trips/${trip.id}/visits` },
  history: { by: "drafter", path: ({ trip }) => `/trips/${trip.id}/history` },
  "no report yet": { by: "drafter", path: ({ comingTrip }) => `/trips/${comingTrip.id}/report` },
  report: { by: "drafter", path: ({ trip }) => `/trips/${trip.id}/report` },
  chapter: { by: "drafter", path: ({ trip, section }) => `/trips/${trip.id}/report/sections/${section.id}` },
  "printed report": { by: "drafter", path: ({ trip }) => `/trips/${trip.id}/report/print` },
  meetings: { by: "drafter", path: () => "/meetings" },
  "new meeting": { by: "admin", path: () => "/meetings/new" },
  meeting: { by: "drafter", path: ({ meeting }) => `/meetings/${meeting.id}` },
  "edit meeting": { by: "drafter", path: ({ coming }) => `/meetings/${coming.id}/edit` },
  "agenda editor": { by: "drafter", path: ({ coming }) => `/meetings/${coming.id}/agenda` },
  positions: { by: "drafter", path: ({ meeting }) => `/meetings/${meeting.id}/positions` },
  item: { by: "drafter", path: ({ meeting, item }) => `/meetings/${meeting.id}/items/${item.id}` },
  "item to come": { by: "drafter", path: ({ coming, next }) => `/meetings/${coming.id}/items/${next.id}` },
  brief: { by: "drafter", path: ({ coming, next }) => `/meetings/${coming.id}/items/${next.id}/brief` },
  minutes: { by: "drafter", path: ({ coming, next }) => `/meetings/${coming.id}/items/${next.id}/minutes` },
  "follow-up": { by: "drafter", path: () => "/follow-up?scope=all" },
  recommendation: { by: "drafter", path: ({ recommendation }) => `/follow-up/recommendations/${recommendation.id}` },
  task: { by: "drafter", path: ({ task }) => `/follow-up/tasks/${task.id}` },
  archive: { by: "drafter", path: () => "/archive" },
  search: { by: "drafter", path: () => "/archive/search?q=%E6%8F%AD%E5%BC%8A" },
  "search without a hit": { by: "drafter", path: () => "/archive/search?q=zzzz" },
  account: { by: "drafter", path: () => "/account" },
  "change password": { by: "drafter", path: () => "/account/password" },
  admin: { by: "admin", path: () => "/admin" },
  "admin people": { by: "admin", path: () => "/admin/people" },
  "admin accounts": { by: "admin", path: () => "/admin/accounts" },
  "admin agencies": { by: "admin", path: () => "/admin/agencies" },
  "admin roles": { by: "admin", path: () => "/admin/roles" },
  "admin audit": { by: "admin", path: () => "/admin/audit" },
  "nothing there": { by: "drafter", path: () => "/trips/none" },
};

const faces = [
  { name: "wide, zh-TW, light", width: 1280, locale: "zh-TW", theme: "light" },
  { name: "phone, English, dark", width: 390, locale: "en", theme: "dark" },
  { name: "320 px", width: 320, locale: "zh-TW", theme: "light" },
] as const;

/** A colleague of the given kind, with language and theme of their own so that tests do not disturb each other. */
async function somebody(by: "drafter" | "admin", face: (typeof faces)[number], { trip, comingTrip }: Records) {
  const roles = by === "admin" ? (["ADMINISTRATOR", "COORDINATOR"] as const) : [];
  const account = await givenAccount({ roles: [...roles], locale: face.locale, theme: face.theme });
  if (by === "drafter")
    for (const on of [trip, comingTrip]) await givenMember(on, account, "DRAFTER", { onCover: false, travels: false });
  return account;
}

async function look(page: Page, path: string, face: (typeof faces)[number]) {
  const complaints: string[] = [];
  page.on(
    "console",
    (message) => message.type() === "error" && !/404/.test(message.text()) && complaints.push(message.text()),
  );
  page.on("pageerror", (error) => complaints.push(error.message));
  const response = await page.goto(path);
  await expect(page).toHaveTitle(/Attaché/);
  expect(await page.locator("html").getAttribute("lang")).toBe(face.locale);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`)).toEqual([]);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    "nothing sticks out sideways",
  ).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  return response?.status() ?? 0;
}

for (const face of faces)
  test.describe(face.name, () => {
    test.use({ viewport: { width: face.width, height: 900 } });
    for (const [name, { by, path }] of Object.entries(pages))
      test(name, async ({ page, context, baseURL, signIn }) => {
        const demo = await demoRecords();
        if (by) await signIn(await somebody(by, face, demo));
        else await context.addCookies([{ name: "locale", value: face.locale, url: baseURL ?? "" }]);
        const status = await look(page, path(demo), face);
        expect(status).toBe(name === "nothing there" ? 404 : 200);
      });
  });

test("the demo's own drafter sees the sample trip", async ({ page, signIn }) => {
  await signIn(await demoAccount("drafter"));
  const { trip } = await demoRecords();
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("第 35 次反貪腐及透明化工作小組會議");
  expect(await db.tripMember.count({ where: { tripId: trip.id, onCover: true } })).toBe(4);
});
