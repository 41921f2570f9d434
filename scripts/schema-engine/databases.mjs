import { withClient } from "../postgres/database.mjs";

/**
 * The server's maintenance database, and the name of the database that the address means.
 * @param {string} url
 */
function adminOf(url) {
  const admin = new URL(url);
  const name = decodeURIComponent(admin.pathname.slice(1));
  admin.pathname = "/postgres";
  admin.search = "";
  return { admin: admin.toString(), name };
}

/**
 * @param {string} url
 * @returns {Promise<string>} the name of the new database
 */
export async function createDatabase(url) {
  const { admin, name } = adminOf(url);
  await withClient(admin, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`));
  return name;
}

/** @param {string} url */
export async function dropDatabase(url) {
  const { admin, name } = adminOf(url);
  await withClient(admin, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}
