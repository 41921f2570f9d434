import "server-only";

import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** 32 bytes in base64 (`ATTACHE_KEY`). Without it nothing can be sealed or opened, and we say so at once. */
function key(): Buffer {
  const bytes = Buffer.from(process.env.ATTACHE_KEY ?? "", "base64");
  if (bytes.length !== 32) throw new Error("ATTACHE_KEY must be 32 bytes in base64");
  return bytes;
}

/** AES-256-GCM; `about` (whose secret it is) is authenticated too, so a sealed text cannot be moved to another row. */
export function seal(text: string, about: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", nonce, cipher.getAuthTag(), sealed]
    .map((part) => (typeof part === "string" ? part : part.toString("base64url")))
    .join(".");
}

/** @throws when the text was changed, belongs to another row, or was sealed with another key */
export function unseal(text: string, about: string): string {
  const [version, nonce, tag, sealed] = text.split(".");
  if (version !== "v1" || !nonce || !tag || sealed === undefined) throw new Error("not a sealed text");
  const decipher = createDecipheriv("aes-256-gcm", key(), Buffer.from(nonce, "base64url"), { authTagLength: 16 });
  decipher.setAAD(Buffer.from(about)).setAuthTag(Buffer.from(tag, "base64url"));
  return Buffer.concat([decipher.update(Buffer.from(sealed, "base64url")), decipher.final()]).toString("utf8");
}
