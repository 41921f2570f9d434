/** Turns a reading, or the truth about a report, into comparable things, kind by kind. */

export const kinds = [
  "cover fields",
  "agencies",
  "delegates",
  "destinations",
  "meeting",
  "sections",
  "days",
  "slots",
  "slot kinds",
  "sub-items",
  "minutes",
  "speakers",
  "stances",
  "outcomes",
  "recommendations",
  "visits",
  "captions",
] as const;
export type Kind = (typeof kinds)[number];
/** `key` is what must agree; `path` says whose confidence counts. */
export type Thing = { kind: Kind; key: string; text?: string; confidence?: number };

// biome-ignore lint/suspicious/noExplicitAny: truth and reading are plain JSON of one documented shape.
type Json = any;

export const plain = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFKC")
    .replace(/[\s\u200b]+/g, "")
    .replace(/臺/g, "台")
    .replace(/祕/g, "秘")
    .replace(/[‐-―－─]/g, "-")
    .replace(/[“”"'’‘]/g, "'")
    .replace(/[*#]/g, "")
    .toLowerCase();

const place = (one: Json): string =>
  one.item !== null && one.item !== undefined ? `item ${plain(one.item)}` : `“${plain(one.heading)}”`;

const flat = (items: Json[]): string[] =>
  items.flatMap((item) => (typeof item === "string" ? [item] : [item.title, ...flat(item.subItems ?? [])]));

export function thingsOf(report: Json): Thing[] {
  const sure = report.confidence ?? {};
  const things: Thing[] = [];
  const add = (kind: Kind, key: string, confidence?: number, text?: string) => {
    if (key !== "" && !things.some((thing) => thing.kind === kind && thing.key === key))
      things.push({
        kind,
        key,
        ...(confidence === undefined ? {} : { confidence }),
        ...(text === undefined ? {} : { text }),
      });
  };
  const cover = report.cover ?? {};
  for (const field of ["category", "title", "tripStart", "tripEnd", "reportDate"])
    if (cover[field]) add("cover fields", `${field}=${plain(cover[field])}`, sure.cover?.[field]);
  for (const [at, agency] of (cover.agencies ?? []).entries())
    add("agencies", plain(agency), sure.cover?.agencies?.[at]);
  for (const [at, one] of (cover.delegates ?? []).entries())
    add("delegates", `${plain(one.name)}/${plain(one.title)}`, sure.cover?.delegates?.[at]);
  for (const [at, one] of (cover.destinations ?? []).entries())
    add("destinations", `${plain(one.country)}/${plain(one.city)}`, sure.cover?.destinations?.[at]);
  const meetings = report.meetings ?? (report.meeting ? [report.meeting] : []);
  for (const [at, meeting] of meetings.entries()) {
    const confidence = report.meetings ? sure.meetings?.[at] : (sure.meeting ?? undefined);
    for (const field of ["series", "ordinal", "country", "city", "timeZone", "mode", "chair"])
      if (meeting[field] !== null && meeting[field] !== undefined)
        add("meeting", `${field}=${plain(meeting[field])}`, confidence);
    for (const field of ["nameZh", "nameEn"])
      if (meeting[field]) add("meeting", `${field}~`, confidence, plain(meeting[field]));
  }
  for (const [at, section] of (report.sections ?? []).entries())
    add("sections", plain(typeof section === "string" ? section : section.heading), sure.sections?.[at]);
  for (const [at, day] of (report.meetingDays ?? []).entries()) add("days", day, sure.meetingDays?.[at]);
  for (const [at, slot] of (report.slots ?? []).entries()) {
    const title = `${plain(slot.titleZh)}|${plain(slot.titleEn)}`;
    add(
      "slots",
      [slot.day ?? "", slot.start ?? "", slot.end ?? "", plain(slot.item), title].join(" "),
      sure.slots?.[at],
    );
    add("slot kinds", [slot.start ?? "", slot.day ?? "", title, slot.kind].join(" "), sure.slots?.[at]);
    for (const item of flat(slot.subItems ?? [])) add("sub-items", `${title}: ${plain(item)}`, sure.slots?.[at]);
  }
  for (const [at, minutes] of (report.minutes ?? []).entries())
    add(
      "minutes",
      `${plain(minutes.item)} ${plain(minutes.heading)}`,
      sure.minutes?.[at],
      minutes.text === undefined ? plain(minutes.starts) : plain(minutes.text),
    );
  for (const [at, one] of (report.speakers ?? []).entries())
    for (const [order, who] of one.who.entries())
      add("speakers", `${place(one)} ${plain(who)}`, sure.speakers?.[at]?.[order]);
  for (const [at, one] of (report.positions ?? []).entries())
    for (const stance of ["supports", "opposes", "amends", "reserves", "proposes"])
      for (const who of one[stance] ?? [])
        add("stances", `${place(one)} ${plain(who)} ${stance}`, sure.positions?.[at]);
  for (const [at, one] of (report.outcomes ?? []).entries())
    add("outcomes", `${place(one)} ${one.outcome}`, sure.outcomes?.[at]);
  for (const [at, one] of (report.recommendations ?? []).entries())
    add("recommendations", plain(one.heading).replace(/[。：:，,；;.]+$/, ""), sure.recommendations?.[at]);
  for (const [at, one] of (report.visits ?? []).entries()) add("visits", plain(one.host), sure.visits?.[at]);
  for (const [at, one] of (report.photoCaptions ?? []).entries()) add("captions", plain(one), sure.photoCaptions?.[at]);
  return things;
}
