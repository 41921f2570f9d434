import type { ZoneFact } from "@/lib/meetings/times";

type Say = (key: "zone.same" | "zone.ahead" | "zone.behind", values?: { h: number; m: number }) => string;

/** "臺北早1小時": how the office's clocks stand to the place's. `t` speaks messages/meetings.json. */
export function differenceWords({ ahead }: ZoneFact, t: Say): string {
  if (ahead === 0) return t("zone.same");
  const minutes = Math.abs(ahead);
  return t(ahead > 0 ? "zone.ahead" : "zone.behind", { h: Math.floor(minutes / 60), m: minutes % 60 });
}
