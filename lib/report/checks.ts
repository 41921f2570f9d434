import type { Said } from "@/lib/action/outcome";
import type { Day } from "@/lib/calendar/day";
import type { Doc, Node } from "@/lib/richtext/model";
import { countHan, inline, plainText } from "@/lib/richtext/text";
import { mainItems, placedItems } from "./compose-agenda";
import { hanOf, hasWords } from "./compose-minutes";
import type { ReportFacts, SectionKind } from "./model";

/** What a report must tell (domain §1.4). */
export const parts = ["purpose", "course", "reflection", "recommendation"] as const;
export type Part = (typeof parts)[number];

export type Finding = {
  /** must: the report cannot be handed in · confirm: somebody should look */
  weight: "must" | "confirm";
  said: Said;
  /** The rule it comes from. */
  rule: Said;
  sectionId?: string;
  /** A part without a chapter. */
  part?: Part;
  /** An item of the agenda without minutes. */
  item?: { meetingId: string; itemId: string };
  /** A picture to be described. */
  pictureId?: string;
  /** What the cover says. */
  cover?: true;
};

type Chapter = {
  id: string;
  kind: SectionKind;
  heading: string;
  doc: Doc;
  /** What it was drafted from; null when written by hand. */
  source: string | null;
};
export type Checked = {
  chapters: readonly Chapter[];
  facts: ReportFacts;
  reportOn: Day | null;
  reportMonthOnly: boolean;
};

/** Everything that is missing or looks wrong, what must be put right first. */
export function checkReport(report: Checked): Finding[] {
  const found = [
    ...missingParts(report),
    ...placeholders(report),
    ...abstractLength(report),
    ...itemsWithoutMinutes(report),
    ...picturesWithoutAlternative(report),
    ...reportDate(report),
  ];
  return [...found.filter(({ weight }) => weight === "must"), ...found.filter(({ weight }) => weight === "confirm")];
}

const partHeadings: Record<Part, RegExp> = {
  purpose: /目的|緣起/,
  course: /過程|經過|行程|紀要|拜會|參訪/,
  reflection: /心得/,
  recommendation: /建議/,
};
const partKinds: Record<Part, readonly SectionKind[]> = {
  purpose: ["PURPOSE"],
  course: ["MINUTES", "VISITS"],
  reflection: ["REFLECTIONS"],
  // A chapter of reflections counts as recommendations only when its heading says so.
  recommendation: [],
};

/** Which chapters tell a part: by kind, by heading, or by a heading inside. */
const tells = (part: Part, { kind, heading, doc }: Chapter): boolean =>
  partKinds[part].includes(kind) || [heading, ...headingsOf(doc)].some((text) => partHeadings[part].test(text));

function missingParts({ chapters }: Checked): Finding[] {
  return parts.flatMap((part): Finding[] => {
    const telling = chapters.filter((chapter) => tells(part, chapter));
    if (telling.some(({ doc }) => hasWords(doc))) return [];
    const empty = telling[0];
    const rule: Said = { key: "report.rule.parts" };
    return empty
      ? [{ weight: "must", said: { key: `report.finding.empty.${part}` }, rule, sectionId: empty.id }]
      : [{ weight: "must", said: { key: `report.finding.missing.${part}` }, rule, part }];
  });
}

const leftover = /TODO|TBD|FIXME|待填|待補|[＿_]{3,}/g;
/** May also be a name left out on purpose, so somebody looks. */
const blank = /[○〇◯Ｏ]{2,}|[XＸ]{3,}/g;

function placeholders({ chapters }: Checked): Finding[] {
  return chapters.flatMap(({ id, heading, doc }) => {
    const text = `${heading}\n${plainText(doc)}`;
    const find = (pattern: RegExp, weight: Finding["weight"]): Finding[] =>
      [...new Set(text.match(pattern) ?? [])].map((words) => ({
        weight,
        said: { key: "report.finding.placeholder", values: { heading, words } },
        rule: { key: "report.rule.placeholder" },
        sectionId: id,
      }));
    return [...find(leftover, "must"), ...find(blank, "confirm")];
  });
}

/** How long an abstract should be, in Han characters: punctuation, figures and Latin letters are not counted. */
export const abstractSpan = { from: 200, to: 300 } as const;

/** The count of an abstract by its rule, or null where there is none. */
export function abstractCount(chapters: readonly Pick<Chapter, "kind" | "doc">[]): number | null {
  const abstract = chapters.find(({ kind }) => kind === "ABSTRACT");
  return abstract ? countHan(plainText(abstract.doc)) : null;
}

