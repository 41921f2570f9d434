import { readdirSync } from "node:fs";
import path from "node:path";
import type { ConsoleMessage, Page } from "@playwright/test";
import { pages, type Records } from "./support/all-pages";
import { violationsOn } from "./support/axe";
import { db } from "./support/database";
import { demoAccount, demoRecords } from "./support/demo";
import { givenAccount, givenMember } from "./support/given";
import { expectNoSidewaysScroll } from "./support/narrow";
import { expect, test } from "./support/test";

/** The narrowest that WCAG 1.4.10 asks for, in CSS pixels. */
const narrowest = 320;

type Face = { name: string; width: number; locale: "zh-TW" | "en"; theme: "light" | "dark" };

/** ATTACHE_SHOTS=FOLDER keeps a picture of every page, in both languages, wide and narrow, light and dark. */
const shots = process.env.ATTACHE_SHOTS;
const faces: Face[] = shots
  ? [1280, 390].flatMap((width) =>
      (["zh-TW", "en"] as const).flatMap((locale) =>
        (["light", "dark"] as const).map((theme) => ({ name: `${width}-${locale}-${theme}`, width, locale, theme })),
      ),
    )
  : [
      { name: "wide, zh-TW, light", width: 1280, locale: "zh-TW", theme: "light" },
      { name: "320 px, English, dark", width: narrowest, locale: "en", theme: "dark" },
    ];

/** A colleague of the given kind, with language and theme of their own so that tests do not disturb each other. */
async function somebody(by: "drafter" | "admin", face: Face, { trip, comingTrip, draft }: Records) {
  const roles = by === "admin" ? (["ADMINISTRATOR", "COORDINATOR"] as const) : [];
  const account = await givenAccount({ roles: [...roles], locale: face.locale, theme: face.theme });
  if (by === "drafter")
    for (const on of [trip, comingTrip, draft.trip])
      await givenMember(on, account, "DRAFTER", { onCover: false, travels: false });
  return account;
}

/** What is wrong with a page as this face shows it; empty when nothing is. */
async function look(page: Page, name: string, address: string, face: Face): Promise<string[]> {
  const wrong: string[] = [];
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === "error" && !/404/.test(message.text())) wrong.push(message.text());
  };
  const onError = (error: Error) => wrong.push(error.message);
  page.on("console", onConsole).on("pageerror", onError);
  const response = await page.goto(address);
  await expect(page, name).toHaveTitle(/Attaché/);
  const status = name === "nothing there" ? 404 : 200;
  if (response?.status() !== status) wrong.push(`answers ${response?.status()}`);
  // Next sends the answer to an address that leads nowhere without words, and draws it in the browser.
  if (status === 404) await expect(page.getByRole("heading", { level: 1 }), name).toBeVisible();
  const lang = await page.locator("html").getAttribute("lang");
  if (lang !== face.locale) wrong.push(`says it is in ${lang}`);
  if (shots)
    await page.screenshot({ path: path.join(shots, `${name.replaceAll(" ", "-")}-${face.name}.png`), fullPage: true });
  wrong.push(...(await violationsOn(page)));
  const reflow = () => expectNoSidewaysScroll(page).catch((error: Error) => wrong.push(error.message));
  await reflow();
  // Chinese breaks elsewhere than English: the wide face is looked at narrow, too.
  if (face.width > narrowest) {
    await page.setViewportSize({ width: narrowest, height: 900 });
    await reflow();
    await page.setViewportSize({ width: face.width, height: 900 });
  }
  page.off("console", onConsole).off("pageerror", onError);
  return wrong;
}

/** Pages of one kind of reader in parts: short enough to run side by side, long enough to share what a browser keeps. */
const partsOf = (by: (typeof pages)[string]["by"]) => {
  const all = Object.entries(pages).filter(([, page]) => page.by === by);
  const size = 12;
  return Array.from({ length: Math.ceil(all.length / size) }, (_, part) => all.slice(part * size, (part + 1) * size));
};

for (const face of faces)
  test.describe(face.name, () => {
    test.use({ viewport: { width: face.width, height: 900 } });
    for (const by of [null, "drafter", "admin"] as const)
      for (const part of partsOf(by))
        test(`${part[0]?.[0]} to ${part.at(-1)?.[0]}`, async ({ page, context, baseURL, signIn }) => {
          test.setTimeout(part.length * 20_000);
          const demo = await demoRecords();
          if (by) await signIn(await somebody(by, face, demo));
          else await context.addCookies([{ name: "locale", value: face.locale, url: baseURL ?? "" }]);
          for (const [name, { path: addressOf }] of part)
            expect.soft(await look(page, name, addressOf(demo), face), name).toEqual([]);
        });
  });

test("no page is left out", async () => {
  const demo = await demoRecords();
  const looked = Object.values(pages).map(({ path: addressOf }) => addressOf(demo).split("?")[0] ?? "");
  const folder = path.join(process.cwd(), "app");
  const routes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => path.dirname(file).replace(/\(\w+\)\/?/g, ""));
  const patterns = routes.map((route) => ({
    route,
    fits: new RegExp(`^/${route === "." ? "" : route.replace(/\[\.\.\.\w+\]/g, ".+").replace(/\[\w+\]/g, "[^/]+")}$`),
  }));
  expect(routes.length).toBeGreaterThan(50);
  expect(
    patterns.filter(({ fits }) => !looked.some((address) => fits.test(address))).map(({ route }) => route),
  ).toEqual([]);
});

test("the demo says on the desk that it is one, and its own drafter sees the sample trip", async ({ page, signIn }) => {
  await signIn(await demoAccount("drafter"));
  const { trip } = await demoRecords();
  await page.goto("/");
  await expect(page.getByRole("region", { name: "示範" })).toContainText("這裡是示範資料");
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("第 35 次反貪腐及透明化工作小組會議");
  expect(await db.tripMember.count({ where: { tripId: trip.id, onCover: true } })).toBe(4);
});
