import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import type { Knot } from "@/components/ui/thread";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { ShowDay } from "@/lib/calendar/show-day";
import type { DelegationView, MeetingView } from "@/lib/meetings/model";
import { findMeeting, listDelegations, listManagingTripIds } from "@/lib/meetings/queries";
import { knotNames, type Thread } from "@/lib/thread/rules";
import { listThreads, type ThreadView } from "@/lib/thread/threads";

/** What every page of a meeting begins with. */
export type Around = {
  actor: Actor;
  meeting: MeetingView;
  show: ShowDay;
  delegations: DelegationView[];
  /** Whose records the page shows; null when there are none that one may read. */
  chosen: DelegationView | null;
  /** Still on their way, so that what else a page needs is asked beside them. */
  threads: Promise<Map<string, ThreadView>>;
  mayManage: boolean;
  /** An address of this meeting that keeps the delegation chosen by hand. */
  hrefOf: (path?: string, delegationId?: string) => string;
};

export type Asked = Record<string, string | string[] | undefined>;
export const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) || undefined;

/** @throws notFound when there is no such meeting */
export async function aroundMeeting(meetingId: string, asked: Asked): Promise<Around> {
  const [actor, meeting, delegations, tripIds] = await Promise.all([
    requireActor(),
    findMeeting(meetingId),
    listDelegations(meetingId),
    listManagingTripIds(meetingId),
  ]);
  if (!meeting) notFound();
  const wanted = one(asked.delegation);
  const chosen = delegations.find(({ id }) => id === wanted) ?? delegations[0] ?? null;
  const threads = chosen
    ? listThreads(meetingId, chosen.id, Date.now())
    : Promise.resolve(new Map<string, ThreadView>());
  threads.catch(() => {}); // Whoever waits for them is told; a page that ends without them has nobody who does.
  return {
    actor,
    meeting,
    delegations,
    chosen,
    threads,
    show: { locale: actor.preferences.locale, calendar: actor.preferences.calendar },
    mayManage: can(actor, "meeting.manage", { tripIds }),
    hrefOf: (path = "", delegationId = chosen && chosen !== delegations[0] ? chosen.id : "") =>
      `/meetings/${meetingId}${path}${delegationId && `?delegation=${delegationId}`}`,
  };
}

/** The knots in words: 完成, 草稿, 未寫, 缺, 免. A knot one may not know of is drawn like one that needs nothing. */
export async function knotsOf(): Promise<{ names: string[]; say: (thread: Thread) => Knot[] }> {
  const t = await getTranslations("meetings");
  const say = (thread: Thread) =>
    knotNames.map((name): Knot => {
      const state = thread[name];
      return { name: t(`thread.${name}`), word: t(`knot.${state}`), state: state === "closed" ? "na" : state };
    });
  return { names: knotNames.map((name) => t(`thread.${name}`)), say };
}
