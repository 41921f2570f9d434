import type { Said } from "@/lib/action/outcome";
import type { TripState } from "./model";

/** Why a trip cannot be deleted: it was handed in once, so it is withdrawn instead; or something was written for it. */
export function removingBlockers({
  state,
  decided,
  written,
}: {
  state: TripState;
  decided: boolean;
  written: boolean;
}): Said[] {
  return [
    ...(state !== "DRAFT" || decided ? [{ key: "trips.block.wasHandedIn" }] : []),
    ...(written ? [{ key: "trips.block.hasRecords" }] : []),
  ];
}
