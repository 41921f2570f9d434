import { Refusal } from "../refusal";
import type { Notice } from "../source";
import { byteOrder } from "./byte-order";
import { withoutUnseen } from "./unseen";

export type Decoded = { text: string; notices: Notice[] };

/** The share of wrong bytes above which a file is no text of that encoding. */
const mostWrong = 0.01;

/**
 * The text of a file, in one of the encodings that Taiwanese files come in: UTF-8, UTF-16 and Big5.
 * @param declared what the file itself says, as HTML may: believed of bytes that are not UTF-8
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const { text, wrong } = decode(bytes, declared);
  const lines = text.replace(/\r\n?|[\v\u0085\u2028\u2029]/g, "\n").replace(/^\uFEFF/, "");
  const clean = withoutUnseen(lines);
  return {
    text: clean.text,
    notices: [
      ...(wrong > 0 ? [{ code: "invalidBytes", count: wrong } as const] : []),
      ...(clean.count > 0 ? [{ code: "controlCharacters", count: clean.count } as const] : []),
    ],
  };
}

function decode(bytes: Uint8Array, declared?: string): { text: string; wrong: number } {
  const encodings = [byteOrder(bytes) ?? [], "utf-8", declared ?? [], "big5"].flat();
  for (const encoding of encodings) {
    const text = strictly(bytes, encoding);
    if (text !== undefined) return { text, wrong: 0 };
  }
  for (const encoding of encodings) {
    const text = new TextDecoder(encoding).decode(bytes);
    const wrong = count(text, "\uFFFD");
    if (wrong < bytes.length * mostWrong) return { text, wrong };
  }
  throw new Refusal("notText");
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function count(text: string, letter: string): number {
  let found = 0;
  for (let at = text.indexOf(letter); at >= 0; at = text.indexOf(letter, at + 1)) found++;
  return found;
}

/** Whether a declared name is one of an encoding that can be decoded. */
export function isEncoding(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
