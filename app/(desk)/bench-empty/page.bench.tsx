import { requireActor } from "@/lib/access/actor";
import { findInstallation } from "@/lib/installation/queries";

/** The baseline of the page bench: an empty page in the frame that every signed-in page has, with one query of its own. */
export default async function EmptyPage() {
  await requireActor();
  const installation = await findInstallation();
  return <h1>{installation?.name}</h1>;
}
