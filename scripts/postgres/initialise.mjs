import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Halt } from "../console.mjs";
import { publicTemp } from "./native.mjs";
import { reasonIn, runProgram } from "./program.mjs";

/**
 * Makes the cluster beside its place and moves it there when it is whole, so that a kill in between
 * leaves nothing half made.
 * @param {import("./program.mjs").Place} place
 * @param {string} password of the superuser `postgres`
 * @param {boolean} durable whether the new files must survive a crash of the machine
 */
export async function initialise(place, password, durable) {
  if (existsSync(place.dir))
    throw new Halt(
      `${place.dir} 裡不是完整的資料庫；請移開它，或從備份還原。`,
      `${place.dir} does not hold a whole database; move it away, or restore a backup.`,
    );
  const fresh = `${place.dir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const passing = mkdtempSync(path.join(publicTemp(place.identity), "attache-"));
  try {
    mkdirSync(fresh, { recursive: true, mode: 0o700 });
    const passwordFile = path.join(passing, "password");
    writeFileSync(passwordFile, password, { mode: 0o600 });
    const { uid, gid } = place.identity;
    if (uid !== undefined && gid !== undefined)
      for (const target of [fresh, passing, passwordFile]) chownSync(target, uid, gid);
    await runProgram("initdb", { ...place, dir: fresh }, [
      ...["-U", "postgres", "-E", "UTF8", "--locale=C", "--auth=scram-sha-256", `--pwfile=${passwordFile}`],
      ...(durable ? [] : ["--no-sync"]),
    ]);
    renameSync(fresh, place.dir);
  } catch (error) {
    const reason = reasonIn(/** @type {Error} */ (error).message);
    throw new Halt(
      `無法建立資料庫 ${place.dir}：${reason}。請改以一般使用者執行，或以 DATABASE_URL 指定資料庫。`,
      `Cannot create the database ${place.dir}: ${reason}. Run as an ordinary user, or set DATABASE_URL to a database of your own.`,
    );
  } finally {
    rmSync(passing, { recursive: true, force: true });
  }
}
