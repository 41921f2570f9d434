import { setTimeout as pause } from "node:timers/promises";
import { complain, say } from "../console.mjs";
import { parentOf } from "../postgres/process-table.mjs";

const patience = 20_000;

/**
 * What must be undone before the process ends, last opened first: on Ctrl-C, SIGTERM, a closed
 * terminal, or a failure. A second Ctrl-C does not wait.
 */
export function createLifetime() {
  /** @type {{ close: () => unknown, force?: () => unknown }[]} */
  const opened = [];
  /** @type {Promise<never> | undefined} */
  let ending;
  let askedAt = 0;

  /** @param {number} code @returns {Promise<never>} */
  const end = (code) => {
    ending ??= closeAll(code);
    return ending;
  };

  /** @param {number} code @returns {Promise<never>} */
  async function closeAll(code) {
    for (const { close } of opened.reverse()) {
      try {
        // What does not end by itself ends with the process.
        await Promise.race([close(), pause(patience, undefined, { ref: false })]);
      } catch (error) {
        complain(error);
        code ||= 1;
      }
    }
    process.exit(code);
  }

  function asked() {
    if (!askedAt) {
      askedAt = Date.now();
      say("正在停止……再按一次 Ctrl-C 立即結束。", "Stopping… Ctrl-C again ends it at once.");
      end(0);
    } else if (Date.now() - askedAt > 500) {
      // npm passes on the Ctrl-C that the terminal has already sent us: that one came sooner.
      for (const { force } of opened) force?.();
      process.exit(1);
    }
  }
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, asked);
  askWhenOrphaned(asked);

  return {
    /** @param {() => unknown} close @param {() => unknown} [force] instead of `close` when there is no time */
    onEnd: (close, force) => void opened.push({ close, force }),
    end,
    /** Whether the end has begun: what fails from then on fails because of it. */
    isEnding: () => ending !== undefined,
  };
}

/**
 * A signal to npm alone ends npm, or npm and the shell between us, and never arrives here. The same
 * goes for whoever runs tests.
 * @param {() => void} asked
 */
function askWhenOrphaned(asked) {
  if (!process.env.npm_lifecycle_event && !process.env.ATTACHE_ENDS_WITH_PARENT) return;
  const above = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const before = above();
  const watch = setInterval(() => {
    if (above() === before) return;
    clearInterval(watch);
    asked();
  }, 500).unref();
}

/** @typedef {ReturnType<typeof createLifetime>} Lifetime */
