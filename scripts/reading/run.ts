import { readFileSync, statSync } from "node:fs";
import { limits } from "@/lib/reading/guard/limits";
import { openReport } from "@/lib/reading/open";
import { printed } from "@/lib/reading/print";
import { readReport } from "@/lib/reading/read";
import { Refusal } from "@/lib/reading/refusal";

/** Why a file is not read, for whoever started this process to put into words. */
type Problem = { key: string; values?: Record<string, string | number> };

const [file = ""] = process.argv.slice(2);
try {
  const proposal = readReport(await openReport(load(file)));
  process.stdout.write(`${JSON.stringify(printed(proposal), null, 2)}\n`);
} catch (error) {
  process.stderr.write(`${JSON.stringify(problemOf(error))}\n`);
  process.exitCode = 1;
}

/** The bytes of a file; one that is too large is not even loaded. */
function load(name: string): Uint8Array {
  const stats = statSync(name);
  if (!stats.isFile()) throw Object.assign(new Error(), { code: "EISDIR" });
  if (stats.size > limits.file) throw new Refusal("tooLarge", { most: limits.file / 1024 / 1024 });
  return readFileSync(name);
}

function problemOf(error: unknown): Problem {
  if (error instanceof Refusal) return { key: `refusal.${error.code}`, values: error.values };
  const { code } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "ELOOP")
    return { key: "command.missing" };
  if (code === "EISDIR") return { key: "command.notAFile" };
  if (code === "EACCES" || code === "EPERM") return { key: "command.unreadable" };
  return { key: "command.failed", values: { reason: error instanceof Error ? error.message : String(error) } };
}
