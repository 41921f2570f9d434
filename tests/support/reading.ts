import { openReport } from "@/lib/reading/open";
import type { Found, Proposal } from "@/lib/reading/proposal";
import { readReport } from "@/lib/reading/read";

/** Small invented reports, read as a file of text would be. */

export const read = async (text: string): Promise<Proposal> =>
  readReport(await openReport(new TextEncoder().encode(text)));

export const coverText = `出國報告（出國類別：出席國際會議）

參加第12次透明治理工作小組會議

服務機關：數位治理署
姓名職稱：王大明組長
派赴國家：泰國清邁
出國期間：2024年5月6日至5月9日
報告日期：2024年6月20日`;

/** A report of these chapters, behind a cover that has every field. */
export const readChapters = (...chapters: string[]): Promise<Proposal> => read([coverText, ...chapters].join("\n\n"));

/** A report whose minutes of agenda item 3 end with these words. */
export const readMinutes = (text: string): Promise<Proposal> =>
  readChapters(
    "壹、目的\n\n出席會議，瞭解各經濟體之作法。",
    `貳、會議紀要\n\n議程三：工作計畫\n\n本項討論草案之內容，歷時約一小時。\n\n${text}`,
  );

export const valuesOf = <T>(found: readonly Found<T>[]): T[] => found.map((one) => one.value);