function abstractLength({ chapters }: Checked): Finding[] {
  const count = abstractCount(chapters);
  const rule: Said = { key: "report.rule.abstract", values: abstractSpan };
  if (count === null) return [{ weight: "confirm", said: { key: "report.finding.noAbstract" }, rule }];
  if (count >= abstractSpan.from && count <= abstractSpan.to) return [];
  const key = count < abstractSpan.from ? "report.finding.abstractShort" : "report.finding.abstractLong";
  const sectionId = chapters.find(({ kind }) => kind === "ABSTRACT")?.id;
  return [{ weight: "confirm", said: { key, values: { count, ...abstractSpan } }, rule, sectionId }];
}

/** An item is told when a heading in the report names its number or its title. */
function itemsWithoutMinutes({ chapters, facts }: Checked): Finding[] {
  return facts.meetings.flatMap((meeting) => {
    const told = chapters
      .filter((chapter) => mayTell(chapter, meeting.id))
      .flatMap(({ heading, doc }) => [heading, ...headingsOf(doc)]);
    return mainItems(placedItems(meeting)).flatMap((item): Finding[] => {
      const title = item.titleZh || item.titleEn || "";
      const names = (text: string) =>
        (title && squeeze(text).includes(squeeze(title))) || namesNumber(text, item.number);
      if (told.some(names)) return [];
      const key = item.number ? "report.finding.itemUntold" : "report.finding.itemUntoldNoNumber";
      const said: Said = { key, values: { number: item.number ?? "", title } };
      const place = { meetingId: meeting.id, itemId: item.id };
      return [{ weight: "confirm", said, rule: { key: "report.rule.items" }, item: place }];
    });
  });
}

/** Not the agenda itself, and not the minutes of another meeting, whose items bear the same numbers. */
const mayTell = ({ kind, source }: Chapter, meetingId: string): boolean =>
  kind !== "AGENDA" && (!source?.startsWith("minutes/") || source.startsWith(`minutes/${meetingId}/`));

/** 議程五, 議程5, Item 5 – but not 議程五十. */
function namesNumber(text: string, number: string | null): boolean {
  if (!number) return false;
  const found = /^(?:議程|議題|Item)\s*([\d.]+|[一二三四五六七八九十]+)/i.exec(text.trim())?.[1];
  return found === number || found === hanOf(number);
}

function picturesWithoutAlternative({ chapters, facts }: Checked): Finding[] {
  const known = new Map(facts.pictures.map((picture) => [picture.id, picture]));
  return chapters.flatMap(({ id, doc }) =>
    picturesIn(doc.content).flatMap((pictureId): Finding[] => {
      const picture = known.get(pictureId);
      const rule: Said = { key: "report.rule.pictures" };
      if (!picture) return [{ weight: "confirm", said: { key: "report.finding.pictureGone" }, rule, sectionId: id }];
      // A caption may stand without its file: then there is nothing to describe.
      if (!picture.fileId || picture.altText?.trim()) return [];
      return [
        {
          weight: "confirm",
          said: { key: "report.finding.noAlternative", values: { caption: picture.caption } },
          rule,
          pictureId,
        },
      ];
    }),
  );
}

function reportDate({ reportOn, reportMonthOnly, facts }: Checked): Finding[] {
  const rule: Said = { key: "report.rule.date" };
  if (!reportOn) return [{ weight: "confirm", said: { key: "report.finding.noDate" }, rule, cover: true }];
  const early = reportMonthOnly ? reportOn.slice(0, 7) < facts.endsOn.slice(0, 7) : reportOn < facts.endsOn;
  const values = { reportOn: reportMonthOnly ? reportOn.slice(0, 7) : reportOn, endsOn: facts.endsOn };
  return early
    ? [{ weight: "confirm", said: { key: "report.finding.dateBeforeReturn", values }, rule, cover: true }]
    : [];
}

/** The headings inside a chapter. */
export const headingsOf = (doc: Doc): string[] => collect(doc.content, ({ type }) => type === "heading").map(inline);

const picturesIn = (nodes: readonly Node[]): string[] =>
  collect(nodes, ({ type }) => type === "picture").flatMap(({ attrs }) => attrs?.pictureId ?? []);

const collect = (nodes: readonly Node[], test: (node: Node) => boolean): Node[] =>
  nodes.flatMap((node) => [...(test(node) ? [node] : []), ...collect(node.content ?? [], test)]);

const squeeze = (text: string) => text.replace(/\s+/g, "");
