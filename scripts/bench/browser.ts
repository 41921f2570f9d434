import { gzipSync } from "node:zlib";
import { type Browser, chromium } from "@playwright/test";
import { type Figure, median, within } from "./figures";
import { emptyPage, pages, readingPages, scaleWords } from "./pages";

export type Launch = { executablePath?: string; args?: string[]; env?: Record<string, string> };

/**
 * Readable: the largest part of the page is painted (largest contentful paint), from an idle browser with a warm cache;
 * and what scripts a page ships, compressed.
 */
export async function measureBrowser(
  base: string,
  cookie: { name: string; value: string },
  launch: Launch,
): Promise<Figure[]> {
  const browser = await chromium.launch({ ...launch, chromiumSandbox: false });
  try {
    const bare = await scripts(browser, base, cookie, "/bench-bare");
    const empty = await readable(browser, base, cookie, emptyPage);
    const figures: Figure[] = [];
    const scriptOver = async (name: string, path: string) =>
      within(
        `script over bare: ${name}`,
        "one page",
        (await scripts(browser, base, cookie, path)) - bare,
        "KB",
        bare,
        90,
      );
    for (const [name, page] of Object.entries(pages)) {
      figures.push(
        within(`readable: ${name}`, scaleWords, await readable(browser, base, cookie, page.path), "ms", empty, 250),
      );
      figures.push(await scriptOver(name, page.path));
    }
    for (const [name, path] of Object.entries(readingPages)) figures.push(await scriptOver(name, path));
    return figures;
  } finally {
    await browser.close();
  }
}

async function open(browser: Browser, base: string, cookie: { name: string; value: string }) {
  const context = await browser.newContext({ locale: "zh-TW", timezoneId: "Asia/Taipei" });
  await context.addCookies([{ ...cookie, url: base }]);
  return context;
}

async function readable(
  browser: Browser,
  base: string,
  cookie: { name: string; value: string },
  path: string,
): Promise<number> {
  const context = await open(browser, base, cookie);
  const page = await context.newPage();
  const times: number[] = [];
  for (let round = 0; round < 21; round++) {
    await page.goto(base + path, { waitUntil: "load" });
    const time = await page.evaluate(
      () =>
        new Promise<number>((readable) =>
          new PerformanceObserver((list) => readable(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: "largest-contentful-paint",
            buffered: true,
          }),
        ),
    );
    if (round >= 5) times.push(time);
    // A reader goes on when the page has come to rest; what it still does would be counted as the next one's time.
    await page.evaluate(() => new Promise((rest) => requestIdleCallback(rest)));
  }
  await context.close();
  return median(times);
}

/** Kilobytes of compressed script that a page has loaded once it is idle. */
async function scripts(
  browser: Browser,
  base: string,
  cookie: { name: string; value: string },
  path: string,
): Promise<number> {
  const context = await open(browser, base, cookie);
  const page = await context.newPage();
  const bodies: Promise<number>[] = [];
  const answer = page.waitForResponse((response) => response.url() === base + path);
  page.on("response", (response) => {
    if (response.request().resourceType() === "script")
      bodies.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(base + path, { waitUntil: "networkidle" });
  if ((await answer).status() !== 200) throw new Error(`${path} answered ${(await answer).status()}`);
  const sizes = await Promise.all(bodies);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}
