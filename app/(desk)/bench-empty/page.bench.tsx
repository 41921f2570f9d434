import { requireActor } from "@/lib/access/actor";
import { findInstallation } from "@/lib/installation/queries";

/** The baseline of the page bench: signed in, one query, nothing else. */
export default async function EmptyPage() {
  await requireActor();
  const installation = await findInstallation();
  return <h1>{installation?.name}</h1>;
}
