import "server-only";

import { cache } from "react";
import { db } from "@/lib/db/client";

/** What this installation is. Being the demo is a mark in the database. Null before the first start has finished. */
export const findInstallation = cache(() =>
  db.installation.findUnique({ where: { id: 1 }, select: { demo: true, name: true } }),
);
