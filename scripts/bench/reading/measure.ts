import type { LaunchOptions } from "@playwright/test";
import type { Figure } from "../figures";
import { measureTruth } from "./accuracy";
import { measureSpeed } from "./speed";

/** The reader of reports: how much of what reports say it finds, how sure of it one may be, and how long it takes. */
export const measureReading = async (launch: LaunchOptions): Promise<Figure[]> => [
  ...(await measureTruth()),
  ...(await measureSpeed(launch)),
];
