import type { ReactNode } from "react";
import { RailLink } from "./rail-link";
import type { ShellWords } from "./words";

type Props = {
  /** The office whose installation this is. */
  office: string;
  counts: { desk: number; trips: number; followUp: number };
  words: ShellWords;
  foot: ReactNode;
};

/** The six places. On a phone it is the bar at the bottom; administration is then in the account menu. */
export function Rail({ office, counts, words, foot }: Props) {
  const { places, items } = words;
  return (
    <nav className="rail" aria-label={words.main}>
      <a className="rail-name" href="/" lang="fr">
        Attaché
      </a>
      <p className="rail-office">{office}</p>
      <ul>
        <RailLink href="/" label={places.desk} count={counts.desk} unit={items} />
        <RailLink href="/trips" label={places.trips} count={counts.trips} unit={items} />
        <RailLink href="/meetings" label={places.meetings} also="/series" />
        <RailLink href="/follow-up" label={places.followUp} count={counts.followUp} unit={items} />
        <RailLink href="/archive" label={places.archive} />
        <RailLink href="/admin" label={places.admin} notOnPhone />
      </ul>
      <div className="rail-foot">{foot}</div>
    </nav>
  );
}
