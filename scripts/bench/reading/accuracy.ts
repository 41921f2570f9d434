import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { openReport } from "@/lib/reading/open";
import { printed } from "@/lib/reading/print";
import { readReport } from "@/lib/reading/read";
import { atLeast, type Figure, within } from "../figures";
import { f1, type Row, type Score, score, sum } from "./score";
import { type Kind, thingsOf } from "./things";

const reports = "tests/reading/reports";
/** Stances may be missed, but not mistaken. */
const least = (kind: Kind) => (kind === "stances" ? 0.75 : 0.9);

/** Precision, recall and F1 of each kind on reports that were not looked at while the reader was made; beside them the F1 on those that were. */
export async function measureTruth(): Promise<Figure[]> {
  const unknown = await scoresOf("unknown");
  const known = await scoresOf("known");
  const rows = sum(unknown.map((one) => one.rows));
  const seen = sum(known.map((one) => one.rows));
  const scale = `${unknown.length} reports not looked at, beside ${known.length} others`;
  const figures = rows.map((row, at) =>
    atLeast(`reading, F1: ${row.kind}`, shares(row), f1(row), f1(seen[at] ?? row), least(row.kind)),
  );
  const stances = rows.find((row) => row.kind === "stances");
  if (stances)
    figures.push(atLeast("reading, precision: stances", scale, share(stances.right, stances.found), null, 0.95));
  const signs = unknown.flatMap((one) => one.wrongSigns).length;
  figures.push(within("reading: stances with the wrong sign", scale, signs, "things", null, 0));
  const [sure, before] = [sureOf(unknown), sureOf(known)];
  return [
    ...figures,
    atLeast("reading: right of what is ≥ 0.9 sure", scale, sure.right, before.right, 0.97),
    atLeast("reading: share that is ≥ 0.9 sure", scale, sure.high, before.high, 0.6),
  ];
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const shares = ({ right, found, wanted }: Row) =>
  `P ${share(right, found).toFixed(3)}, R ${share(right, wanted).toFixed(3)} of ${wanted}`;

function sureOf(scores: readonly Score[]) {
  const total = (pick: (one: Score["sure"]) => number) => scores.reduce((sum, one) => sum + pick(one.sure), 0);
  const high = total((one) => one.high);
  return {
    right: share(
      total((one) => one.right),
      high,
    ),
    high: share(
      high,
      total((one) => one.all),
    ),
  };
}

async function scoresOf(set: string): Promise<Score[]> {
  const scores: Score[] = [];
  for (const name of readdirSync(path.join(reports, set)).sort()) {
    const folder = path.join(reports, set, name);
    const file = readdirSync(folder).find((one) => one.startsWith("report."));
    if (!file) throw new Error(`${folder} holds no report.`);
    const read = printed(readReport(await openReport(readFileSync(path.join(folder, file)))));
    const truth = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8"));
    scores.push(score(thingsOf(read), thingsOf(truth)));
  }
  return scores;
}
