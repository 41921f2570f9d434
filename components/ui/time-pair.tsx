type Props = {
  /** In the place itself: "09:15–09:20". */
  local: string;
  /** Where, when it is not plain from the column: "清邁". */
  place?: string;
  /** At home, with its place: "臺北 10:15–10:20". */
  home?: string | null;
};

/** A time with its place: there first, Taipei under it. Left out when both are the same. */
export function TimePair({ local, place, home }: Props) {
  return (
    <span className="slot-time">
      <b>
        {local}
        {place && ` ${place}`}
      </b>
      {home && <span>{home}</span>}
    </span>
  );
}
