import { linesOfBlock } from "../formats/cell-content";
import type { Block, Source, Table } from "../source";

const levels = "絕對機密|極機密|機密|密";
const english = "TOP\\s*SECRET|SECRET|CONFIDENTIAL";
const decoration = "[\\p{P}\\p{S}\\s]";

/** A marking that stands alone, with what is drawn around it, and perhaps the condition that ends it. */
const alone = new RegExp(
  `^${decoration}*(${levels})(?:文?件)?(?:${decoration}+[^。]{0,60}解密[^。]{0,20})?${decoration}*$`,
  "u",
);
const aloneEnglish = new RegExp(
  `^${decoration}*(?:(?:STRICTLY|HIGHLY|NATO|COSMIC)\\s+)?(${english})(?:\\s*//.*)?${decoration}*$`,
  "iu",
);
/** A field of the cover of official documents, with its value. */
const fieldName =
  "(?:密等(?:及解密條件(?:或保密期限)?)?|機密等級|保密等級|機密等級及解密條件|文件機密等級)(?:[（(][^）)]*[）)])?";
const field = new RegExp(`^${decoration}*${fieldName}[\\s:：|／/]*[「【（(\\[*]*(${levels})(?!\\p{Script=Han})`, "u");
const fieldAlone = new RegExp(`^${decoration}*${fieldName}${decoration}*$`, "u");
/** Of several values the one that is ticked. */
const ticked = new RegExp(`^${decoration}*${fieldName}.*[■☑☒✓✔●]\\s*(${levels})(?!\\p{Script=Han})`, "u");
const value = new RegExp(`^${decoration}*(${levels})(?!\\p{Script=Han})`, "u");
const englishField = new RegExp(
  `^${decoration}*(?:security\\s+)?classification(?:\\s+level)?\\s*[:：|]\\s*(${english})\\b`,
  "iu",
);

/** How many texts the cover has at most, where nothing says that it has ended. */
const longestCover = 40;

/** The marking of a document that is 密 or above, where it stands as one: never the letter in a sentence. */
export function markingOf({ blocks, apart }: Source): string | undefined {
  const margins = apart
    .filter(({ what }) => what === "header" || what === "footer")
    .flatMap(({ text }) => text.split("\n"));
  for (const line of [...margins, ...coverLines(blocks)]) {
    const found = asMark(line) ?? asField(line);
    if (found) return found;
  }
  for (const table of tablesIn(blocks)) {
    const found = inCells(table);
    if (found) return found;
  }
  return undefined;
}

/** Letters of a marking are often set apart. */
const closed = (text: string) => text.replace(/(?<=[絕對極機]) +(?=[對極機密])/gu, "");
const upper = (text: string | undefined) => text?.toUpperCase().replace(/\s+/g, " ");
/** Markings and fields are short; of a longer line only its beginning can be one. */
const mostLetters = 300;
const tidy = (line: string) => closed(line.trim().slice(0, mostLetters).replace(/\s+/gu, " "));

const asMark = (line: string): string | undefined =>
  alone.exec(tidy(line))?.[1] ?? upper(aloneEnglish.exec(tidy(line))?.[1]);

const asField = (line: string): string | undefined =>
  (field.exec(tidy(line)) ?? ticked.exec(tidy(line)))?.[1] ?? upper(englishField.exec(tidy(line))?.[1]);

const chapter = /^\s*(目\s*[錄次]|摘\s*要|table of contents|contents|第[一1]章|[壹一1][、.．]|[（(][一1][）)])/i;

/** What stands before the contents and the first chapter, on the first page. */
function coverLines(blocks: readonly Block[]): string[] {
  const cover: string[] = [];
  let titles = 0;
  for (const block of blocks) {
    const lines = linesOfBlock(block).filter((line) => line.trim() !== "");
    if (cover.length >= longestCover || endsCover(block, lines[0] ?? "") || (block.type === "heading" && titles++ > 0))
      break;
    const parts = lines.flatMap((line) => [line, ...line.split(/[\n\t]/)]);
    cover.push(...parts.slice(0, longestCover));
  }
  return cover;
}

function endsCover(block: Block, line: string): boolean {
  if (block.type === "table" || block.type === "figure") return false;
  const { style, page = 1, label } = block.attrs ?? {};
  return style === "contents" || page > 1 || (block.type === "heading" && !!label) || chapter.test(line);
}

const tablesIn = (blocks: readonly Block[]): Table[] => blocks.filter((block) => block.type === "table");

/** A field within one cell, or with its value in the next cell or the one below. */
function inCells({ content: rows }: Table): string | undefined {
  const texts = rows.map(({ content }) => content.map((cell) => cell.content.flatMap(linesOfBlock)));
  for (const [at, row] of texts.entries())
    for (const [place, lines] of row.entries()) {
      const inside = lines.map(asField).find(Boolean);
      if (inside) return inside;
      if (!fieldAlone.test(tidy(lines.join("")))) continue;
      const beside = [row[place + 1], texts[at + 1]?.[place]].map(
        (next) => value.exec(tidy(next?.join("") ?? ""))?.[1],
      );
      const found = beside.find(Boolean);
      if (found) return found;
    }
  return undefined;
}
