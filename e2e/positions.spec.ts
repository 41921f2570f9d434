import { violationsOn } from "./support/axe";
import { db } from "./support/database";
import { givenDelegation, givenItem } from "./support/given";
import { expect, test } from "./support/test";

test("the matrix by keyboard: arrows pass silence, a cell opens its words, Esc goes back", async ({ page, signIn }) => {
  const { meeting, attendance, item, people } = await givenDelegation("DRAFTER");
  const second = await givenItem(meeting, { number: "5" });
  const issues: string[] = [];
  for (const [itemId, title] of [
    [item.id, "議題甲"],
    [item.id, "議題乙"],
    [second.id, "議題丙"],
  ] as const)
    issues.push(
      (await db.issue.create({ data: { attendanceId: attendance.id, itemId, title, position: issues.length } })).id,
    );
  const say = (
    issue: number,
    economyCode: string,
    stance: "SUPPORT" | "OPPOSE" | "AMEND",
    quote: string | null = null,
  ) =>
    db.position.create({
      data: {
        issueId: issues[issue] ?? "",
        economyCode,
        stance,
        quote,
        notedBy: people[0]?.personId ?? "",
        notedAt: new Date("2026-11-02T04:38:00Z"),
      },
    });
  await Promise.all([
    say(0, "AU", "SUPPORT"),
    say(2, "AU", "OPPOSE"),
    say(2, "NZ", "SUPPORT"),
    say(2, "NZ", "AMEND", "建議刪除部分文字"),
  ]);

  await signIn({ id: people[0]?.id ?? "" });
  await page.goto(`/meetings/${meeting.id}/positions`);
  await expect(page.getByRole("table").getByRole("columnheader", { name: "議題丙" })).toBeVisible();
  await expect(page.getByRole("row", { name: /中華台北/ }).getByRole("cell")).toHaveText([
    "未表示",
    "未表示",
    "未表示",
  ]);
  const australia = page.getByRole("row", { name: /澳洲/ });
  await australia.getByRole("link", { name: "支持" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(australia.getByRole("link", { name: "反對" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const cell = page.getByRole("row", { name: /紐西蘭/ }).getByRole("link", { name: "支持 修正" });
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: /紐西蘭/ });
  await expect(panel.getByText("建議刪除部分文字")).toBeVisible();
  await expect(panel.getByText(/2026-11-02 11:38 清邁/).first()).toBeVisible();
  await expect(panel.getByRole("link", { name: "看議程5的紀要" })).toHaveAttribute(
    "href",
    new RegExp(`/items/${second.id}.*#minutes$`),
  );
  expect(await violationsOn(page)).toEqual([]);
  await cell.focus();
  await page.keyboard.press("Escape");
  await expect(panel).toHaveCount(0);
  await expect(cell).toBeFocused();

  await page.goto(`/meetings/${meeting.id}/positions?stance=OPPOSE`);
  await expect(page.getByRole("row", { name: /紐西蘭/ })).toHaveCount(0);
  const csv = await (await page.request.get(`/meetings/${meeting.id}/positions/csv`)).text();
  expect(csv.split("\r\n")).toContain('"紐西蘭","未表示","未表示","支持 修正"');
  const taken = { action: "position.export", subjectId: meeting.id, accountId: people[0]?.id };
  expect(await db.auditEvent.count({ where: taken })).toBe(1);
});
