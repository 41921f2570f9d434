import { can, type Rights } from "@/lib/access/can";
import type { TripDetail } from "./model";

export const tripTabs = ["overview", "people", "logistics", "visits", "report", "history"] as const;
export type TripTab = (typeof tripTabs)[number];

/** The parts of a trip there are for this reader; what they may not read is no place to go. */
export function tabsOf(rights: Rights, trip: Pick<TripDetail, "id" | "inCircle" | "report">): TripTab[] {
  const subject = { tripIds: [trip.id] };
  const journey = can(rights, "logistics.read", subject);
  const reported = can(rights, "report.read", subject) || trip.report?.state === "APPROVED";
  const shown: Record<TripTab, boolean> = {
    overview: true,
    people: trip.inCircle,
    logistics: journey,
    visits: reported || journey,
    report: reported,
    history: trip.inCircle,
  };
  return tripTabs.filter((tab) => shown[tab]);
}
