import { notFound } from "next/navigation";

/** An address that leads nowhere is answered inside the frame, so that the way on is at hand. */
export default function Nowhere() {
  notFound();
}
