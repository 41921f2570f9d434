import { createHash } from "node:crypto";

/**
 * A short fingerprint of a row as a form was opened on it. Small records carry no version; sent back with the form,
 * this tells whether somebody else changed the record meanwhile.
 */
export function seenOf(row: object): string {
  // Sorted: the order of columns is nobody's promise.
  const columns = Object.entries(row).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(columns)).digest("base64url").slice(0, 22);
}
