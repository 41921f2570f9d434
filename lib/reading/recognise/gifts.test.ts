import { expect, test } from "vitest";
import { readMinutes, valuesOf } from "../../../tests/support/reading";

const giftsIn = async (text: string) => valuesOf((await readMinutes(text)).gifts);

test.each([
  ["會後王大明組長致贈紀念品予主席。", { given: true, by: "王大明", to: "主席", what: "紀念品" }],
  ["主辦單位致贈我方紀念牌。", { given: false, by: "主辦單位", to: "我方", what: "紀念牌" }],
])("%s", async (text, gift) => {
  expect(await giftsIn(text)).toEqual([gift]);
});

test.each(["建議致贈紀念品。", "下次會議宜準備贈送之紀念品。", "各國代表分享資料治理之作法。"])(
  "nothing is given: %s",
  async (text) => {
    expect(await giftsIn(text)).toEqual([]);
  },
);
