/** How many statements a connection keeps prepared, and how often one must have been asked before it is worth it. */
const most = 300;
const worthIt = 3;
/** Texts counted at a time; what is asked rarely is forgotten again. */
const counted = 2000;

/**
 * What is better planned anew each time: a list as long as it happens to be gives a new text for every length, and
 * whether an index of words pays depends on the word.
 */
const plannedAnew = /\bIN \(\$\d+,|@>/;

/**
 * Names for prepared statements, so that Postgres need not read and plan the same text on every page anew (for what
 * waits on the desk, planning takes twice as long as answering). The same text has the same name on every connection.
 * @returns the name for a text, or "" for one that is not kept
 */
export function nameStatements(): (query: { sql: string }) => string {
  const names = new Map<string, string>();
  const asked = new Map<string, number>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known) return known;
    if (names.size >= most || plannedAnew.test(sql)) return "";
    const times = (asked.get(sql) ?? 0) + 1;
    if (times < worthIt) {
      if (asked.size >= counted) asked.clear();
      asked.set(sql, times);
      return "";
    }
    asked.delete(sql);
    const name = `attache_${names.size}`;
    names.set(sql, name);
    return name;
  };
}
