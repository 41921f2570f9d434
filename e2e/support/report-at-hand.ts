import type { Page } from "@playwright/test";
import { type Doc, paragraph } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import type { Prisma } from "@/prisma/generated/client";
import { awake } from "./awake";
import { db } from "./database";
import { givenDelegation, givenReport } from "./given";
import { givenSection } from "./given-follow-up";
import { expect } from "./test";

type SignIn = (account: { id: string }) => Promise<string>;
export const asJson = (doc: Doc) => doc as unknown as Prisma.InputJsonObject;
export const editor = (page: Page) => page.getByRole("textbox", { name: /的內文$/ });
export const synced = (page: Page) =>
  expect(
    page
      .getByRole("banner")
      .getByText(/^已同步 \d\d:\d\d$/)
      .last(),
  ).toBeVisible();
export const chapter = (page: Page, heading: string) => page.getByRole("region", { name: heading });

/** Marks these words of the text that the page shows, as one does with the mouse. */
export async function mark(page: Page, words: string) {
  // Marking is heard once the page's scripts listen.
  await awake(page);
  await page.getByText(words).evaluate((element, text) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(text) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
    }
  }, words);
}

/** A trip with its minutes, one paragraph of them restricted, and a drafter and a head at hand. */
async function givenTripToReport() {
  const given = await givenDelegation("DRAFTER", "HEAD");
  const [drafter, head] = given.people;
  if (!drafter || !head) throw new Error("nobody");
  const doc: Doc = {
    type: "doc",
    content: [paragraph("各經濟體無異議通過。"), paragraph("美方底線。", { grade: "RESTRICTED" })],
  };
  await db.minutes.create({
    data: {
      attendanceId: given.attendance.id,
      itemId: given.item.id,
      doc: asJson(doc),
      text: plainText(doc),
      updatedBy: drafter.personId,
    },
  });
  return { ...given, drafter, head, path: `/trips/${given.trip.id}/report` };
}

export async function drafted(page: Page, signIn: SignIn) {
  const given = await givenTripToReport();
  await signIn(given.drafter);
  await page.goto(given.path);
  await page.getByRole("button", { name: "起草報告" }).click();
  await expect(chapter(page, "壹、目的")).toBeVisible();
  return given;
}

/** A report whose one chapter holds these words. */
export async function givenWritten(text: string) {
  const given = await givenTripToReport();
  const report = await givenReport(given.trip);
  const section = await givenSection(report, text, { heading: "心得與建議" });
  return { ...given, report, section };
}
