import type { seeded } from "./random";
import type { Rows } from "./rows";
import { id } from "./rows-of";
import { title } from "./words";

/** Codes of the 21 members of APEC; their generated names say that they are nobody's. */
export const apecCodes = [..."AU BN CA CL CN HK ID JP KR MY MX NZ PG PE PH RU SG TW TH US VN".split(" ")] as const;

const stances = ["SUPPORT", "OPPOSE", "AMEND", "RESERVE", "PROPOSE"];
const stancesPerIssue = 6;

/** What a delegation notes beside the minutes of an item: an issue with stances, an outcome, a commitment. */
export function positions(rows: Rows, tripNumber: number, itemId: string, random: ReturnType<typeof seeded>) {
  const at = { attendanceId: id("attendance", tripNumber), itemId, grade: "INTERNAL" };
  const issueId = `${itemId}-issue`;
  const first = random.below(apecCodes.length);
  rows.Issue!.push({ id: issueId, ...at, title: title(random).zh, position: 0 });
  for (let k = 0; k < stancesPerIssue; k++)
    rows.Position!.push({
      id: `${issueId}-${k}`,
      issueId,
      economyCode: apecCodes[(first + k) % apecCodes.length],
      stance: stances[k % stances.length],
      quote: title(random).zh,
      notedBy: id("person", 0),
    });
  rows.Outcome!.push({
    id: `${itemId}-outcome`,
    ...at,
    kind: "ADOPTED",
    evidence: title(random).zh,
    notedBy: id("person", 0),
  });
  rows.Commitment!.push({
    id: `${itemId}-commitment`,
    ...at,
    kind: "PROMISED",
    byWhom: `示範經濟體${apecCodes[first]}`,
    text: title(random).zh,
  });
}
