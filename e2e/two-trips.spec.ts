import type { Page } from "@playwright/test";
import { db } from "./support/database";
import { givenAccount, givenAttendance, givenDelegation, givenMember, givenTrip } from "./support/given";
import { noteIntervention, noteStance, openIssue, takeMinutes, writeBrief } from "./support/notes-by-hand";
import { expect, test } from "./support/test";

/** Two delegations at one meeting: what each writes down is found by its own people and by nobody of the other. */

const fresh = () => crypto.randomUUID().slice(0, 8);

/** Two trips to one meeting, each with one person who writes, and a word that only they use. */
async function givenTwoTrips() {
  const { trip: first, meeting, item, attendance, people } = await givenDelegation("DRAFTER");
  const [one] = people;
  if (!one) throw new Error("nobody");
  const [second, other] = [await givenTrip(), await givenAccount()];
  await givenMember(second, other, "HEAD");
  return {
    itemPath: `/meetings/${meeting.id}/items/${item.id}`,
    meetingPath: `/meetings/${meeting.id}`,
    sides: [
      { who: one, trip: first, attendance, word: fresh() },
      { who: other, trip: second, attendance: await givenAttendance(second, meeting), word: fresh() },
    ] as const,
  };
}

type Given = Awaited<ReturnType<typeof givenTwoTrips>>;
type Side = Given["sides"][number];

/** Writes the word wherever a delegation writes: the item, the journey, a visit, the report. */
async function writeEverywhere(page: Page, { itemPath }: Given, { who, trip, word }: Side) {
  await writeBrief(page, itemPath, { 目標: "獲認可", 紅線: `紅線${word}` });
  await takeMinutes(page, itemPath, `紀要${word}`);
  await noteIntervention(page, { speaker: who.name, said: `發言${word}` });
  await openIssue(page, `爭點${word}`);
  await noteStance(page, { economy: "澳洲", stance: "支持", quote: `原話${word}` });

  await page.goto(`/trips/${trip.id}/logistics`);
  await page.getByText("新增住宿").click();
  const stay = page.getByRole("form", { name: "新增住宿" });
  await stay.getByLabel("旅館").fill(`旅館${word}`);
  await stay.getByLabel("入住").fill("2026-11-01");
  await stay.getByLabel("退房").fill("2026-11-05");
  await stay.getByRole("button", { name: "新增" }).click();
  await expect(page.getByRole("table", { name: "住宿" })).toContainText(word);

  await page.goto(`/trips/${trip.id}/visits`);
  await page.getByText("新增拜會").click();
  const visit = page.getByRole("form", { name: "新增拜會" });
  await visit.getByLabel("對象").fill(`拜會${word}`);
  await visit.getByRole("button", { name: "儲存拜會" }).click();
  await expect(page.getByRole("article")).toContainText(word);

  await page.goto(`/trips/${trip.id}/report`);
  await page.getByRole("button", { name: "起草報告" }).click();
  await expect(page.getByRole("region", { name: /會議紀要$/ })).toContainText(word);
}

/** Pages of one trip alone: for others there are none. */
async function pagesOfTrip({ trip }: Side) {
  const sections = await db.reportSection.findMany({ where: { report: { tripId: trip.id } }, select: { id: true } });
  const chapters = sections.flatMap(({ id }) => ["", "/history", "/source"].map((page) => `/sections/${id}${page}`));
  const report = ["", "/chapters", "/print", "/sentences", ...chapters].map((page) => `/report${page}`);
  return ["", "/edit", "/people", "/logistics", "/visits", "/history", ...report].map(
    (page) => `/trips/${trip.id}${page}`,
  );
}

/** Pages that both open, asked plainly and for the records of this side. */
function pagesOfBoth({ itemPath, meetingPath }: Given, { attendance }: Side) {
  const item = ["", "/brief", "/minutes"].map((part) => itemPath + part);
  const meeting = ["", "/positions", "/positions/csv", "/series"].map((part) => meetingPath + part);
  return [
    ...[...item, ...meeting].flatMap((path) => [path, `${path}?delegation=${attendance.id}`]),
    ...["/", "/trips", "/meetings", "/archive", "/follow-up?scope=all"],
  ];
}

test("two people on two trips to one meeting do not read each other, whichever of them looks", async ({
  page,
  signIn,
}) => {
  test.setTimeout(120_000);
  const given = await givenTwoTrips();
  const [first, second] = given.sides;
  const read = async (path: string) => {
    const answer = await page.request.get(path);
    return { status: answer.status(), text: await answer.text() };
  };
  const search = async (word: string) => (await read(`/archive/search?q=${word}`)).text;

  for (const side of given.sides) {
    await signIn(side.who);
    await writeEverywhere(page, given, side);
  }
  for (const [reader, other] of [
    [first, second],
    [second, first],
  ] as const) {
    await signIn(reader.who);
    // One's own words stand there: what is missing of the other's is not missing for want of words.
    for (const path of [
      ...["", "/brief", "/minutes"].map((part) => given.itemPath + part),
      ...["/positions", "/positions/csv"].map((part) => given.meetingPath + part),
      ...["logistics", "visits", "report/print"].map((part) => `/trips/${reader.trip.id}/${part}`),
    ])
      expect((await read(path)).text, path).toContain(reader.word);
    expect(await search(reader.word)).toContain(`<mark>${reader.word}</mark>`);

    for (const path of await pagesOfTrip(other)) expect((await read(path)).status, path).toBe(404);
    for (const path of pagesOfBoth(given, other)) {
      const { text } = await read(path);
      for (const theirs of [other.word, other.who.name, other.trip.title]) expect(text, path).not.toContain(theirs);
    }
    for (const theirs of [other.word, other.who.name, other.trip.title])
      expect(await search(theirs)).toContain(`找不到「${theirs}」`);
  }
});
