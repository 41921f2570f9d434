import { toCsv } from "@/lib/table/csv";
import type { Stance } from "@/prisma/generated/enums";
import type { MatrixTable } from "./matrix-model";

type Words = { economy: string; item: (number: string) => string; silent: string; stance: Record<Stance, string> };

/** The table one sees, one economy a line: a word in each cell, 未表示 where nothing was said. With a mark for Excel. */
export function matrixCsv(table: MatrixTable, words: Words, locale: string): string {
  const issues = table.items.flatMap((item) => item.issues.map((issue) => ({ issue, item })));
  const head = [
    words.economy,
    ...issues.map(({ issue, item }) => [item.number && words.item(item.number), issue.title].filter(Boolean).join(" ")),
  ];
  const lines = table.rows.map(({ economy, cells }) => [
    locale === "en" ? economy.nameEn : economy.nameZh,
    ...issues.map(
      ({ issue }) =>
        cells
          .get(issue.id)
          ?.map(({ stance }) => words.stance[stance])
          .join(" ") || words.silent,
    ),
  ]);
  return toCsv([head, ...lines]);
}
