import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { printed } from "@/lib/reading/print";
import { stances } from "@/lib/reading/proposal";
import { score } from "../../scripts/bench/reading/score";
import { plain, thingsOf } from "../../scripts/bench/reading/things";
import type { Read } from "../support/read-file";
import { read, readChapters, readMinutes } from "../support/reading";

/** Covers, minutes, accounts of visits and beginnings of reports in many writings, invented; the truth stands beside each. */
const piecesIn = (file: string) => JSON.parse(readFileSync(`tests/reading/${file}.json`, "utf8"));
const covers: Read[] = piecesIn("covers");
const sentences = piecesIn("sentences");

const bare = (text: string) => text.replace(/[\s]/g, "");

/** Precision and recall of lists, piece by piece. */
function measure() {
  let [right, found, wanted] = [0, 0, 0];
  return {
    count: (read: readonly string[], truth: readonly string[]) => {
      found += read.length;
      wanted += truth.length;
      right += read.filter((one) => truth.includes(one)).length;
    },
    add: (row: { found: number; right: number; wanted: number }) => {
      found += row.found;
      wanted += row.wanted;
      right += row.right;
    },
    shares: () => ({ precision: right / found, recall: right / wanted }),
  };
}

/** A change that makes it worse has to say why. */
function holds(of: ReturnType<typeof measure>, precision: number, recall: number): void {
  const shares = of.shares();
  expect(shares.precision).toBeGreaterThanOrEqual(precision);
  expect(shares.recall).toBeGreaterThanOrEqual(recall);
}

test("who was sent, when and where, from thirty covers", async () => {
  const [people, dates, places] = [measure(), measure(), measure()];
  for (const { text, expected } of covers) {
    const { cover } = await read(text);
    const person = ({ name, title }: Read) => bare(`${name}/${title ?? ""}`);
    people.count(
      cover.delegates.map(({ value }) => person(value)),
      (expected.delegates ?? []).map(person),
    );
    const days = (one: Read) => [one.tripStart, one.tripEnd, one.reportDate].map((day) => day?.value ?? day);
    dates.count(days(cover).filter(Boolean), days(expected).filter(Boolean));
    const place = ({ country, city }: Read) => `${country}/${city ?? ""}`;
    places.count(
      cover.destinations.map(({ value }) => place(value)),
      (expected.destinations ?? []).map(place),
    );
  }
  holds(people, 0.95, 0.9);
  holds(dates, 0.97, 0.97);
  holds(places, 0.87, 0.83);
});

type Floor = [precision: number, recall: number];
const ofMinutes: [string, Read[], Record<"speakers" | "positions" | "outcomes", Floor>][] = [
  ["sixty", sentences.minutes, { speakers: [0.94, 0.85], positions: [0.94, 0.86], outcomes: [0.9, 0.9] }],
  ["ninety", piecesIn("minutes"), { speakers: [0.98, 0.94], positions: [0.97, 0.95], outcomes: [0.97, 0.97] }],
];
test.each(ofMinutes)(
  "who spoke, who stood where and what was decided, from %s pieces of minutes",
  async (_, pieces, floors) => {
    const [speakers, positions, outcomes] = [measure(), measure(), measure()];
    for (const { text, ...truth } of pieces) {
      const proposal = await readMinutes(text);
      speakers.count([...new Set(proposal.speakers.flatMap(({ value }) => value.who))], truth.speakers);
      const taken = (list: Read[]) => [
        ...new Set(
          list.flatMap((one) =>
            stances.flatMap((stance) => (one[stance] ?? []).map((who: string) => `${who} ${stance}`)),
          ),
        ),
      ];
      positions.count(taken(proposal.positions.map(({ value }) => value)), taken([truth.positions ?? {}]));
      outcomes.count(
        proposal.outcomes.map(({ value }) => value.outcome),
        truth.outcomes,
      );
    }
    holds(speakers, ...floors.speakers);
    holds(positions, ...floors.positions);
    holds(outcomes, ...floors.outcomes);
  },
);

const visitsIn = async (heading: string, text: string) =>
  (await readChapters("壹、目的\n\n出席會議，瞭解各經濟體之作法。", `貳、${heading}\n\n${text}`)).visits.map(
    ({ value }) => value.host,
  );

test("who was visited, to the letter, from twenty-five accounts", async () => {
  const hosts = measure();
  for (const { text, visits } of sentences.visits)
    hosts.count(
      await visitsIn("拜會紀要", text),
      visits.map(({ host }: Read) => host),
    );
  holds(hosts, 0.76, 0.6);
});

test("who was visited, by whatever name, from sixty accounts", async () => {
  const hosts = measure();
  const named = (hosts: string[]) => hosts.map((host) => ({ kind: "visits" as const, key: plain(host) }));
  for (const { heading, text, visits } of piecesIn("visits")) {
    const truth = visits.map(({ host }: Read) => host);
    const { rows } = score(named(await visitsIn(heading, text)), named(truth));
    const row = rows.find(({ kind }) => kind === "visits");
    if (row) hosts.add(row);
  }
  holds(hosts, 0.95, 0.97);
});

test("which meeting it was, from fifty beginnings of reports", async () => {
  const meetings = measure();
  for (const { text, expected } of piecesIn("meetings")) {
    const { meeting, meetings: several } = printed(await read(text));
    const of = (one: Read) => thingsOf(one).filter(({ kind }) => kind === "meeting");
    const row = score(of({ meeting, meetings: several }), of(expected)).rows.find(({ kind }) => kind === "meeting");
    if (row) meetings.add(row);
  }
  holds(meetings, 0.93, 0.89);
});
