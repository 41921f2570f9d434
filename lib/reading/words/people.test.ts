import { expect, test } from "vitest";
import { isName, isTitle, readForeign, readPerson, surnameLength, titleAtEnd, titleAtStart } from "./people";

test.each([
  ["葛培英組長", "葛培英", "組長"],
  ["組長葛培英", "葛培英", "組長"],
  ["葛組長培英", "葛培英", "組長"],
  ["林主任檢察官彥均", "林彥均", "主任檢察官"],
  ["林彥均主任檢察官", "林彥均", "主任檢察官"],
  ["歐陽副處長大明", "歐陽大明", "副處長"],
  ["王 科 長 大 明", "王大明", "科長"],
  ["馮 成副署長", "馮成", "副署長"],
  ["馮　成　副署長", "馮成", "副署長"],
  ["副署長　馮　成", "馮成", "副署長"],
  ["馮成副署長", "馮成", "副署長"],
  ["王大明／科長", "王大明", "科長"],
  ["1. 王大明 科長", "王大明", "科長"],
  ["王大明（左）", "王大明", null],
  ["王大明", "王大明", null],
])("%s is %s, %s", (text, name, title) => expect(readPerson(text)).toEqual({ name, title }));

test.each(["", "科長", "會議", "報告事項", "第一組", "競爭政策", "2025", "agenda"])("%j is nobody", (text) => {
  expect(readPerson(text)).toBeNull();
});

test.each([
  ["Ms. Jane Doe, Director", "Jane Doe", "Director"],
  ["H.E. Dr. Jean-Luc de la Tour", "Jean-Luc de la Tour", null],
  ["Maria Lopez (Deputy Secretary)", "Maria Lopez", "Deputy Secretary"],
  ["主席 John Smith", "John Smith", "主席"],
])("%s is %s, %s", (text, name, title) => expect(readForeign(text)).toEqual({ name, title }));

test.each(["Director", "the meeting was held", "會議", "3 participants"])("%s is no foreign name", (text) => {
  expect(readForeign(text)).toBeNull();
});

test.each(["王大明", "馮成", "歐陽娜娜", "王○明", "約翰‧史密斯"])("%s is a name", (text) => {
  expect(isName(text)).toBe(true);
});
test.each(["王", "王大明明", "司長", "董事長", "科長", "高階官員", "王代表", "Smith", "會議"])(
  "%s is no name",
  (text) => {
    expect(isName(text)).toBe(false);
  },
);

test.each(["科長", "副署長", "代理科長", "主任檢察官", "科長（代）"])("%s is a title", (text) => {
  expect(isTitle(text)).toBe(true);
});
test.each(["", "長", "王大明", "會議", "科長會議"])("%j is no title", (text) => expect(isTitle(text)).toBe(false));

test("the longest title at either end is taken", () => {
  expect(titleAtStart("主任檢察官林彥均")).toBe("主任檢察官");
  expect(titleAtEnd("林彥均主任檢察官")).toBe("主任檢察官");
  expect([titleAtStart("林彥均"), titleAtEnd("林彥均")]).toEqual(["", ""]);
});

test("surnames are of one character, or of two", () => {
  expect(["王大明", "歐陽修文", "約翰"].map(surnameLength)).toEqual([1, 2, 0]);
});

test.each([
  ["陳志民（主任委員）", "陳志民", "主任委員"],
  ["陳志民，主任委員", "陳志民", "主任委員"],
  ["科長王○明", "王○明", "科長"],
  ["王大明先生", "王大明", null],
  ["司馬中原科長", "司馬中原", "科長"],
  ["王大明副組長兼代處長", "王大明", "副組長兼代處長"],
])("the person %s", (text, name, title) => {
  expect(readPerson(text)).toEqual({ name, title });
});

test.each(["黃處長", "周 局 長", "高級分析師"])("%s names nobody", (text) => {
  expect(readPerson(text)).toBeNull();
});

test.each([
  ["Ludwig van der Berg (Deputy Secretary)", "Ludwig van der Berg"],
  ["María del Carmen López (Deputy Secretary)", "María del Carmen López"],
  ["Siti Aminah binti Hassan (Deputy Secretary)", "Siti Aminah binti Hassan"],
])("%s", (text, name) => {
  expect(readForeign(text)).toEqual({ name, title: "Deputy Secretary" });
});
