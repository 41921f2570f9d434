import "server-only";

import { notFound } from "next/navigation";
import { type Actor, requireActor } from "./actor";
import { can, withoutPreview } from "./can";
import type { Capability } from "./policy";

/** Whether somebody may do this to every record; under preview, both as themselves and as the role they look through. */
export const mayEverywhere = (actor: Actor, capability: Capability): boolean =>
  can(actor, capability) && can(withoutPreview(actor), capability);

/** For pages and reads that are not about a trip: without the capability there is no such page. */
export async function requireCapability(capability: Capability): Promise<Actor> {
  const actor = await requireActor();
  if (!mayEverywhere(actor, capability)) notFound();
  return actor;
}
