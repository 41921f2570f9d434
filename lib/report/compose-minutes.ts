import type { Day } from "@/lib/calendar/day";
import { hanNumber } from "@/lib/numbering/chinese";
import { type Doc, heading, type Node } from "@/lib/richtext/model";
import { plainText } from "@/lib/richtext/text";
import { type PlacedItem, placedItems, undatedLast } from "./compose-agenda";
import { printedDay } from "./document-days";
import { type DocumentWords, fillIn } from "./document-words";
import type { DraftedChapter, MeetingFacts, MinutesFacts } from "./model";

/** One chapter for each day of each meeting on which minutes were written, items in the order of the agenda. */
export function minutesChapters(meetings: readonly MeetingFacts[], words: DocumentWords): DraftedChapter[] {
  const several = meetings.length > 1;
  return meetings.flatMap((meeting) => {
    const written = new Map(meeting.minutes.filter(hasText).map((minutes) => [minutes.itemId, minutes]));
    const parts = inOrder(placedItems(meeting)).flatMap(({ item, depth }) => {
      const minutes = written.get(item.id);
      return minutes ? [{ on: item.on, nodes: partOf(item, depth, minutes, words) }] : [];
    });
    const days = [...new Set(parts.map(({ on }) => on))].sort(undatedLast);
    return days.map((day) => ({
      key: `minutes/${meeting.id}/${day ?? "undated"}`,
      kind: "MINUTES" as const,
      heading: headingOf(meeting, day, several, words),
      doc: { type: "doc" as const, content: parts.filter(({ on }) => on === day).flatMap(({ nodes }) => nodes) },
    }));
  });
}

function headingOf(meeting: MeetingFacts, on: Day | null, several: boolean, words: DocumentWords): string {
  const day = on === null ? "" : printedDay(on);
  return several || on === null
    ? fillIn(words.minutesOfMeeting, { meeting: meeting.nameZh, day })
    : fillIn(words.minutesOf, { day });
}

const inOrder = (items: readonly PlacedItem[], depth = 0): { item: PlacedItem; depth: number }[] =>
  items.flatMap((item) => [{ item, depth }, ...inOrder(item.children, depth + 1)]);

const partOf = (item: PlacedItem, depth: number, minutes: MinutesFacts, words: DocumentWords): Node[] => {
  const level = Math.min(depth + 1, 3);
  const nodes = [heading(level, itemHeading(item, words)), ...below(minutes.doc.content, level)];
  return minutes.grade === "RESTRICTED" ? nodes.map(restricted) : nodes;
};

type Titled = Pick<PlacedItem, "number" | "titleZh" | "titleEn">;

/** "議程五：2023至2026策略計畫"; "議程6.4：中華台北"; without a number the title alone. */
export function itemHeading({ number, titleZh, titleEn }: Titled, words: DocumentWords): string {
  const title = titleZh || titleEn || words.untitled;
  return number ? fillIn(words.itemZh, { number: hanOf(number), title }) : title;
}

/** "5" → 五; what is no whole number from 1 to 99 stays as it is. */
export const hanOf = (number: string): string => (/^[1-9]\d?$/.test(number) ? hanNumber(Number(number)) : number);

/** Headings inside the minutes stand under the heading of their item: the highest of them one level below it. */
function below(nodes: readonly Node[], level: number): Node[] {
  const levelOf = (node: Node) => node.attrs?.level ?? 1;
  const highest = Math.min(...nodes.filter(({ type }) => type === "heading").map(levelOf));
  return nodes.map((node) =>
    node.type === "heading"
      ? { ...node, attrs: { ...node.attrs, level: Math.min(4, levelOf(node) - highest + level + 1) } }
      : node,
  );
}

/** Every block of a restricted text bears the grade: whichever of them an editor keeps, none of the words gets out. */
export const restricted = (node: Node): Node =>
  node.type === "text" || node.type === "hardBreak"
    ? node
    : {
        ...node,
        attrs: { ...node.attrs, grade: "RESTRICTED" },
        ...(node.content ? { content: node.content.map(restricted) } : {}),
      };

const hasText = ({ doc }: { doc: Doc }): boolean => hasWords(doc);

/** Is there anything in it: words, or a picture? */
export const hasWords = (doc: Doc): boolean =>
  plainText(doc).trim() !== "" || some(doc.content, ({ type }) => type === "picture");

export const some = (nodes: readonly Node[], test: (node: Node) => boolean): boolean =>
  nodes.some((node) => test(node) || some(node.content ?? [], test));
