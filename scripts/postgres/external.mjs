import { Halt } from "../console.mjs";
import { withClient } from "./database.mjs";

const oldest = 140000;

/**
 * Checks that a server that is not ours can hold this database: reachable, new enough, UTF-8, and
 * with Chinese characters as letters (else searching by parts of words finds nothing).
 * @param {string} url
 */
export async function checkExternal(url) {
  judge(await ask(url));
}

/**
 * @param {{ version: number, release: string, encoding: string, ctype: string, letters: boolean }} found
 *   version as server_version_num; letters: whether Chinese characters are letters
 */
export function judge(found) {
  if (found.version < oldest)
    throw new Halt(
      `資料庫是 PostgreSQL ${found.release}，需要 14 以上；請升級或改用其他伺服器。`,
      `The database is PostgreSQL ${found.release}; 14 or newer is needed. Upgrade it or use another server.`,
    );
  if (found.encoding !== "UTF8")
    throw new Halt(
      `資料庫的編碼是 ${found.encoding}，需要 UTF8；請以 CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0 重建。`,
      `The database is encoded in ${found.encoding}; UTF8 is needed. Create it again with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
    );
  if (!found.letters)
    throw new Halt(
      `資料庫的語系 ${found.ctype} 不把漢字當作文字，將無法搜尋中文；請以 LC_CTYPE 'C.UTF-8'（或 zh_TW.UTF-8）重建。`,
      `In the database's locale ${found.ctype} Chinese characters are not letters, so Chinese cannot be searched. Create it again with LC_CTYPE 'C.UTF-8' (or zh_TW.UTF-8).`,
    );
}

/** @param {string} url */
async function ask(url) {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query(
        `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS release,
                pg_encoding_to_char(encoding) AS encoding, datctype AS ctype
         FROM pg_database WHERE datname = current_database()`,
      );
      if (rows[0].encoding !== "UTF8") return { ...rows[0], letters: false };
      // Both are asked: the pattern follows the collation, pg_trgm follows the C library's LC_CTYPE.
      const { rows: letters } = await client.query(`SELECT '臺' ~ '[[:alpha:]]' AS ok`);
      const inCLocale = /^(C|POSIX)$/i.test(rows[0].ctype);
      return { ...rows[0], letters: letters[0].ok && !inCLocale };
    });
  } catch (error) {
    const { host, pathname } = safeUrl(url);
    const reason = /** @type {Error} */ (error).message;
    throw new Halt(
      `連不上 DATABASE_URL 所指的資料庫（${host}${pathname}）：${reason}。請確認伺服器已啟動、位址與密碼正確。`,
      `Cannot use the database of DATABASE_URL (${host}${pathname}): ${reason}. Check that the server runs and that address and password are right.`,
    );
  }
}

/** @param {string} url */
function safeUrl(url) {
  try {
    return new URL(url);
  } catch {
    throw new Halt(
      "DATABASE_URL 不是有效的位址；格式為 postgresql://使用者:密碼@主機:5432/資料庫。",
      "DATABASE_URL is not a valid address; write postgresql://user:password@host:5432/database.",
    );
  }
}
