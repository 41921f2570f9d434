import type { Page } from "@playwright/test";
import { expect } from "./test";

/** Single keys do something once the page's scripts listen. */
export const awake = (page: Page) => expect(page.locator("html")).toHaveAttribute("data-keys", /./);
