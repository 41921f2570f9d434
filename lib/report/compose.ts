import { type Doc, docFromText, emptyDoc, heading, type Node, paragraph } from "@/lib/richtext/model";
import { agendaDoc, mainItems, placedItems } from "./compose-agenda";
import { minutesChapters, restricted } from "./compose-minutes";
import { printedDay, printedSpan } from "./document-days";
import { type DocumentWords, fillIn } from "./document-words";
import type { DraftedChapter, MeetingFacts, PictureFacts, ReportFacts, SectionKind, VisitFacts } from "./model";

/**
 * The chapters a report would be drafted with now, in their order. Numbers are not among the words: they are made
 * where the report is shown. A chapter with nothing to draw on is left out, but for those every report must have.
 */
export function composeChapters(facts: ReportFacts, words: DocumentWords): DraftedChapter[] {
  const chapter = (kind: SectionKind, doc: Doc): DraftedChapter => ({
    key: kind.toLowerCase(),
    kind,
    heading: words.headings[kind],
    doc,
  });
  const withAgenda = facts.meetings.filter(({ items }) => items.length > 0);
  const minutes = minutesChapters(facts.meetings, words);
  const visits = facts.visits.flatMap((visit) => visitNodes(visit, words));
  return [
    chapter("PURPOSE", docFromText(facts.purpose)),
    chapter("ABSTRACT", docFromText(abstractOf(facts, words))),
    ...(withAgenda.length > 0 ? [chapter("AGENDA", agendaDoc(withAgenda, words))] : []),
    ...minutes,
    ...(visits.length > 0 ? [chapter("VISITS", { type: "doc", content: visits })] : []),
    // Without minutes and visits the course of the journey is still to be told, by hand.
    ...(minutes.length === 0 && visits.length === 0 ? [chapter("OTHER", emptyDoc)] : []),
    chapter("REFLECTIONS", emptyDoc),
    ...(facts.pictures.length > 0 ? [chapter("PICTURES", picturesDoc(facts.pictures))] : []),
  ];
}

/** Chapters that are written, not derived: an empty draft is no source to compare with. */
export const isWritten = (kind: SectionKind): boolean => kind === "REFLECTIONS" || kind === "OTHER";

const picturesDoc = (pictures: readonly PictureFacts[]): Doc => ({
  type: "doc",
  content: pictures.map(({ id }) => ({ type: "picture", attrs: { pictureId: id } })),
});

/** A few sentences of places, days and matters, to be edited: the facts a reader looks for first. */
function abstractOf(facts: ReportFacts, words: DocumentWords): string {
  const sentences = facts.meetings.map((meeting) => meetingSentences(meeting, words));
  if (sentences.length === 0) {
    const places = facts.places.map(({ countryZh, cityZh }) => join(countryZh, cityZh)).join(words.and);
    sentences.push(
      fillIn(places ? words.journey : words.journeyNowhere, {
        days: printedSpan(facts.startsOn, facts.endsOn),
        places,
      }),
    );
  }
  const hosts = facts.visits.filter(({ grade }) => grade !== "RESTRICTED").map(({ hostZh }) => hostZh);
  if (hosts.length > 0) sentences.push(fillIn(words.alsoVisited, { hosts: hosts.join(words.and) }));
  return sentences.join("");
}

function meetingSentences(meeting: MeetingFacts, words: DocumentWords): string {
  const place = join(meeting.countryZh, meeting.cityZh);
  const days = printedSpan(meeting.startsOn, meeting.endsOn);
  const first = fillIn(place ? words.heldAt : words.held, { meeting: meeting.nameZh, days, place });
  const matters = mainItems(placedItems(meeting)).flatMap(({ titleZh, titleEn }) => titleZh || titleEn || []);
  return matters.length > 0 ? first + fillIn(words.matters, { items: matters.join(words.and) }) : first;
}

/** 泰國清邁; a city of its country's name is said once (新加坡). */
export const join = (countryZh: string | null, cityZh: string | null): string =>
  countryZh === cityZh ? (countryZh ?? "") : `${countryZh ?? ""}${cityZh ?? ""}`;

function visitNodes(visit: VisitFacts, words: DocumentWords): Node[] {
  const people = visit.people.map(({ name, title }) => `${name}${title ?? ""}`).join(words.and);
  const told = fillIn(visit.visitedOn ? words.visitedOn : words.visited, {
    day: visit.visitedOn ? printedDay(visit.visitedOn) : "",
    host: visit.hostZh,
  });
  const met = people ? fillIn(words.met, { people }) : "";
  const nodes = [
    heading(1, visit.hostZh),
    paragraph(`${told}${met}${words.stop}`),
    ...(visit.notes?.trim() ? docFromText(visit.notes).content : []),
  ];
  return visit.grade === "RESTRICTED" ? nodes.map(restricted) : nodes;
}
