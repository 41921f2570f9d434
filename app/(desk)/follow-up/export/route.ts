import { getTranslations } from "next-intl/server";
import { readyActor } from "@/lib/access/actor";
import { dayIn } from "@/lib/calendar/day";
import { officeZone } from "@/lib/calendar/zone";
import { exportLedger } from "@/lib/recommendations/export";
import { readLedgerFilter } from "@/lib/recommendations/ledger-filter";
import { toCsv } from "@/lib/table/csv";

/** The ledger as the reader sees it, as CSV: same address, same filters, same rights. */
export async function GET(request: Request): Promise<Response> {
  const actor = await readyActor();
  if (!actor) return new Response(null, { status: 404 });
  const t = await getTranslations("recommendations");
  const rows = await exportLedger(readLedgerFilter(Object.fromEntries(new URL(request.url).searchParams)));
  const { locale } = actor.preferences;
  const head = (
    [
      "number",
      "text",
      "meeting",
      "section",
      "quote",
      "term",
      "decision",
      "reason",
      "lead",
      "state",
      "task",
      "owner",
      "due",
      "percent",
      "taskState",
      "last",
    ] as const
  ).map((name) => t(`export.${name}`));
  const body = rows.map(({ task, meeting, ...row }) => [
    row.number,
    row.text,
    meeting &&
      (meeting.seriesCode
        ? t("meetingShort", { ordinal: meeting.ordinal ?? 0, series: meeting.seriesCode })
        : ((locale === "en" ? meeting.nameEn : null) ?? meeting.nameZh)),
    row.sectionHeading,
    row.quote,
    row.term && t(`term.${row.term}`),
    t(`decision.${row.decision ?? "none"}`),
    row.decisionReason,
    row.leadUnit,
    t(`state.${row.state}`),
    task?.title ?? null,
    task?.ownerName ?? null,
    task?.dueOn ?? null,
    task?.percent ?? null,
    task && t(`taskState.${task.state}`),
    task?.lastEntry ?? null,
  ]);
  const name = `${t("export.file")}-${dayIn(officeZone, new Date())}.csv`;
  return new Response(toCsv([head, ...body]), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="follow-up.csv"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
