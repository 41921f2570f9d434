/** The bytes of a picture that stands in the page itself; undefined for one that would have to be fetched. */
export function bytesOfDataUri(address: string): Uint8Array | undefined {
  const parts = /^\s*data:[^,]*?(;\s*base64)?\s*,/i.exec(address);
  if (!parts) return undefined;
  const content = address.slice(parts[0].length);
  try {
    return parts[1] ? Buffer.from(content, "base64") : Buffer.from(decodeURIComponent(content), "latin1");
  } catch {
    return undefined;
  }
}
