import { seenOf } from "@/lib/action/seen";

type Shown = Record<"nameEn" | "title" | "agencyId" | "unitId", string | null> & { nameZh: string };

/** As what a person's form was opened. */
export const personSeen = ({ nameZh, nameEn, title, agencyId, unitId }: Shown): string =>
  seenOf([nameZh, nameEn, title, agencyId, unitId]);
