import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { onTestFinished } from "vitest";
import { readPidFile } from "../../../scripts/postgres/leftover.mjs";
import { signIn } from "./sign-in";

/** What a start says when one can go there. */
export const ready = /Attaché is ready: (\S+)/;
export const banner = "這裡是示範資料";

/** The link for the first administrator. */
export const welcomeIn = (output: string, address: string) =>
  new RegExp(`${address}/welcome/\\S+`).exec(output)?.[0] ?? "no link";

/** The embedded database of a data folder, while it runs. */
export function databaseUrl(folder: string) {
  const { databasePassword } = JSON.parse(readFileSync(path.join(folder, "secrets.json"), "utf8"));
  return `postgresql://postgres:${databasePassword}@127.0.0.1:${readPidFile(path.join(folder, "pg"))?.port}/attache`;
}

/** The desk as somebody sees it who signs in. */
export async function deskOf(address: string, email: string, password: string) {
  const cookie = await signIn(address, email, password);
  return fetch(address, { headers: { cookie }, redirect: "manual" });
}

/** A port that somebody else listens on. */
export async function takenPort(close: (done: () => void) => void = onTestFinished): Promise<number> {
  const blocked = createServer();
  await new Promise((resolve) => blocked.listen(0, "127.0.0.1", () => resolve(undefined)));
  close(() => void blocked.close());
  return (blocked.address() as AddressInfo).port;
}
