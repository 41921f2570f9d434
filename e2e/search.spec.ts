import { fold, grams } from "@/lib/search/fold";
import { awake } from "./support/awake";
import { db } from "./support/database";
import { givenAccount, givenDelegation, givenItem, givenMeeting, givenReport, givenSeries } from "./support/given";
import { expect, test } from "./support/test";

/** A word nobody else's test has: two characters of a rare block, drawn at random. */
const rareWord = () => {
  const one = () => String.fromCodePoint(0x4e00 + Math.floor(Math.random() * 0x5000));
  return `${one()}${one()}`;
};

async function findable(
  words: string,
  more: {
    kind: string;
    tripId?: string;
    meetingId?: string;
    titleZh: string;
    path: string;
    titleEn?: string;
    day?: string;
  },
) {
  const { titleEn = "", day = "2022-08-18", ...rest } = more;
  const folded = fold(`${more.titleZh}\n${titleEn}\n${words}`);
  return db.searchEntry.create({
    data: {
      ...rest,
      subjectId: crypto.randomUUID(),
      titleEn,
      text: words,
      folded,
      grams: grams(folded),
      day: new Date(day),
    },
  });
}

test("a two-character word inside a sentence is found, marked, by its own delegation; a stranger finds nothing and counts nothing", async ({
  page,
  signIn,
}) => {
  const word = rareWord();
  const { trip, meeting, item, people } = await givenDelegation("DELEGATE");
  const [delegate] = people;
  if (!delegate) throw new Error("nobody");
  const path = `/meetings/${meeting.id}/items/${item.id}`;
  await findable(`各經濟體認為應加強${word}者保護<b>與透明</b>。`, {
    kind: "MINUTES",
    tripId: trip.id,
    meetingId: meeting.id,
    titleZh: "經濟體報告",
    titleEn: "Economy reports",
    path,
  });

  await signIn(delegate);
  await page.goto("/");
  await awake(page);
  await page.keyboard.press("/");
  await page.keyboard.type(word);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/archive\/search\?q=/);
  await expect(page.getByRole("heading", { name: /^1筆/ })).toBeVisible();
  const hit = page.getByRole("region", { name: /^1筆/ }).getByRole("listitem");
  await expect(hit).toContainText(`加強${word}者保護<b>與透明</b>`);
  await expect(hit.locator("mark")).toHaveText(word);
  await expect(page.getByRole("checkbox", { name: /^紀要/ }).locator("..")).toContainText("1");
  await hit.getByRole("link", { name: "經濟體報告" }).click();
  await expect(page).toHaveURL(new RegExp(path));

  const stranger = await givenAccount();
  await signIn(stranger);
  await page.goto(`/archive/search?q=${encodeURIComponent(word)}`);
  await expect(page.getByRole("heading", { name: `找不到「${word}」` })).toBeVisible();
  await givenReport(trip, { state: "APPROVED" });
  await page.reload();
  await expect(page.getByRole("heading", { name: /^1筆/ })).toBeVisible();
});

test("filters by kind, series and year stand in the address and can be cleared", async ({ page, signIn }) => {
  const word = rareWord();
  const series = await givenSeries();
  const meeting = await givenMeeting({ seriesId: series.id, ordinal: 35 });
  await findable("", { kind: "ITEM", meetingId: meeting.id, titleZh: `${word}保護`, path: "/meetings" });
  await findable("", {
    kind: "MEETING",
    meetingId: meeting.id,
    titleZh: `${word}會議`,
    path: "/meetings",
    day: "2021-02-01",
  });
  await findable("", { kind: "ITEM", titleZh: `${word}其他`, path: "/meetings", day: "2021-02-01" });
  await signIn(await givenAccount());
  await page.goto(`/archive/search?q=${encodeURIComponent(word)}`);
  await expect(page.getByRole("heading", { name: /^3筆/ })).toBeVisible();
  await page.getByRole("checkbox", { name: /^議程/ }).check();
  await page.getByRole("checkbox", { name: new RegExp(`^${series.code}`) }).check();
  await page.getByRole("button", { name: "套用篩選" }).click();
  await expect(page).toHaveURL(/kind=ITEM&series=/);
  await expect(page.getByRole("heading", { name: /^1筆/ })).toBeVisible();
  await page.getByRole("checkbox", { name: /^2021年/ }).check();
  await page.getByRole("button", { name: "套用篩選" }).click();
  await expect(page.getByRole("heading", { name: "篩選之後沒有符合的" })).toBeVisible();
  await page.getByRole("link", { name: "清除篩選" }).click();
  await expect(page.getByRole("heading", { name: /^3筆/ })).toBeVisible();
});

test("nothing asked, and nothing that can be looked for, say so", async ({ page, signIn }) => {
  await signIn(await givenAccount());
  await page.goto("/archive/search");
  await expect(page.getByRole("heading", { name: "打幾個字開始找" })).toBeVisible();
  await page.goto("/archive/search?q=%25%25");
  await expect(page.getByRole("heading", { name: "沒有可以找的字" })).toBeVisible();
  await page.goto(`/archive/search?q=${"揭弊".repeat(80)}`);
  await expect(page.getByText("只讀了前100個字。")).toBeVisible();
});

test("a series is a line of its meetings by year, with outcomes and reports once they are open", async ({
  page,
  signIn,
}) => {
  const series = await givenSeries({ code: `00-${crypto.randomUUID().slice(0, 8)}` });
  const { trip, meeting, attendance, item } = await givenDelegation();
  await db.meeting.update({
    where: { id: meeting.id },
    data: { seriesId: series.id, ordinal: 35, startsOn: new Date("2022-08-17"), endsOn: new Date("2022-08-18") },
  });
  const second = await givenItem(meeting);
  for (const itemId of [item.id, second.id])
    await db.outcome.create({
      data: { attendanceId: attendance.id, itemId, kind: "NO_CONSENSUS", evidence: "未達共識", notedBy: "x" },
    });
  await signIn(await givenAccount());
  await page.goto(`/archive/series/${series.id}`);
  await expect(page.getByRole("heading", { name: "2022年" })).toBeVisible();
  await expect(page.getByText("未達共識2項")).toHaveCount(0);
  await givenReport(trip, { state: "APPROVED" });
  await page.reload();
  await expect(page.getByText("未達共識2項")).toBeVisible();
  await expect(page.getByRole("link", { name: "出國報告" })).toHaveAttribute("href", `/trips/${trip.id}/report`);
  await page.getByRole("link", { name: meeting.nameZh }).click();
  await expect(page).toHaveURL(new RegExp(`/meetings/${meeting.id}`));
});
