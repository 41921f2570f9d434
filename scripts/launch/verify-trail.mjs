import { tsImport } from "tsx/esm/api";
import { say } from "../console.mjs";
import { dataFolder } from "../paths.mjs";
import { withClient } from "../postgres/database.mjs";
import { findDatabase } from "./find-database.mjs";

/** @typedef {import("../../lib/audit/verify.ts").Verdict} Verdict */
/** @typedef {import("../../lib/audit/verify.ts").Finding} Finding */

/**
 * Walks the chain of the audit trail.
 * @param {string} url
 * @param {string} data the folder in which heads were written down
 * @returns {Promise<Verdict>}
 */
async function verify(url, data) {
  const { verifyTrail: walk } = await tsImport("../../lib/audit/verify.ts", import.meta.url);
  const { headsFile, readHeads } = await tsImport("../../lib/audit/heads.ts", import.meta.url);
  return withClient(url, (client) =>
    walk(
      async (/** @type {string} */ sql, /** @type {unknown[]} */ values) => (await client.query(sql, values)).rows,
      readHeads(headsFile(data)),
    ),
  );
}

/** Says what was found, in both languages. @param {Verdict} verdict */
function report({ sealed, head, findings, unsealed }) {
  say(
    `已串鏈 ${sealed} 筆；鏈首 ${head?.hash ?? "（無）"}。`,
    `${sealed} events chained; head ${head?.hash ?? "(none)"}.`,
  );
  for (const finding of findings) say(...sentence(finding));
  if (unsealed.count > 0n) {
    say(`尚未串鏈 ${unsealed.count} 筆：`, `${unsealed.count} not chained yet:`);
    for (const { id, at, action, actorName } of unsealed.first) console.log(`  ${id} ${at} ${action} ${actorName}`);
  }
  if (findings.length === 0) say("稽核軌跡完整。", "The audit trail is whole.");
  else say(`有 ${findings.length} 處不對。`, `${findings.length} things are wrong.`);
}

/** @param {Finding} finding @returns {[zh: string, en: string]} */
function sentence(finding) {
  switch (finding.kind) {
    case "changed":
      return [
        `第 ${finding.seq} 環：事件 ${finding.eventId} 被改過。`,
        `Link ${finding.seq}: event ${finding.eventId} was changed.`,
      ];
    case "missing":
      return [
        `第 ${finding.seq} 環：事件 ${finding.eventId} 不見了。`,
        `Link ${finding.seq}: event ${finding.eventId} is missing.`,
      ];
    case "gap":
      return [
        `第 ${finding.after} 環與第 ${finding.before} 環之間缺環。`,
        `Links between ${finding.after} and ${finding.before} are missing.`,
      ];
    default:
      return finding.found === "nothing"
        ? [
            `${finding.head.at} 記下的鏈首是第 ${finding.head.seq} 環，現在沒有這一環：鏈尾被截斷，或還原了較舊的備份。`,
            `On ${finding.head.at} the head was link ${finding.head.seq}, which is not there: the end was cut off, or an older backup was restored.`,
          ]
        : [
            `第 ${finding.head.seq} 環與 ${finding.head.at} 記下的鏈首不同：鏈被重做過。`,
            `Link ${finding.head.seq} is not the head written down on ${finding.head.at}: the chain was made anew.`,
          ];
  }
}

/** Walks the trail of this installation and says what was found. @param {import("./lifetime.mjs").Lifetime} lifetime */
export async function verifyTrail(lifetime) {
  const verdict = await verify(await findDatabase(lifetime), dataFolder());
  report(verdict);
  if (verdict.findings.length > 0) await lifetime.end(1);
}
