import { addDays, dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { givenDelegation } from "./support/given";
import { expect, test } from "./support/test";

test("the journey: local times with Taipei beside, an impossible leg refused, a removal taken back", async ({
  page,
  signIn,
}) => {
  const { trip, people } = await givenDelegation("DRAFTER", "DELEGATE");
  await signIn(people[0]!);
  await page.goto(`/trips/${trip.id}/logistics`);
  await page.getByText("新增航段").click();
  const form = page.getByRole("form", { name: "新增航段" });
  await form.getByLabel("業者與班次").fill("華航 CI833");
  await form.getByLabel("出發地", { exact: false }).first().fill("桃園");
  await form.getByLabel("出發日").fill("115/11/1");
  await form.getByLabel("出發時間").fill("0710");
  await form.getByLabel("抵達地", { exact: false }).first().fill("曼谷");
  await form.getByLabel("抵達日").fill("115/11/1");
  await form.getByLabel("抵達時間").fill("06:00");
  await expect(form.getByLabel("抵達地時區")).toHaveValue("Asia/Bangkok");
  await form.getByRole("button", { name: "新增" }).click();
  await expect(form.getByText("抵達早於出發（已換算時區）")).toBeVisible();
  await form.getByLabel("抵達時間").fill("9:55");
  await form.getByRole("button", { name: "新增" }).click();
  const legs = page.getByRole("table", { name: "航段" });
  await expect(legs).toContainText("09:55");
  await expect(legs).toContainText("臺北 10:55");
  await page.getByRole("button", { name: "刪除：華航 CI833" }).click();
  await expect(page.getByText("還沒有航段")).toBeVisible();
  await page.getByRole("button", { name: /復原/ }).click();
  await expect(legs).toContainText("華航 CI833");

  await page.context().clearCookies();
  await signIn(people[1]!);
  await page.goto(`/trips/${trip.id}/logistics`);
  await expect(legs).toContainText("華航 CI833");
  await expect(page.getByText("新增航段")).toHaveCount(0);
});

test("stay, registration, deadline and contact are typed in, refused where wrong, and read by everybody on the trip", async ({
  page,
  signIn,
}) => {
  const { trip, people } = await givenDelegation("DRAFTER", "DELEGATE");
  const [drafter, delegate] = people;
  if (!drafter || !delegate) throw new Error("nobody");
  const due = addDays(dayIn(officeZone, new Date()), 9);
  await signIn(drafter);
  await page.goto(`/trips/${trip.id}/logistics`);
  const open = async (name: string) => {
    await page.getByText(name, { exact: true }).click();
    return page.getByRole("form", { name });
  };
  const ledger = (name: string) => page.getByRole("table", { name });

  const stay = await open("新增住宿");
  await stay.getByLabel("旅館").fill("清邁美平大飯店");
  await stay.getByLabel("入住").fill("115/11/1");
  await stay.getByLabel("退房").fill("115/11/1");
  await stay.getByLabel("電話").fill("+66 53 903-500");
  await stay.getByLabel("訂房代號").fill("SLC35");
  await stay.getByRole("button", { name: "新增" }).click();
  await expect(stay.getByLabel("退房")).toHaveAccessibleDescription(/退房日要晚於入住日/);
  await stay.getByLabel("退房").fill("115/11/4");
  await stay.getByRole("button", { name: "新增" }).click();
  await expect(ledger("住宿")).toContainText("2026-11-04（三） 3晚");
  await expect(ledger("住宿")).toContainText("SLC35");
  await expect(ledger("住宿").getByRole("link", { name: "+66 53 903-500" })).toHaveAttribute("href", "tel:+6653903500");

  const registration = await open("新增註冊");
  await registration.getByLabel("事項").fill("大會註冊");
  await registration.getByLabel("期限").fill("115/10/20");
  await registration.getByLabel("編號或連結").fill("REG-2026-35");
  await registration.getByRole("button", { name: "新增" }).click();
  await expect(ledger("註冊")).toContainText(/2026-10-20（二） 逾期\d+天/);
  await page.getByRole("button", { name: "標為完成：大會註冊" }).click();
  await expect(ledger("註冊")).toContainText(/\d\d-\d\d完成/);
  await expect(ledger("註冊")).toContainText("REG-2026-35");

  const deadline = await open("新增期限");
  await deadline.getByLabel("事項").fill("送交簡報");
  await deadline.getByRole("button", { name: "新增" }).click();
  const dueOn = { name: "期限", exact: true };
  await expect(deadline.getByRole("textbox", dueOn)).toHaveAccessibleDescription(/必填/);
  await deadline.getByRole("textbox", dueOn).fill(addDays(due, -2));
  await deadline.getByRole("button", { name: "新增" }).click();
  await expect(ledger("期限")).toContainText("剩7天");
  await page.getByRole("link", { name: "編輯：送交簡報" }).click();
  const edit = page.getByRole("form", dueOn);
  await edit.getByRole("textbox", dueOn).fill(due);
  await edit.getByRole("button", { name: "儲存" }).click();
  await expect(ledger("期限")).toContainText("剩9天");

  const contact = await open("新增聯絡人");
  await contact.getByLabel("姓名").fill("莊碩漢");
  await contact.getByLabel("職稱").fill("代表");
  await contact.getByLabel("機構").fill("駐泰國代表處");
  await contact.getByLabel("電話").fill("+66 2 670 0200");
  await contact.getByLabel("電子郵件").fill("tha@example.test");
  await contact.getByRole("button", { name: "新增" }).click();
  await expect(ledger("當地聯絡人").getByRole("link", { name: "tha@example.test" })).toBeVisible();

  // What is to be done stands on the desk of who plans; what is done does not.
  await page.goto("/");
  const mine = page.getByRole("region", { name: "等我做的" });
  await expect(mine.getByRole("link", { name: "送交簡報" })).toBeVisible();
  await expect(mine.getByRole("link", { name: "大會註冊" })).toHaveCount(0);

  await signIn(delegate);
  await page.goto(`/trips/${trip.id}/logistics`);
  for (const [name, words] of [
    ["住宿", "清邁美平大飯店"],
    ["註冊", "大會註冊"],
    ["期限", "送交簡報"],
    ["當地聯絡人", "駐泰國代表處"],
  ] as const)
    await expect(ledger(name)).toContainText(words);
  await expect(page.getByText(/^新增/)).toHaveCount(0);
  await expect(page.getByRole("main").getByRole("button", { name: /^(標為完成|刪除)/ })).toHaveCount(0);
});
