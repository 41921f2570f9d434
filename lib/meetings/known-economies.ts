import gazetteer from "./gazetteer.json";
import type { EconomyView } from "./model";

/** Economies and bodies as gazetteer.json lists them: APEC in the order of protocol, organisations, other countries. */
export const knownEconomies: EconomyView[] = gazetteer.map((economy, position) => ({ ...economy, position }));
