import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];

/**
 * What axe finds wrong on the page against WCAG 2.1 A and AA, each with where it is; empty when nothing is. `strict`
 * asks for its best practices, too. In the page itself: no frame here is of another origin, for which axe would open a
 * second window each time.
 */
export async function violationsOn(page: Page, { strict = false } = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (strict ? axe : axe.withTags(wcag)).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(" ")}`);
}
