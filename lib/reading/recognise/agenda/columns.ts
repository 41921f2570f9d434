import { readNumber } from "../../../numbering/read-chinese";
import { findDates } from "../../words/dates";
import { hanCount, latinCount, squeezed } from "../../words/script";
import { findTimes } from "../../words/times";
import { cellsOf, type Grid, type GridCell } from "./grid";
import { isPersonLine } from "./presenters";

export type Role = "time" | "otherTime" | "day" | "number" | "content" | "presenter" | "venue" | "remark" | "track";
export type Columns = { roles: Role[]; head: number; titles: string[] };

const heads: [Role, RegExp][] = [
  [
    "time",
    /^(?:時間|時段|起訖時間|時刻|time|hours?)(?:[（(].*[)）])?$|(?:當地|泰國|巴黎|日內瓦|會議地|local|當地標準)(?:時間|time)|(?:時間|time)[（(]?(?:當地|local|UTC|GMT|[A-Z]{2,4})/i,
  ],
  ["otherTime", /(?:臺北|台北|臺灣|台灣|我國|Taipei|Taiwan|UTC|GMT)\s*(?:時間|time)?/i],
  ["day", /^(?:日期|日\/?期|date|day|天)(?:[（(].*[)）])?$|^(?:日期[/／]星期)$/i],
  ["number", /^(?:項次|序號|編號|議程編號|項目編號|次序|no\.?|#|item(?: no\.?)?|議程項次)$/i],
  [
    "presenter",
    /^(?:主持人|主講人|報告人|講者|講師|講座|演講[人者]|主講者|引言人|與談人|發言人|主席|報告單位|報告者|提案(?:單位|國|者)|負責人|主辦單位|主持|主持(?:人|者)?[/／].{2,8}|(?:speakers?|presenters?|moderators?|lead|chair|facilitators?|speaker\/moderator|presenter\/lead|responsible|proponents?)(?:\s*[/／&].{2,20})?)$/i,
  ],
  ["venue", /^(?:地點|場地|會場|會議室|venue|room|location|place)$/i],
  ["remark", /^(?:備註|說明|文件|文件編號|附註|remarks?|notes?|documents?|doc\.?|references?)$/i],
  [
    "content",
    /議程|議題|主題|內容|項目|活動|題目|課程|場次|討論|會議|agenda|items?|topics?|sessions?|programme?|subjects?|activit|title|events?/i,
  ],
];

const roleOfHead = (text: string): Role | null => {
  const plain = text.replace(/\n/g, " ").trim();
  if (plain.length > 30) return null;
  return heads.find(([, pattern]) => pattern.test(plain) || pattern.test(squeezed(plain)))?.[0] ?? null;
};

/** True where a cell holds a time and nothing of weight beside it. */
export function isTimeCell(text: string): boolean {
  const plain = text.replace(/\n/g, " ").trim();
  if (!plain || plain.length > 60) return false;
  const times = findTimes(plain);
  const first = times[0];
  if (!first) return /^(?:全天|全日|上午|下午|晚上|晚間|all day|whole day|TBD|TBC|待定)$/i.test(plain);
  const rest = plain.slice(0, first.from) + plain.slice(times.at(-1)?.to ?? first.to);
  return (
    hanCount(rest.replace(/(?:時|分|至|起|時間|臺北|台北|當地|臺灣|巴黎|日內瓦|開始|約)/g, "")) <= 4 &&
    latinCount(rest.replace(/\b(?:hrs?|am|pm|UTC|GMT|local|time|Taipei)\b/gi, "")) <= 6
  );
}

export const isDateCell = (text: string): boolean => {
  const plain = text.replace(/\n/g, " ").trim();
  if (!plain || plain.length > 90) return false;
  const dates = findDates(plain);
  const dated = dates.reduce((sum, date) => sum + date.to - date.from, 0);
  if (dates.length > 0)
    return (
      plain.replace(/\b(?:Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun)(?:day)?\b|星期.|[（(].[)）]|\s/gi, "").length -
        dated <=
      18
    );
  return /^(?:第[一二三四五六七八九十\d]+[天日]|day\s*\d+)/i.test(plain);
};

const isNumber = (text: string): boolean =>
  readNumber(text) !== null || /^(?:[IVX]{1,5}|[A-Z]\d{1,2}|\d{1,2}[a-h])$/.test(text.trim());

/** What each column of a table is for, from its head and from what stands in it; null where it is no agenda. */
export function columnsOf(grid: Grid): Columns | null {
  const head = grid.rows.findIndex(
    (row, index) =>
      index < 6 &&
      cellsOf(row).filter((cell) => roleOfHead(cell.text) !== null).length >= 2 &&
      !cellsOf(row).some((cell) => isTimeCell(cell.text) && findTimes(cell.text).length > 0),
  );
  const titles = Array.from({ length: grid.width }, (_, column) =>
    head >= 0 ? (grid.rows[head]?.[column]?.text ?? "") : "",
  );
  const body = grid.rows.filter((_, index) => index > head).map((row) => (cellsOf(row).length > 1 ? row : []));
  const roles = titles.map((title, column): Role => {
    const cells = [
      ...new Set(body.map((row) => row[column]).filter((cell): cell is GridCell => !!cell && cell.text !== "")),
    ];
    const share = (test: (text: string) => boolean) =>
      cells.length === 0 ? 0 : cells.filter((cell) => test(cell.text)).length / cells.length;
    const named = roleOfHead(title);
    if (named === "otherTime" && share(isTimeCell) > 0.5) return "otherTime";
    if (share((text) => isTimeCell(text) && findTimes(text).length > 0) >= 0.6) return "time";
    if (named === "time" && share(isTimeCell) >= 0.4) return "time";
    if (share(isDateCell) >= 0.6) return "day";
    // A column headed Item holds numbers or the items themselves.
    if (named === "number" && share((text) => isNumber(text.replace(/[.、．]$/, ""))) < 0.5) return "content";
    if (named && named !== "time" && named !== "otherTime" && named !== "content") return named;
    // 議程 | 內容: numbers under the one, titles under the other.
    const others = titles.filter((other, at) => at !== column && roleOfHead(other) === "content").length;
    if (named === "content" && others > 0 && share((text) => isNumber(text.replace(/[.、．]$/, ""))) >= 0.8)
      return "number";
    if (named === "content") return "content";
    if (share((text) => isNumber(text.replace(/[.、．]$/, ""))) >= 0.7) return "number";
    if (cells.length >= 2 && share((text) => text.split("\n").every((line) => isPersonLine(line))) >= 0.7)
      return "presenter";
    return "content";
  });
  const times = roles.flatMap((role, column) => (role === "time" ? [column] : []));
  // Two columns of times are two zones: ours is the one that the head does not call 臺北, else the first.
  if (times.length > 1) {
    const local =
      times.find((column) => /當地|local|巴黎|日內瓦/i.test(titles[column] ?? "")) ??
      times.find((column) => !/臺北|台北|臺灣|台灣|我國|Taipei|UTC|GMT/i.test(titles[column] ?? "")) ??
      times[0];
    for (const column of times) if (column !== local) roles[column] = "otherTime";
  }
  const content = roles.flatMap((role, column) => (role === "content" ? [column] : []));
  if (
    content.length > 1 &&
    content.every(
      (column) =>
        titles[column] &&
        /room|會議室|廳|場地|track|分組|場次\s*[A-D]|[A-D]\s*場|組$|workshop/i.test(titles[column] ?? ""),
    )
  )
    for (const column of content) roles[column] = "track";
  return { roles, head, titles };
}
