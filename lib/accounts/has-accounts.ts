import "server-only";

import { db } from "@/lib/db/client";

/** Whether anybody has an account here: then nobody can become the first administrator any more. */
export const hasAccounts = async (): Promise<boolean> =>
  (await db.account.findFirst({ select: { id: true } })) !== null;
