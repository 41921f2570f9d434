import "server-only";

import { getTranslations } from "next-intl/server";
import type { Said } from "@/lib/action/outcome";

/** Says what pure rules name, in the reader's language. */
export async function sayer(): Promise<(said: Said) => string> {
  const t = await getTranslations();
  return ({ key, values }) => t(key as never, values as never);
}
