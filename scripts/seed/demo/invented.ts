import { addDays, type Day } from "@/lib/calendar/day";
import type { SampleSlot } from "../sample";

/** Agendas that are invented, and say so. Numbers tie them to the items they continue. */

type Line = [start: string, end: string | null, item: string | null, kind: SampleSlot["kind"], zh: string, en: string];

const slot =
  (day: Day) =>
  ([start, end, item, kind, zh, en]: Line): SampleSlot => ({
    day,
    start,
    end,
    item,
    kind,
    titleZh: zh,
    titleEn: en,
    textZh: null,
    textEn: null,
    presenters: [],
    subItems: [],
  });

/** One half day, online. */
export const earlierAgenda = (day: Day): SampleSlot[] =>
  (
    [
      ["09:00", "09:15", null, "OPENING", "開場（示範）", "Opening (demo)"],
      ["09:15", "09:30", "1", "ITEM", "議程採認（示範）", "Adoption of Agenda (demo)"],
      ["09:30", "10:00", "2", "ITEM", "秘書處報告（示範）", "APEC Secretariat Report (demo)"],
      ["10:00", "11:00", "3", "ITEM", "策略計畫之規劃（示範）", "Planning of the Strategic Plan (demo)"],
      ["11:00", "12:00", "4", "ITEM", "多元利害關係人之參與（示範）", "Multistakeholder Engagement (demo)"],
      ["12:00", null, null, "CLOSING", "會議結論（示範）", "Closing (demo)"],
    ] satisfies Line[]
  ).map(slot(day));

/** Two days; item numbers as at the sample meeting where the matter goes on. */
export const comingAgenda = (first: Day): SampleSlot[] => [
  ...(
    [
      ["09:00", "09:15", null, "OPENING", "開場（示範）", "Opening (demo)"],
      ["09:15", "09:20", "1", "ITEM", "議程採認（示範）", "Adoption of Agenda (demo)"],
      ["09:20", "09:40", "2", "ITEM", "秘書處報告（示範）", "APEC Secretariat Report (demo)"],
      ["09:40", "10:30", "3", "ITEM", "策略計畫之執行（示範）", "Implementation of the Strategic Plan (demo)"],
      ["10:30", "10:45", null, "BREAK", "茶敘（示範）", "Coffee Break (demo)"],
      ["10:45", "12:00", "4", "ITEM", "專案計畫進度（示範）", "Update on Projects (demo)"],
      ["12:00", "13:30", null, "MEAL", "午餐（示範）", "Lunch (demo)"],
      [
        "13:30",
        "15:00",
        "5",
        "ITEM",
        "經濟體報告落實聯合國反貪腐公約之進展（示範）",
        "Economies' Reports on UNCAC (demo)",
      ],
    ] satisfies Line[]
  ).map(slot(first)),
  ...(
    [
      ["09:00", "09:10", null, "OPENING", "第二日開場（示範）", "Opening of Day 2 (demo)"],
      ["09:10", "10:30", "6", "ITEM", "多元利害關係人跨域合作（示範）", "Multistakeholder Engagement (demo)"],
      ["10:30", "11:30", "7", "ITEM", "國際組織報告（示範）", "Reports from International Organisations (demo)"],
      ["11:30", "11:45", "8", "ITEM", "臨時動議（示範）", "Any Other Business (demo)"],
      ["11:45", "12:00", null, "CLOSING", "會議結論（示範）", "Closing (demo)"],
    ] satisfies Line[]
  ).map(slot(addDays(first, 1))),
];
