import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";

/**
 * @typedef {object} Secrets
 * @property {string} databasePassword of the embedded database
 * @property {string} nextAuthSecret signs the session tokens
 * @property {string} dataKey 32 bytes in base64; seals what must not be readable in the database
 */

/**
 * Reads `secrets.json` of the data folder, or makes it. It appears whole or not at all, and only its
 * owner can read it.
 * @param {string} folder
 * @returns {Secrets}
 */
export function ensureSecrets(folder) {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) {
    if (existsSync(path.join(folder, "pg")))
      throw new Halt(
        `${file} 不見了，沒有它無法開啟資料庫；請從備份還原。`,
        `${file} is missing and without it the database cannot be opened; restore a backup.`,
      );
    writeSecrets(folder, newSecrets());
  }
  const secrets = parse(file);
  if (
    Buffer.from(secrets.dataKey ?? "", "base64").length !== 32 ||
    !secrets.nextAuthSecret ||
    !secrets.databasePassword
  )
    throw damaged(file);
  chmodSync(file, 0o600);
  return secrets;
}

/** @param {string} file @returns {Secrets} */
function parse(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw damaged(file);
  }
}

/** @param {string} file */
function damaged(file) {
  return new Halt(`${file} 內容不完整；請從備份還原這個檔案。`, `${file} is damaged; restore this file from a backup.`);
}

/** @returns {Secrets} */
export function newSecrets() {
  return {
    databasePassword: randomBytes(24).toString("base64url"),
    nextAuthSecret: randomBytes(32).toString("base64url"),
    dataKey: randomBytes(32).toString("base64"),
  };
}

/**
 * Writes the file unless there is one already.
 * @param {string} folder
 * @param {Secrets} secrets
 */
export function writeSecrets(folder, secrets) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const whole = path.join(folder, `secrets.${randomUUID()}`);
  writeFileSync(whole, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(whole, path.join(folder, "secrets.json"));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  } finally {
    rmSync(whole);
  }
}

/**
 * The secrets that the app uses: those of the environment go before those of the file.
 * @param {Secrets} secrets
 */
export function secretsInUse(secrets) {
  const dataKey = process.env.ATTACHE_KEY || secrets.dataKey;
  if (Buffer.from(dataKey, "base64").length !== 32)
    throw new Halt(
      "ATTACHE_KEY 必須是 32 位元組的 base64；可用 openssl rand -base64 32 產生。",
      "ATTACHE_KEY must be 32 bytes in base64; openssl rand -base64 32 makes one.",
    );
  return { ...secrets, nextAuthSecret: process.env.NEXTAUTH_SECRET || secrets.nextAuthSecret, dataKey };
}
