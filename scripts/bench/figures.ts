/** One measured line. `ratio` is against `baseline`, both from the same run; `held` is null where nothing is promised. */
export type Figure = {
  name: string;
  scale: string;
  figure: number;
  unit: "ms" | "KB" | "MB" | "per s" | "share" | "things";
  baseline: number | null;
  ratio: number | null;
  budget: string;
  held: boolean | null;
};

export const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const round = (value: number) => Math.round(value * 100) / 100;

/** A figure promised as a multiple of a baseline. */
export const against = (name: string, scale: string, figure: number, baseline: number, most: number): Figure => ({
  name,
  scale,
  figure: round(figure),
  unit: "ms",
  baseline: round(baseline),
  ratio: round(figure / baseline),
  budget: `≤ ${most} ×`,
  held: figure <= most * baseline,
});

/** A figure beside a baseline, with nothing promised. */
export const shown = (name: string, scale: string, figure: number, baseline: number): Figure => ({
  ...against(name, scale, figure, baseline, 1),
  budget: "–",
  held: null,
});

/** A figure with an absolute budget. */
export const within = (
  name: string,
  scale: string,
  figure: number,
  unit: Figure["unit"],
  baseline: number | null,
  most: number,
): Figure => ({
  name,
  scale,
  figure: round(figure),
  unit,
  baseline: baseline === null ? null : round(baseline),
  ratio: baseline ? round(figure / baseline) : null,
  budget: `≤ ${most} ${unit}`,
  held: figure <= most,
});

/** A share that must not be smaller, beside another one. */
export const atLeast = (
  name: string,
  scale: string,
  figure: number,
  baseline: number | null,
  least: number,
): Figure => ({
  ...within(name, scale, figure, "share", baseline, 1),
  figure: Math.round(figure * 1000) / 1000,
  budget: `≥ ${least}`,
  held: figure >= least,
});

/** For people: a table in plain text. */
export function table(figures: readonly Figure[]): string {
  const head = ["name", "scale", "figure", "unit", "baseline", "ratio", "budget", "held"];
  const lines = figures.map((line) => [
    line.name,
    line.scale,
    String(line.figure),
    line.unit,
    String(line.baseline ?? "–"),
    String(line.ratio ?? "–"),
    line.budget,
    line.held === null ? "–" : line.held ? "yes" : "NO",
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...lines.map((line) => line[column]!.length)));
  return [head, ...lines].map((line) => line.map((cell, column) => cell.padEnd(widths[column]!)).join("  ")).join("\n");
}
