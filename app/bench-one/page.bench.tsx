import { requireActor } from "@/lib/access/actor";
import { findInstallation } from "@/lib/installation/queries";

/** Signed in and one query, without the frame of the desk: what remains of a page when even its rail is taken away. */
export default async function FramelessPage() {
  await requireActor();
  const installation = await findInstallation();
  return <h1>{installation?.name}</h1>;
}
