import { spawn } from "node:child_process";
import path from "node:path";
import { onTestFinished } from "vitest";

export const root = path.join(import.meta.dirname, "../../..");

type Env = Record<string, string | undefined>;

type What = { script: string; args?: string[] } | { code: string } | { npm: string[] };

/**
 * Starts Node on a script of the project, or on code that is given inline, or npm as a terminal would: in a process
 * group of its own. None of the variables go along that would lead it to another database.
 */
export function startScript(what: What, env: Env = {}) {
  const { DATABASE_URL: _, NEXTAUTH_URL: __, NODE_ENV: ___, npm_lifecycle_event: ____, ...outer } = process.env;
  const options = { cwd: root, env: { ...outer, ...env } as NodeJS.ProcessEnv };
  const child =
    "npm" in what
      ? spawn("npm", what.npm, { ...options, detached: true })
      : spawn(process.execPath, argumentsFor(what), options);
  let output = "";
  const hear = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM"); // so that it takes its database with it
    await ended;
  });
  return {
    pid: child.pid as number,
    ended,
    output: () => output,
    kill: (signal: NodeJS.Signals) => child.kill(signal),
    /** As Ctrl-C does: to everything that runs in its group. */
    killGroup: (signal: NodeJS.Signals) => process.kill(-(child.pid as number), signal),
    /** Waits until it has printed something; fails when it ends before. */
    said: (pattern: RegExp) =>
      new Promise<RegExpExecArray>((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(output);
          if (found) resolve(found);
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        look();
        ended.then((code) => reject(new Error(`ended with ${code} before saying ${pattern}:\n${output}`)));
      }),
  };
}

const argumentsFor = (what: Exclude<What, { npm: string[] }>) =>
  "code" in what
    ? ["--input-type=module", "-e", what.code]
    : [path.join(root, "scripts", what.script), ...(what.args ?? [])];

/** Runs a script to its end. */
export async function runScript(script: string, args: string[] = [], env: Env = {}) {
  const child = startScript({ script, args }, env);
  return { code: await child.ended, output: child.output() };
}
