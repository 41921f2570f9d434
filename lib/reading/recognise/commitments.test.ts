import { expect, test } from "vitest";
import { readMinutes, valuesOf } from "../../../tests/support/reading";

const commitmentsIn = async (text: string) => valuesOf((await readMinutes(text)).commitments);

test.each([
  ["美國表示將於會後提供相關資料。", "PROMISED", ["US"], "將於會後提供相關資料"],
  ["日本願意主辦下次研討會。", "PROMISED", ["JP"], "願意主辦下次研討會"],
  ["我國表示將於會後提供書面資料。", "OURS", ["TW"], "將於會後提供書面資料"],
])("somebody promises: %s", async (text, kind, by, words) => {
  expect(await commitmentsIn(text)).toEqual([{ item: "3", kind, by, text: words }]);
});

test.each([
  ["主席請各經濟體於六月底前提交意見。", [], "各經濟體", "請各經濟體於六月底前提交意見"],
  ["泰國歡迎各經濟體參加明年會議。", ["TH"], "各經濟體", "歡迎各經濟體參加明年會議"],
  ["秘書處請我國提供書面資料。", ["Secretariat"], "我國", "請我國提供書面資料"],
])("something is asked: %s", async (text, by, of, words) => {
  expect(await commitmentsIn(text)).toEqual([{ item: "3", kind: "ASKED", by, of, text: words }]);
});

test("two promises in one sentence are two", async () => {
  expect((await commitmentsIn("澳洲表示將提供經費，並將舉辦訓練課程。")).map(({ by, text }) => [by, text])).toEqual([
    [["AU"], "將提供經費"],
    [["AU"], "將舉辦訓練課程"],
  ]);
});

test.each(["美國建議將於會後提供資料。", "美國說明其法制。", "本案將於會後提供資料。"])(
  "nobody promises: %s",
  async (text) => {
    expect(await commitmentsIn(text)).toEqual([]);
  },
);
