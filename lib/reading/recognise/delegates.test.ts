import { expect, test } from "vitest";
import { coverText, read, valuesOf } from "../../../tests/support/reading";
import { peopleIn } from "./people-in";

const delegatesIn = async (people: string, purpose = "出席會議，瞭解各經濟體之作法。") => {
  const cover = coverText.replace("王大明組長", people);
  const { cover: found } = await read(`${cover}\n\n壹、目的\n\n${purpose}\n\n貳、過程\n\n各國代表出席會議。`);
  return valuesOf(found.delegates);
};
const wang = { name: "王大明", title: "組長" };
const li = { name: "李小華", title: "科員" };

test.each([
  ["馮 成副署長", "馮成", "副署長"],
  ["馮　成　副署長", "馮成", "副署長"],
  ["陳 一 平 科長", "陳一平", "科長"],
  ["歐陽 靖專員", "歐陽靖", "專員"],
  ["范姜 明主任", "范姜明", "主任"],
])("the padding inside %s is dropped", async (people, name, title) => {
  expect(await delegatesIn(people)).toEqual([{ name, title }]);
});

test.each([
  ["林彥均主任檢察官", "林彥均", "主任檢察官"],
  ["組長王大明", "王大明", "組長"],
  ["王組長大明", "王大明", "組長"],
  ["張簡任技正美惠", "張美惠", "簡任技正"],
  ["諸葛亮研究員", "諸葛亮", "研究員"],
])("name and title in %s are told apart", async (people, name, title) => {
  expect(await delegatesIn(people)).toEqual([{ name, title }]);
});

test("a name without a title has none", async () => {
  expect(await delegatesIn("王大明")).toEqual([{ name: "王大明", title: null }]);
});

test.each(["王大明組長、李小華科員", "王大明組長\n李小華科員", "王大明 組長 李小華 科員", "王大明組長/李小華科員"])(
  "%j are two people",
  async (people) => {
    expect(await delegatesIn(people)).toEqual([wang, li]);
  },
);

test.each(["數位治理署王大明組長", "王大明組長（數位治理署）"])("%s says the agency too", async (people) => {
  expect(await delegatesIn(people)).toEqual([{ ...wang, agency: "數位治理署" }]);
});

test("a table of people has an agency for each", async () => {
  const rows = [
    "| 姓名 | 服務機關 | 職稱 |",
    "|---|---|---|",
    "| 王大明 | 數位治理署 | 組長 |",
    "| 馮 成 | 農業部 | 副署長 |",
  ];
  const { cover } = await read(
    `出國報告\n\n參加第12次透明治理工作小組會議\n\n${rows.join("\n")}\n\n壹、目的\n\n出席會議。\n\n貳、過程\n\n各國代表出席會議。`,
  );
  expect(valuesOf(cover.delegates)).toEqual([
    { ...wang, agency: "數位治理署" },
    { name: "馮成", title: "副署長", agency: "農業部" },
  ]);
});

test.each(["王大明組長（團長）", "團長：王大明組長"])("%s leads", async (people) => {
  expect(await delegatesIn(people)).toEqual([{ ...wang, role: "HEAD" }]);
});

test.each([
  "本次會議由王大明組長率團出席。",
  "本團由數位治理署王組長大明率領。",
  "團長為王大明組長，團員為李小華科員。",
  "王大明組長率同李小華科員與會。",
])("the text may say who led: %s", async (said) => {
  expect(await delegatesIn("王大明組長\n李小華科員", said)).toEqual([{ ...wang, role: "HEAD" }, li]);
});

test("nobody leads where nothing says so", async () => {
  expect(await delegatesIn("王大明組長\n李小華科員", "本次由李小華科員陪同。")).toEqual([wang, li]);
});

test("people with their titles after a comma, and with their agency before them", () => {
  expect(peopleIn("王大明，組長、李小華，科長")).toEqual([
    { name: "王大明", title: "組長" },
    { name: "李小華", title: "科長" },
  ]);
  expect(peopleIn("農業部 李小華 科長")).toEqual([{ name: "李小華", title: "科長", agency: "農業部" }]);
  expect(peopleIn("Ta-Ming Wang, Director")).toEqual([{ name: "Ta-Ming Wang", title: "Director" }]);
});

test.each([
  ["農業部林業及自然保育署副研究員 沐懷真", "沐懷真/副研究員/農業部林業及自然保育署"],
  ["內政部消防署組長莫懷安", "莫懷安/組長/內政部消防署"],
  ["視察 何思妤 經濟部能源署", "何思妤/視察/經濟部能源署"],
  ["社團法人台灣濕地學會／秦望舒／秘書長（領隊）", "秦望舒/秘書長/社團法人台灣濕地學會"],
])("%s", (text, expected) => {
  expect(peopleIn(text).map(({ name, title, agency }) => `${name}/${title}/${agency}`)).toEqual([expected]);
});
