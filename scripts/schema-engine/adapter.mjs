import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { parse } from "pg-connection-string";
import { createDatabase, dropDatabase } from "./databases.mjs";

const charOid = 18;
// Types of the system catalogue (regclass, pg_node_tree and the like) that the adapter has no mapping for: as text.
const shownAs = new Map([
  [charOid, 25],
  [2205, 25],
  [2206, 25],
  [2278, 25],
  [24, 25],
  [22, 1005],
  [194, 25],
  [1033, 25],
  [1034, 1009],
]);

/**
 * Connections for the engine. `opened` lists them so that they can be closed after each call.
 * @param {{ url: string, shadowDatabaseUrl?: string }} datasource
 */
export function connectionFactory(datasource) {
  const schema = datasource.url ? (new URL(datasource.url).searchParams.get("schema") ?? undefined) : undefined;
  const open = (/** @type {string} */ url) => {
    const { schema: _schema, ...config } = parse(url);
    return new PrismaPg(/** @type {any} */ ({ ...config, max: 2 }), { schema });
  };
  const factory = /** @type {any} */ (open(datasource.url));
  const connect = factory.connect.bind(factory);
  factory.opened = [];
  factory.connect = async () => {
    const adapter = mended(await connect());
    factory.opened.push(adapter);
    return adapter;
  };
  factory.connectToShadowDb = async () => {
    if (datasource.shadowDatabaseUrl) return mended(await open(datasource.shadowDatabaseUrl).connect());
    const url = new URL(datasource.url);
    url.pathname = `/prisma_migrate_shadow_db_${randomUUID()}`;
    await createDatabase(url.toString());
    const adapter = mended(await open(url.toString()).connect());
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = async () => {
      await dispose();
      await dropDatabase(url.toString());
    };
    return adapter;
  };
  return factory;
}

/** @param {any} adapter */
function mended(adapter) {
  mendTypes(adapter);
  const begin = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (/** @type {unknown} */ level) => mendTypes(await begin(level));
  // The whole script in one go: the adapter splits it at each ';', which breaks function bodies.
  adapter.executeScript = async (/** @type {string} */ sql) => {
    try {
      await adapter.client.query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}

/** The engine panics when a `"char"` column arrives as anything but a character. @param {any} queryable */
function mendTypes(queryable) {
  const perform = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  /** @type {number[]} */
  let chars = [];
  queryable.performIO = async (/** @type {unknown} */ query) => {
    const result = await perform(query);
    const fields = result?.fields ?? [];
    chars = fields.flatMap((/** @type {any} */ field, /** @type {number} */ i) =>
      field.dataTypeID === charOid ? [i] : [],
    );
    for (const field of fields) field.dataTypeID = shownAs.get(field.dataTypeID) ?? field.dataTypeID;
    return result;
  };
  queryable.queryRaw = async (/** @type {unknown} */ query) => {
    const result = await queryRaw(query);
    for (const i of chars) result.columnTypes[i] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}
