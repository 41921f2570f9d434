import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../paths.mjs";
import { filesMatching } from "./tree.mjs";

const most = 250;

export const name = `no file is longer than ${most} lines`;

/** @param {string} [base] */
export function problems(base = root) {
  return filesMatching(/\.([cm]?[jt]sx?|css|prisma)$/, base).flatMap((file) => {
    const lines = readFileSync(path.join(base, file), "utf8").split("\n").length - 1;
    return lines > most ? [`${file} has ${lines} lines; split it by subject`] : [];
  });
}
