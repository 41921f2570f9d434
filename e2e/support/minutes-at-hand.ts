import type { Page } from "@playwright/test";
import type { Doc } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Prisma } from "@/prisma/generated/client";
import { db } from "./database";
import { givenDelegation } from "./given";
import { expect } from "./test";

export type Given = Awaited<ReturnType<typeof givenDelegation>>;

export const itemPath = ({ meeting, item }: Given) => `/meetings/${meeting.id}/items/${item.id}`;
export const editor = (page: Page) => page.getByRole("textbox", { name: /會議紀要$/ });
export const state = (page: Page, words: RegExp) =>
  expect(page.getByRole("banner").getByText(words).last()).toBeVisible();
export const synced = (page: Page) => state(page, /^已同步 \d\d:\d\d$/);
export const asJson = (doc: Doc) => doc as unknown as Prisma.InputJsonObject;
export const stored = async ({ attendance, item }: Given) => {
  const row = await db.minutes.findUnique({
    where: { attendanceId_itemId: { attendanceId: attendance.id, itemId: item.id } },
  });
  return row && plainText(row.doc as unknown as Doc);
};

/** The minutes of an item, opened to be written, the caret in the text. */
export async function open(page: Page, given: Given) {
  await page.goto(`${itemPath(given)}/minutes`);
  await editor(page).click();
}

/** A drafter of a delegation of their own, signed in. */
export async function givenDrafter(signIn: (account: { id: string }) => Promise<string>) {
  const given = await givenDelegation("DRAFTER");
  const [drafter] = given.people;
  if (!drafter) throw new Error("no drafter");
  const session = await signIn(drafter);
  return { given, drafter, session };
}
