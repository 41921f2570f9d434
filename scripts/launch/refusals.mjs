import { existsSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";

/** While a restore is under way this file lies in the data folder. */
export const restoringMark = "restoring";

/** @param {string} data */
export function refuseHalfRestored(data) {
  if (!existsSync(path.join(data, restoringMark))) return;
  throw new Halt(
    `${data} 的還原中途中斷，內容不完整；請刪除這個資料夾後重新還原。`,
    `Restoring into ${data} was interrupted, so it is not whole; delete the folder and restore again.`,
  );
}

/**
 * @param {string[]} filled tables with rows in them
 * @returns {never}
 */
export function refuseForeignRows(filled) {
  throw new Halt(
    `DATABASE_URL 的資料庫尚未設定完成，但已有資料（${filled.slice(0, 3).join("、")}）；請改用空的資料庫。`,
    `The database of DATABASE_URL was never set up but holds rows (${filled.slice(0, 3).join(", ")}); use an empty one.`,
  );
}
