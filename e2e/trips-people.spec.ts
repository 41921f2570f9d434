import { db } from "./support/database";
import { givenAccount, givenDelegation, givenMeeting, givenMember, givenReport, givenTrip } from "./support/given";
import { expect, test } from "./support/test";

test("a meeting is put on the trip by its name", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  const meeting = await givenMeeting();
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}`);
  await page.getByText("加入參加的會議").click();
  const combo = page.getByRole("combobox", { name: /會議/ });
  await combo.click();
  await combo.pressSequentially(meeting.nameZh);
  await page.getByRole("option", { name: new RegExp(meeting.nameZh) }).click();
  await page.getByRole("button", { name: "加入", exact: true }).click();
  await expect(page.getByRole("rowheader", { name: new RegExp(meeting.nameZh) })).toBeVisible();
});

test("visits and gifts are noted, changed in place, and say what they lack", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}/visits`);
  await page.getByText("新增拜會").click();
  const visit = page.getByRole("form", { name: "新增拜會" });
  await visit.getByLabel("對象").fill("駐泰國台北經濟文化辦事處");
  await visit.getByLabel("姓名（1）").fill("莊碩漢");
  await visit.getByLabel("職稱（1）").fill("代表");
  await visit.getByRole("button", { name: "儲存拜會" }).click();
  await expect(page.getByText("代表莊碩漢")).toBeVisible();
  await expect(page.getByRole("article").getByText("未填日期")).toBeVisible();
  await page.getByRole("link", { name: "編輯拜會：駐泰國台北經濟文化辦事處" }).click();
  const edit = page.getByRole("form", { name: /編輯拜會/ });
  await edit.getByLabel("日期").fill("115/11/3");
  await edit.getByRole("button", { name: "儲存拜會" }).click();
  await expect(page.getByText("2026年11月3日（二）")).toBeVisible();

  await page.getByText("新增禮品").click();
  const gift = page.getByRole("form", { name: "新增禮品" });
  await gift.getByLabel("由", { exact: false }).first().fill("會議主席");
  await gift.getByLabel("給", { exact: false }).first().fill("馮成");
  await gift.getByLabel("品項").fill("紀念盤");
  await gift.getByLabel("價值").fill("1,200.50");
  await gift.getByRole("button", { name: "儲存禮品" }).click();
  const gifts = page.getByRole("table", { name: "致贈與收受的禮品" });
  await expect(gifts).toContainText("TWD 1,200.50");
  await expect(gifts).toContainText("待補：處理方式");
});

test("an opened past shows its cover to a colleague, without journey and gifts", async ({ page, signIn }) => {
  const { trip, people } = await givenDelegation("HEAD");
  await db.visit.create({ data: { tripId: trip.id, hostZh: "駐外館處" } });
  await db.gift.create({ data: { tripId: trip.id, direction: "GIVEN", fromName: "我方的人", toName: "主席" } });
  await givenReport(trip, { state: "APPROVED" });
  await signIn(await givenAccount());
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByText("已開放的出國")).toBeVisible();
  await expect(page.getByRole("rowheader", { name: people[0]!.name })).toBeVisible();
  await expect(page.getByRole("list", { name: "出國計畫階段" })).toHaveCount(0);
  const tabs = page.getByRole("navigation", { name: "出國計畫" }).getByRole("link");
  await expect(tabs).toHaveText(["總覽", "拜會與照片", "報告"]);
  await page.goto(`/trips/${trip.id}/visits`);
  await expect(page.getByText("駐外館處")).toBeVisible();
  await expect(page.getByText("我方的人")).toHaveCount(0);
  for (const path of ["/people", "/logistics", "/history", "/edit"]) {
    expect((await page.goto(`/trips/${trip.id}${path}`))?.status(), path).toBe(404);
  }
});

test("finance sees what each trip is and nothing of what it writes or how it travels", async ({ page, signIn }) => {
  const given = await givenDelegation("HEAD");
  const { trip, meeting, item, people } = given;
  await givenReport(trip, { title: "草稿中的報告" });
  const place = { attendanceId: given.attendance.id, itemId: item.id };
  await db.brief.create({ data: { ...place, objective: "秘密目標", position: "支持", updatedBy: "別人" } });
  await signIn(await givenAccount({ roles: ["FINANCE"] }));
  await page.goto(`/trips/${trip.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(trip.title);
  await expect(page.getByRole("main")).toContainText("2026年11月1日至5日");
  await expect(page.getByRole("rowheader", { name: people[0]!.name })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "出國計畫" }).getByRole("link")).toHaveText([
    "總覽",
    /^人員/,
    "歷程",
  ]);
  for (const action of ["編輯", "送審", "核定", "結案", "撤銷"])
    await expect(page.getByRole("button", { name: action, exact: true })).toHaveCount(0);

  const itemPath = `/meetings/${meeting.id}/items/${item.id}`;
  await page.goto(`${itemPath}?delegation=${given.attendance.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(item.titleZh ?? "");
  await expect(page.getByText("秘密目標")).toHaveCount(0);
  const hidden = ["logistics", "visits", "edit", "report", "report/print", "report/chapters"];
  for (const path of [...hidden.map((part) => `/trips/${trip.id}/${part}`), `${itemPath}/brief`, `${itemPath}/minutes`])
    expect((await page.goto(path))?.status(), path).toBe(404);
  await expect(page.getByRole("heading", { level: 1, name: "找不到這一頁" })).toBeVisible();
});

test("the list is filtered and sorted in its address", async ({ page, signIn }) => {
  const reader = await givenAccount({ roles: ["READER"] });
  const [mine, closed] = await Promise.all([
    givenTrip({ state: "DRAFT", startsOn: new Date("2031-03-01"), endsOn: new Date("2031-03-02") }),
    givenTrip({ state: "CLOSED", startsOn: new Date("2031-05-01"), endsOn: new Date("2031-05-02") }),
  ]);
  await givenMember(mine, reader, "DELEGATE");
  await signIn(reader);
  await page.goto("/trips");
  await page.getByLabel("年度").selectOption("2031年");
  await page.getByRole("button", { name: "套用" }).click();
  await expect(page).toHaveURL(/year=2031/);
  const own = page.getByRole("table", { name: "我參與的" });
  const others = page.getByRole("table", { name: "其他" });
  await expect(own.getByRole("rowheader")).toContainText([mine.title]);
  await expect(others.getByRole("rowheader").filter({ hasText: closed.title })).toBeVisible();
  await page.getByLabel("階段").selectOption("草擬");
  await page.getByRole("button", { name: "套用" }).click();
  await expect(page).toHaveURL(/stage=draft/);
  await expect(own.getByRole("rowheader")).toContainText([mine.title]);
  await expect(page.getByText(closed.title)).toHaveCount(0);
  await own.getByRole("link", { name: "名稱" }).click();
  await expect(page).toHaveURL(/sort=title/);
  await expect(own.getByRole("columnheader", { name: /名稱/ })).toHaveAttribute("aria-sort", "ascending");
  await page.goto("/trips?year=1911&stage=withdrawn");
  await expect(page.getByText("沒有符合的計畫")).toBeVisible();
});
