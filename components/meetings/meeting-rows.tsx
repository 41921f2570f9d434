"use client";

import Link from "next/link";
import { Pair } from "@/components/ui/pair";
import { Sep } from "@/components/ui/sep";
import type { MeetingListItem } from "@/lib/meetings/model";
import { PlaceName } from "./place-name";

export type MeetingRow = Pick<MeetingListItem, "id" | "nameZh" | "nameEn" | "countryZh" | "cityZh" | "cityEn"> & {
  days: string;
  /** APEC ACTWG 第35次 */
  nth: string | null;
  /** What says that a trip of the reader attends, or null. */
  mine: string | null;
  mode: string;
};

type Props = { rows: readonly MeetingRow[]; locale: string; placeHead: string; modeHead: string };

/**
 * The body of the ledger. On the reader's side, since rows reach it as their few words: sent as elements they are five
 * times as long, twice over.
 */
export function MeetingRows({ rows, locale, placeHead, modeHead }: Props) {
  return (
    <tbody>
      {rows.map(({ id, days, nth, mine, mode, nameZh, nameEn, ...place }) => (
        <tr key={id} data-row>
          <td>{days}</td>
          <th scope="row">
            <Link href={`/meetings/${id}`} prefetch={false} className="plain" data-row-link>
              <Pair zh={nameZh} en={nameEn} locale={locale} />
            </Link>
            <span className="meta">
              {nth}
              {mine && nth && <Sep />}
              {mine}
            </span>
          </th>
          <td data-label={placeHead}>
            {place.countryZh || place.cityZh || place.cityEn ? <PlaceName meeting={place} locale={locale} /> : "—"}
          </td>
          <td data-label={modeHead}>{mode}</td>
        </tr>
      ))}
    </tbody>
  );
}
