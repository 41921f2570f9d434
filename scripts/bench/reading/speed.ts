import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { LaunchOptions } from "@playwright/test";
import { openReport } from "@/lib/reading/open";
import { readReport } from "@/lib/reading/read";
import { runBounded } from "../../reading/bounded-child.mjs";
import { readerArguments } from "../../reading/bundle.mjs";
import { against, type Figure, median, within } from "../figures";
import { linesOf, pdfsOf, wordOf } from "./large";

const sample = "tests/reading/reports/known/actwg35/report.txt";

/** The whole command on one report, large documents in a process of their own, and how the time grows with the pages. */
export async function measureSpeed(launch: LaunchOptions): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "attache-bench-"));
  const file = (name: string, content: Uint8Array | string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  try {
    const report = readFileSync(sample, "utf8");
    const [few, many] = [linesOf(report, 16), linesOf(report, 160)];
    const [tagged = "", untagged = ""] = await pdfsOf(many, folder, launch);
    const [fewTagged = "", fewUntagged = ""] = await pdfsOf(few, folder, launch);
    const word = file("many.docx", wordOf(many));
    const text = file("many.txt", many.join("\n"));
    return [
      ...command(),
      ...(await large("DOCX", word, 10_000)),
      ...(await large("PDF, tagged", tagged, 20_000)),
      ...(await large("PDF, untagged", untagged, 20_000)),
      await growth("txt", file("few.txt", few.join("\n")), text),
      await growth("DOCX", file("few.docx", wordOf(few)), word),
      await growth("PDF, tagged", fewTagged, tagged),
      await growth("PDF, untagged", fewUntagged, untagged),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Through npm, as people call it; the baseline is npm with a script that does nothing. */
function command(): Figure[] {
  const timed = (args: string[]) => {
    const begun = performance.now();
    const { status } = spawnSync("npm", args, { stdio: ["ignore", "ignore", "inherit"] });
    if (status !== 0) throw new Error(`npm ${args.join(" ")} ended with ${status}.`);
    return performance.now() - begun;
  };
  const read = ["run", "--silent", "attache", "--", "read", sample];
  // The first call puts the reader together.
  timed(read);
  const times = Array.from({ length: 7 }, () => [timed(read), timed(["--version"])] as const);
  const [whole, bare] = [median(times.map(([one]) => one)), median(times.map(([, one]) => one))];
  return [within("reading: the command", "one report of 16 pages", whole, "ms", bare, 1_500)];
}

async function large(format: string, file: string, most: number): Promise<Figure[]> {
  const args = await readerArguments();
  const begun = performance.now();
  const { code, peak, stderr } = await runBounded(process.execPath, [...args, file], { seconds: 60, megabytes: 2_000 });
  if (code !== 0) throw new Error(`${format} was not read: ${stderr}`);
  const scale = "160 pages";
  return [
    within(`reading: ${format}`, scale, performance.now() - begun, "ms", null, most),
    within(`reading: memory, ${format}`, scale, peak / 1024 / 1024, "MB", null, 600),
  ];
}

/** Ten times the pages against the pages, both warm and in this process. */
async function growth(format: string, few: string, many: string): Promise<Figure> {
  const timed = async (file: string) => {
    const bytes = readFileSync(file);
    const begun = performance.now();
    readReport(await openReport(bytes));
    return performance.now() - begun;
  };
  await timed(few);
  const short: number[] = [];
  const long: number[] = [];
  for (let round = 0; round < 3; round++) {
    for (let each = 0; each < 3; each++) short.push(await timed(few));
    long.push(await timed(many));
  }
  return against(`reading: 10 × the pages, ${format}`, "160 pages, 16 pages", median(long), median(short), 12);
}
