import { getTranslations } from "next-intl/server";
import { readyActor } from "@/lib/access/actor";
import { findMeeting, listDelegations } from "@/lib/meetings/queries";
import { recordMatrixExport } from "@/lib/positions/export";
import { findMatrix } from "@/lib/positions/matrix";
import { matrixCsv } from "@/lib/positions/matrix-csv";
import { tableOf } from "@/lib/positions/matrix-rules";
import { stances } from "@/lib/positions/model";
import type { Stance } from "@/prisma/generated/enums";
import { everyoneAt, readFilter } from "../asked";

type Context = { params: Promise<{ meetingId: string }> };

/** The matrix one sees as a file, with the same filters; what one may not read does not exist. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await readyActor();
  if (!actor) return new Response(null, { status: 401 });
  const { meetingId } = await params;
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  const [t, meeting, delegations] = await Promise.all([
    getTranslations("positions"),
    findMeeting(meetingId),
    listDelegations(meetingId),
  ]);
  const chosen = delegations.find(({ id }) => id === asked.delegation) ?? delegations[0];
  if (!meeting || !chosen) return new Response(null, { status: 404 });
  const matrix = await findMatrix(meetingId, chosen.id);
  const table = tableOf(matrix, everyoneAt(meeting, matrix.economies), readFilter(asked));
  const words = {
    economy: t("matrix.economy"),
    item: (number: string) => t("matrix.itemNumber", { number }),
    silent: t("matrix.silent"),
    stance: Object.fromEntries(stances.map((stance) => [stance, t(`stance.${stance}`)])) as Record<Stance, string>,
  };
  await recordMatrixExport(actor, meetingId, chosen.tripId, table.rows.length);
  const name = `positions-${meeting.series?.code ?? "meeting"}-${meeting.ordinal ?? meeting.startsOn}`.replace(
    /[^\w-]+/g,
    "-",
  );
  return new Response(matrixCsv(table, words, actor.preferences.locale), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
