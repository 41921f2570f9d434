import { expect, test } from "vitest";
import { emptyBrief } from "./model";
import { contentBlockers, decideBlockers, editTakesBack, isSameBrief, stateAfterEdit, submitBlockers } from "./rules";

const keys = (said: { key: string }[]) => said.map(({ key }) => key.replace("briefs.block.", ""));
const ready = { state: "DRAFT", objective: "獲認可", position: "支持" } as const;
const waiting = { state: "SUBMITTED", submittedBy: "lin", updatedBy: "sun" } as const;

test("a draft or a returned brief with objective and position can be submitted", () => {
  expect(submitBlockers(ready)).toEqual([]);
  expect(submitBlockers({ ...ready, state: "RETURNED" })).toEqual([]);
});

test("everything that is missing is said at once", () => {
  expect(keys(submitBlockers({ state: "DRAFT", objective: " ", position: "" }))).toEqual(["noObjective", "noPosition"]);
  expect(keys(submitBlockers({ ...ready, state: "SUBMITTED" }))).toEqual(["alreadySubmitted"]);
  expect(keys(submitBlockers({ ...ready, state: "CLEARED" }))).toEqual(["alreadyCleared"]);
});

test("a third person decides; neither who submitted nor who wrote last", () => {
  expect(decideBlockers(waiting, "feng")).toEqual([]);
  expect(keys(decideBlockers(waiting, "lin"))).toEqual(["ownSubmission"]);
  expect(keys(decideBlockers(waiting, "sun"))).toEqual(["ownText"]);
  expect(keys(decideBlockers({ ...waiting, updatedBy: "lin" }, "lin"))).toEqual(["ownSubmission", "ownText"]);
});

test.each(["DRAFT", "CLEARED", "RETURNED"] as const)("a brief that is %s waits for no decision", (state) => {
  expect(keys(decideBlockers({ ...waiting, state }, "feng"))).toEqual(["notSubmitted"]);
});

test("an edit makes a draft again of what was submitted or cleared, and leaves a returned one returned", () => {
  expect((["DRAFT", "SUBMITTED", "CLEARED", "RETURNED"] as const).map(stateAfterEdit)).toEqual([
    "DRAFT",
    "DRAFT",
    "DRAFT",
    "RETURNED",
  ]);
  expect((["DRAFT", "SUBMITTED", "CLEARED", "RETURNED"] as const).map(editTakesBack)).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("saving the same again is no edit; the grade is part of it", () => {
  expect(isSameBrief(emptyBrief, { ...emptyBrief })).toBe(true);
  expect(isSameBrief(emptyBrief, { ...emptyBrief, redLine: "不得刪除" })).toBe(false);
  expect(isSameBrief(emptyBrief, { ...emptyBrief, grade: "RESTRICTED" })).toBe(false);
});

test("a marking of classified text is refused in whichever part it stands", () => {
  expect(contentBlockers({ ...emptyBrief, othersLikely: "密等：機密\n主旨" })).toEqual([
    { key: "briefs.block.classified", values: { marking: "機密" } },
  ]);
  expect(contentBlockers({ ...emptyBrief, say: "身分保密與機密資料之保護" })).toEqual([]);
});
