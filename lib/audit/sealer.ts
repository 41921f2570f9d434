import "server-only";

import { readHeads, writeHead } from "./heads";
import { findHead, sealAll, sealBatch } from "./seal";

const day = 24 * 3_600_000;
const hour = 3_600_000;

/**
 * Chains what was committed, within seconds, for as long as this process runs; writes the head down once a day. Any
 * number of processes may run it: they take turns.
 */
export function startSealer(every = 2_000): () => Promise<void> {
  let lookedBack = 0;
  let stopped = false;
  let current = Promise.resolve();
  const later = (wait: number) =>
    setTimeout(() => {
      if (!stopped) current = turn();
    }, wait).unref();
  const turn = async () => {
    try {
      const now = Date.now();
      if (now - lookedBack > hour) {
        await sealAll();
        lookedBack = now;
        await writeHeadDaily(now);
      } else while ((await sealBatch()) === 500 && !stopped);
    } catch (error) {
      console.error("audit.seal", error); // the next turn tries again; events wait in the table
    }
    if (!stopped) later(every);
  };
  later(every);
  return () => {
    stopped = true;
    return current;
  };
}

/** Printed to the log and kept beside the data, so that a chain made anew can be told from the old one. */
async function writeHeadDaily(now: number): Promise<void> {
  const written = readHeads().at(-1);
  if (written && now - Date.parse(written.at) < day) return;
  const head = await findHead();
  if (!head || head.seq === written?.seq) return;
  const at = new Date(now).toISOString();
  console.log(`audit head ${at} ${head.seq} ${head.hash}`);
  writeHead({ at, ...head });
}
