import type { Page } from "@playwright/test";
import { db } from "./database";
import { givenAccount, givenAttendance, givenMeeting, givenMember, givenTrip } from "./given";

/** A meeting with a drafter of the delegation that attends it. */
export async function givenDrafter() {
  const [trip, meeting, drafter] = await Promise.all([givenTrip(), givenMeeting(), givenAccount()]);
  await Promise.all([givenMember(trip, drafter, "DRAFTER"), givenAttendance(trip, meeting)]);
  return { trip, meeting, drafter };
}

/** The rows as they stand in the database, indented by their depth. */
export async function agendaOf(meetingId: string) {
  const rows = await db.agendaItem.findMany({ where: { meetingId, deletedAt: null }, orderBy: { position: "asc" } });
  const depth = (id: string | null): number =>
    id === null ? 0 : 1 + depth(rows.find((row) => row.id === id)?.parentId ?? null);
  return rows.map((row) => `${">".repeat(depth(row.parentId))}${row.number ?? ""} ${row.titleZh}`);
}

/** The line of a row in the editor, by its name. */
export const row = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("listitem").getByRole("button", { name });

/** Title and time of the first row, from the title on, and Enter. */
export async function typeFirstRow(page: Page) {
  await page.keyboard.type("議程採認");
  for (let back = 0; back < 3; back++) await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("9:00-15m");
  await page.keyboard.press("Enter");
}
