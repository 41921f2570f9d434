import type { Tone } from "@/components/ui/state-word";
import type { TripStage } from "@/lib/trips/model";

/** The mark of a stage's word; sent back is what somebody must look at. */
export const toneOf = (stage: TripStage, sentBack: boolean): Tone => {
  if (sentBack) return "warn";
  const tones: Record<TripStage, Tone> = {
    draft: "draft",
    submitted: "plain",
    approved: "ok",
    abroad: "now",
    home: "plain",
    closed: "ok",
    withdrawn: "none",
  };
  return tones[stage];
};
