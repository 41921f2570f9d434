/** UTF-16 by its byte order mark; without one, by the zeros in its line ends, and by what it says. */
export function byteOrder(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, Math.min(bytes.length & ~1, 65_536));
  const zeros = head.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  // A few zeros in a text of another encoding are noise in it.
  if (zeros < head.length / 200 || (zeros < head.length * 0.4 && isUtf8(head))) return undefined;
  return (["utf-16le", "utf-16be"] as const).find((order) => isOrdinary(new TextDecoder(order).decode(head)));
}

/** Whether the first bytes of a file can be UTF-8; their last letter may be cut. */
export const isUtf8 = (head: Uint8Array): boolean => !new TextDecoder().decode(head).slice(0, -4).includes("\uFFFD");

/** Nearly any two bytes are some letter; those of a text are of few scripts. */
function isOrdinary(text: string): boolean {
  const letters = text.match(/[\t\n\f\r\u0020-\u007E\u2010-\u2027\u3000-\u312F\u4E00-\u9FFF\uFF00-\uFFEF]/g) ?? [];
  return letters.length > text.length * 0.9;
}
