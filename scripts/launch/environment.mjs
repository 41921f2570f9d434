import { dataFolder, filesFolder } from "../paths.mjs";

/**
 * Puts into the environment what the app and the seeding read from it.
 * @param {string} url of the database
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {boolean} dev
 */
export function putInEnvironment(url, secrets, dev) {
  Object.assign(process.env, {
    NODE_ENV: dev ? "development" : "production",
    ATTACHE_DATA: dataFolder(),
    FILES_DIR: filesFolder(),
    DATABASE_URL: url,
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    ATTACHE_KEY: secrets.dataKey,
  });
}
