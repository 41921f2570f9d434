import type { Leaf, Span } from "../leaves";
import type { Found, Person } from "../proposal";
import { isName, isTitle, titleAtEnd } from "../words/people";
import { squeezed } from "../words/script";
import { columnName } from "./fields";

/** A table one of whose head cells says 姓名. */
export function tableOfPeople(leaves: readonly Leaf[], agencies: readonly string[]): Found<Person>[] | null {
  for (const head of leaves) {
    const cell = head.cell;
    if (!cell || columnName(head.text) !== "names") continue;
    const own = leaves.filter((leaf) => leaf.cell?.table === cell.table);
    const heads = own.filter((leaf) => leaf.cell?.row === cell.row);
    const column = (name: string) => heads.find((leaf) => columnName(leaf.text) === name)?.cell?.column;
    const jobs = column("jobs");
    if (jobs === undefined) continue;
    const agency = column("agency");
    const unit = column("unit");
    const found: Found<Person>[] = [];
    const rows = [...new Set(own.map((leaf) => leaf.cell?.row ?? 0))].filter((row) => row > cell.row);
    let carried: string | undefined;
    for (const row of rows) {
      const at = (wanted: number | undefined) =>
        own
          .filter((leaf) => leaf.cell?.row === row && leaf.cell.column === wanted)
          .map((leaf) => leaf.text)
          .join("")
          .trim();
      const raw = at(cell.column);
      const name = squeezed(/[（(]\s*(\p{Script=Han}{2,4})\s*[)）]/u.exec(raw)?.[1] ?? raw);
      if (!isName(name) && !/^[A-Z]/.test(name)) break;
      carried = at(agency) || carried;
      const leaf = own.find((other) => other.cell?.row === row && other.cell.column === cell.column);
      const span: Span = { leaf: leaf?.index ?? head.index, from: 0, to: raw.length };
      const whole = carried ? withoutUnit(carried, agencies) : null;
      found.push({
        value: {
          name: isName(name) ? name : raw,
          title: squeezed(at(jobs)).replace(leads, "") || null,
          ...(leads.test(squeezed(at(jobs))) ? { role: "HEAD" as const } : {}),
          ...(whole ? { agency: whole.agency } : {}),
          ...(at(unit) || whole?.unit ? { unit: at(unit) || whole?.unit } : {}),
        } as Person,
        confidence: 0.97,
        at: [span],
      });
    }
    if (found.length > 0) return found;
  }
  return null;
}

const leads = /[（(](?:團長|領隊|召集人)[)）]$/;

/** 國家圖書館特藏文獻組: agency and unit in one cell. */
function withoutUnit(text: string, agencies: readonly string[]): { agency: string; unit?: string } {
  const known = [...agencies]
    .sort((a, b) => b.length - a.length)
    .find((agency) => text.startsWith(agency) && text.length > agency.length);
  const match = /^(.{3,}?(?:部|署|局|院|館|會|大學|中心|所|行))(?=.{2,10}[組司處科室課隊系]$)(.{2,10})$/.exec(text);
  const agency = known ?? match?.[1];
  return agency ? { agency, unit: text.slice(agency.length).trim() } : { agency: text };
}

/** A table of the cover without a head, in each row of which a name and a title stand: 企劃組 | 組長 | 譚國維. */
export function rowsOfPeople(region: readonly Leaf[]): Found<Person>[] {
  const rows = new Map<string, Leaf[]>();
  for (const leaf of region) {
    if (!leaf.cell || !leaf.text) continue;
    const key = `${leaf.cell.table} ${leaf.cell.row}`;
    rows.set(key, [...(rows.get(key) ?? []), leaf]);
  }
  const found: Found<Person>[] = [];
  for (const row of rows.values()) {
    const bare = (leaf: Leaf) => squeezed(leaf.text).replace(/[（(](?:團長|領隊)[)）]/, "");
    const name = row.find((leaf) => isName(bare(leaf)));
    const title = row.find((leaf) => leaf !== name && (isTitle(bare(leaf)) || titleAtEnd(bare(leaf)) !== ""));
    if (!name || !title || row.length > 5) continue;
    const [agency, unit] = row.filter((leaf) => leaf !== name && leaf !== title && !/^\d/.test(leaf.text)).map(bare);
    const inUnit = agency !== undefined && unit === undefined && /[組科課室隊]$|分署$/.test(agency);
    found.push({
      value: {
        name: bare(name),
        title: bare(title),
        ...(agency === undefined ? {} : inUnit ? { unit: agency } : { agency, ...(unit ? { unit } : {}) }),
        ...(/[（(](?:團長|領隊)/.test(name.text) ? { role: "HEAD" as const } : {}),
      },
      confidence: 0.9,
      at: [{ leaf: name.index, from: 0, to: name.text.length }],
    });
  }
  return found;
}
