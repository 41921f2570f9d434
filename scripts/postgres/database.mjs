import pg from "pg";

/**
 * Opens one connection for the time of `use`.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withClient(url, use) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {}); // a server that goes away is reported by the query
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

// pg_trgm asks the C library what a letter is: in the C locale no Chinese character is one.
const letterLocales = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "en_US.utf8"];

/**
 * Creates the database when it is missing, in a locale where Chinese characters are letters.
 * @param {import("./cluster.mjs").Cluster} cluster
 * @param {string} name
 * @returns {Promise<string>} its address
 */
export async function ensureDatabase(cluster, name) {
  await withClient(cluster.url("postgres"), async (client) => {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (!rowCount) await createLetteredDatabase(client, name);
  });
  return cluster.url(name);
}

/** @param {pg.Client} client @param {string} name */
async function createLetteredDatabase(client, name) {
  for (const [index, locale] of letterLocales.entries()) {
    try {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE template0 ENCODING 'UTF8'
         LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LC_CTYPE '${locale}' LC_COLLATE '${locale}'`,
      );
      return;
    } catch (error) {
      const unknownLocale = /invalid.*locale/i.test(/** @type {Error} */ (error).message);
      if (!unknownLocale || index === letterLocales.length - 1) throw error;
    }
  }
}

/**
 * Creates a database as a copy of another one that nobody is connected to.
 * @param {string} adminUrl
 * @param {string} name
 * @param {string} template
 */
export async function copyDatabase(adminUrl, name, template) {
  await withClient(adminUrl, (client) =>
    client.query(`CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`),
  );
}

/**
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`),
  );
}
