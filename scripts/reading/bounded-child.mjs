import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** How often the memory of a child is looked at, in milliseconds. */
const pace = 50;
const pageBytes = 4096;

/**
 * Runs a program that may take only so much time and memory; what it prints is returned when it has ended, and the most
 * memory that it was seen to hold, in bytes.
 * @param {string} command
 * @param {string[]} args
 * @param {{ seconds: number, megabytes: number, cwd?: string }} caps
 * @returns {Promise<{ code: number | null, stdout: Buffer, stderr: string, peak: number, over?: "time" | "memory" }>}
 */
export function runBounded(command, args, { seconds, megabytes, cwd }) {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
  /** @type {"time" | "memory" | undefined} */
  let over;
  let peak = 0;
  const stop = (/** @type {"time" | "memory"} */ what) => {
    over ??= what;
    child.kill("SIGKILL");
  };
  const clock = setTimeout(() => stop("time"), seconds * 1000);
  const watch = setInterval(() => {
    peak = Math.max(peak, residentBytes(child.pid));
    if (peak > megabytes * 1024 * 1024) stop("memory");
  }, pace);
  const endWithUs = () => child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const [stdout, stderr] = [collect(child.stdout), collect(child.stderr)];
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(clock);
      clearInterval(watch);
      process.removeListener("exit", endWithUs);
      resolve({ code, stdout: stdout(), stderr: stderr().toString("utf8"), peak, over });
    });
  });
}

/** @param {import("node:stream").Readable} stream @returns {() => Buffer} */
function collect(stream) {
  /** @type {Buffer[]} */
  const chunks = [];
  stream.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks);
}

/** What a process holds in memory; 0 where the system does not tell. @param {number | undefined} pid */
function residentBytes(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * pageBytes;
  } catch {
    return 0;
  }
}
