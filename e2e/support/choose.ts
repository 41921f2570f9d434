import type { Page } from "@playwright/test";

/** Finds one of many by typing its name over what stands there, as a person does: the list comes a moment after the field. */
export async function choose(page: Page, field: string | RegExp, name: string): Promise<void> {
  const box = page.getByRole("combobox", { name: field });
  await box.click();
  await box.selectText();
  await box.pressSequentially(name);
  await page.getByRole("option", { name }).first().click();
}
