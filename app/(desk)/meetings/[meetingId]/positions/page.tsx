import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DelegationSwitch } from "@/components/meetings/delegation-switch";
import { MeetingHead } from "@/components/meetings/meeting-head";
import { PrintButton } from "@/components/meetings/print-button";
import { Legend } from "@/components/positions/legend";
import { Matrix } from "@/components/positions/matrix";
import { MatrixFilters } from "@/components/positions/matrix-filters";
import { MatrixKeys } from "@/components/positions/matrix-keys";
import { MatrixPanel } from "@/components/positions/matrix-panel";
import { Page } from "@/components/shell/page";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Sep } from "@/components/ui/sep";
import { recordRestrictedReads } from "@/lib/attendance/restricted";
import { findMatrix, listEarlierPositions } from "@/lib/positions/matrix";
import { readCell, tableOf } from "@/lib/positions/matrix-rules";
import { type Asked, aroundMeeting, one } from "../around";
import { MeetingTabs } from "../meeting-tabs";
import { trailOf } from "../trail-of";
import { everyoneAt, matrixQuery, readFilter } from "./asked";

type Props = { params: Promise<{ meetingId: string }>; searchParams: Promise<Asked> };

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations("positions"))("matrix.title"),
});

/** 立場: economies × issues of the meeting, as one delegation noted them. */
export default async function PositionsPage({ params, searchParams }: Props) {
  const { meetingId } = await params;
  const asked = await searchParams;
  const [t, around] = await Promise.all([getTranslations("positions"), aroundMeeting(meetingId, asked)]);
  const { meeting, show, chosen, delegations, hrefOf } = around;
  const matrix = chosen ? await findMatrix(meetingId, chosen.id) : null;
  const filter = readFilter(asked);
  const table = matrix && tableOf(matrix, everyoneAt(meeting, matrix.economies), filter);
  const cell = table && readCell(table, one(asked.cell));
  const earlier = cell ? await listEarlierPositions(cell.item.id, cell.economy.code) : [];
  if (chosen && table) {
    const shown = table.items.flatMap(({ issues, outcomes }) => [
      ...issues.map(({ id, grade }) => ({ kind: "issue", id, grade, tripId: chosen.tripId })),
      ...outcomes.map(({ id, grade }) => ({ kind: "outcome", id, grade, tripId: chosen.tripId })),
    ]);
    await recordRestrictedReads(shown);
  }

  const path = `/meetings/${meetingId}/positions`;
  const kept = chosen && chosen !== delegations[0] ? chosen.id : null;
  const place = (show.locale === "en" ? meeting.cityEn : meeting.cityZh) ?? meeting.cityZh ?? meeting.timeZone;
  const speaking = new Set(
    matrix?.items.flatMap(({ issues }) =>
      issues.flatMap(({ positions }) => positions.map(({ economyCode }) => economyCode)),
    ),
  );
  const isEmpty = !matrix?.items.some(({ issues }) => issues.length > 0);

  return (
    <Page trail={await trailOf(around, t("matrix.title"))}>
      <MeetingHead
        meeting={meeting}
        show={show}
        ours={<DelegationSwitch delegations={delegations} chosen={chosen} hrefOf={(id) => hrefOf("/positions", id)} />}
        actions={
          !isEmpty && (
            <>
              <ButtonLink href={`${path}/csv${matrixQuery(filter, kept)}`} download>
                {t("matrix.csv")}
              </ButtonLink>
              <PrintButton>{t("matrix.print")}</PrintButton>
            </>
          )
        }
      />
      <MeetingTabs around={around} current="positions" />
      {isEmpty || !matrix || !table ? (
        <EmptyState title={t("matrix.none")} as="h2">
          {t(chosen ? "matrix.noneText" : "matrix.noneToRead")}
        </EmptyState>
      ) : (
        <>
          <MatrixFilters
            action={path}
            delegation={kept}
            items={matrix.items}
            economies={matrix.economies.filter(({ code }) => speaking.has(code))}
            filter={filter}
            locale={show.locale}
            counts={
              <>
                {t("matrix.issueCount", { count: table.counts.issues })}
                <Sep />
                {t("matrix.economyCount", { count: table.counts.economies })}
                <Sep />
                {t("matrix.positionCount", { count: table.counts.positions })}
              </>
            }
          />
          <Legend />
          <MatrixKeys className={cell ? "with-aside narrow mt-3" : "mt-3"}>
            <Matrix
              table={table}
              locale={show.locale}
              chosen={cell ? (one(asked.cell) ?? null) : null}
              hrefOfCell={(name) => `${path}${matrixQuery(filter, kept, name)}`}
              hrefOfItem={(itemId) => hrefOf(`/items/${itemId}`)}
              hrefOfSilent={`${path}${matrixQuery({ ...filter, silent: true }, kept)}`}
            />
            {cell && (
              <MatrixPanel
                cell={cell}
                earlier={earlier}
                locale={show.locale}
                zone={meeting.timeZone}
                place={place}
                hrefOfMinutes={`${hrefOf(`/items/${cell.item.id}`)}#minutes`}
                closeHref={`${path}${matrixQuery(filter, kept)}`}
              />
            )}
          </MatrixKeys>
        </>
      )}
    </Page>
  );
}
