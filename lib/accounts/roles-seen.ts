import { seenOf } from "@/lib/action/seen";

/** As what a form of roles was opened, in whatever order they stand. */
export const rolesSeen = (roles: readonly string[]): string => seenOf(roles.toSorted());
