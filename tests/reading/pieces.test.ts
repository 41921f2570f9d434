import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { stances } from "@/lib/reading/proposal";
import type { Read } from "../support/read-file";
import { read, readChapters, readMinutes } from "../support/reading";

/** Covers, sentences of minutes and accounts of visits in many writings, invented; the truth stands beside each. */
const covers: Read[] = JSON.parse(readFileSync("tests/reading/covers.json", "utf8"));
const { minutes, visits } = JSON.parse(readFileSync("tests/reading/sentences.json", "utf8"));

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

test("who spoke, who stood where and what was decided, from sixty pieces of minutes", async () => {
  const [speakers, positions, outcomes] = [measure(), measure(), measure()];
  for (const { text, ...truth } of minutes) {
    const proposal = await readMinutes(text);
    speakers.count([...new Set(proposal.speakers.flatMap(({ value }) => value.who))], truth.speakers);
    const taken = (list: Read[]) => [
      ...new Set(
        list.flatMap((one) =>
          stances.flatMap((stance) => (one[stance] ?? []).map((who: string) => `${who} ${stance}`)),
        ),
      ),
    ];
    positions.count(taken(proposal.positions.map(({ value }) => value)), taken([truth.positions]));
    outcomes.count(
      proposal.outcomes.map(({ value }) => value.outcome),
      truth.outcomes,
    );
  }
  holds(speakers, 0.94, 0.75);
  holds(positions, 0.87, 0.63);
  holds(outcomes, 0.9, 0.9);
});

test("who was visited, from twenty-five accounts", async () => {
  const hosts = measure();
  for (const { text, visits: truth } of visits) {
    const proposal = await readChapters("壹、目的\n\n出席會議，瞭解各經濟體之作法。", `貳、拜會紀要\n\n${text}`);
    hosts.count(
      proposal.visits.map(({ value }) => value.host),
      truth.map(({ host }: Read) => host),
    );
  }
  holds(hosts, 0.53, 0.41);
});
