import report from "@/messages/zh-TW/report.json";

/** The words an official report is drafted with. The document is Chinese, whatever language its reader works in. */
export type DocumentWords = typeof report.document;

export const documentWords: DocumentWords = report.document;

/** "{number}：{title}" with its values. */
export const fillIn = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
