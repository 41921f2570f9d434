import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { leavesOf } from "@/lib/reading/leaves";
import { openReport } from "@/lib/reading/open";
import { printed } from "@/lib/reading/print";
import { readReport } from "@/lib/reading/read";
import { f1, type Score, score, sum } from "../../scripts/bench/reading/score";
import { type Kind, thingsOf } from "../../scripts/bench/reading/things";
import { lettersOf } from "../support/outline";
import { inCommon, keptLetters } from "../support/read-file";

/** Reports that were written to be like those that offices publish, in all formats, each with the truth beside it. */
const folder = "tests/reading/reports/known";
const names = readdirSync(folder).sort();
const scores: Score[] = [];

describe.each(names)("%s", (name) => {
  test("is read, and every letter of it is kept once", async () => {
    const file = readdirSync(`${folder}/${name}`).find((one) => one.startsWith("report."));
    const source = await openReport(readFileSync(`${folder}/${name}/${file}`));
    const proposal = readReport(source);
    const read = JSON.parse(JSON.stringify(printed(proposal)));
    const truth = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, "utf8"));
    scores.push(score(thingsOf(read), thingsOf(truth)));
    // Where there is no agenda, none is made up.
    if ((truth.slots ?? []).length === 0) expect(read.slots).toEqual([]);
    const [kept, said] = [keptLetters(read), lettersOf(source)];
    const leaves = leavesOf(source);
    const bullets = leaves.filter((leaf) => leaf.bullet).length;
    expect(inCommon(kept, said)).toBe(said.length);
    expect(kept.length - said.length).toBeLessThanOrEqual(bullets);
    // Each thing says where it stands.
    for (const { at } of [proposal.slots, proposal.minutes, proposal.speakers, proposal.outcomes].flat())
      for (const { leaf, from, to } of at)
        expect(0 <= from && from <= to && to <= (leaves[leaf]?.text.length ?? -1)).toBe(true);
  });
});

/** What the reader reaches on these; a change that makes it worse has to say why. */
const floors: Record<Kind, number> = {
  "cover fields": 0.98,
  agencies: 0.95,
  delegates: 0.98,
  destinations: 0.95,
  meeting: 0.9,
  sections: 0.98,
  days: 0.95,
  slots: 0.95,
  "slot kinds": 0.95,
  "sub-items": 0.98,
  minutes: 0.9,
  speakers: 0.83,
  stances: 0.75,
  outcomes: 0.8,
  recommendations: 0.95,
  visits: 0.83,
  captions: 0.98,
};

test("things are found, and few are found that are not there", () => {
  expect(scores).toHaveLength(names.length);
  const reached = sum(scores.map(({ rows }) => rows));
  expect(reached.filter((row) => f1(row) < floors[row.kind]).map((row) => [row.kind, f1(row)])).toEqual([]);
});

test("what is said to be sure is right, nearly always, and more than half is sure", () => {
  const total = (pick: (one: Score["sure"]) => number) => scores.reduce((all, one) => all + pick(one.sure), 0);
  expect(total((one) => one.right) / total((one) => one.high)).toBeGreaterThanOrEqual(0.97);
  expect(total((one) => one.high) / total((one) => one.all)).toBeGreaterThanOrEqual(0.57);
});
