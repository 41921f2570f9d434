import type { Page } from "@playwright/test";
import { expect } from "./test";

/** The page reflows to the window it has: nothing stands out of it sideways. Names what does. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const standingOut = () =>
    page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : [...document.querySelectorAll("body *")]
            .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
            .map((element) => `${element.tagName} ${element.className} ${(element.textContent ?? "").slice(0, 30)}`)
            .slice(0, 8),
    );
  await expect.poll(standingOut, { message: page.url() }).toEqual([]);
}
