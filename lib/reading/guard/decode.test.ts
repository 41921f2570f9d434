import { expect, test } from "vitest";
import { Refusal } from "../refusal";
import { decodeText } from "./decode";
import { kindOf } from "./kind";

const words = "一、前言\n本次會議於日內瓦舉行，計有 21 個經濟體與會。\n";
const bytes = (text: string) => new TextEncoder().encode(text);
/** 「會議紀錄」 in Big5. */
const big5 = Uint8Array.from([0xb7, 0x7c, 0xc4, 0xb3, 0xac, 0xf6, 0xbf, 0xfd, 0x0a, 0x41]);

test.each([
  ["UTF-8", bytes(words)],
  ["UTF-8 with its mark", bytes(`\uFEFF${words}`)],
  ["UTF-16 LE", Buffer.from(`\uFEFF${words}`, "utf16le")],
  ["UTF-16 BE", Buffer.from(`\uFEFF${words}`, "utf16le").swap16()],
  ["UTF-16 LE without its mark", Buffer.from(words, "utf16le")],
  ["UTF-16 BE without its mark", Buffer.from(words, "utf16le").swap16()],
])("%s is decoded", async (_, file) => {
  expect(decodeText(file)).toEqual({ text: words, notices: [] });
  expect(await kindOf(file)).toEqual({ format: "txt" });
});

test("Big5 is decoded", async () => {
  expect(decodeText(big5)).toEqual({ text: "會議紀錄\nA", notices: [] });
  expect(await kindOf(big5)).toEqual({ format: "txt" });
});

test("a few wrong bytes are told, many are no text", () => {
  const text = bytes(words.repeat(20));
  const broken = Uint8Array.from([...text, 0xff, 0x41, 0xfe, 0x41]);
  expect(decodeText(broken).notices).toEqual([{ code: "invalidBytes", count: 2 }]);
  const noise = Uint8Array.from({ length: 5_000 }, (_, at) => ((at * 7919) % 251) | 0x80);
  expect(() => decodeText(noise)).toThrow(new Refusal("notText"));
});

test("what nobody sees is taken out and counted, line ends are made the same", () => {
  const { text, notices } = decodeText(
    bytes("甲\u0000\u0008乙\u202E丙\u200B\r\n丁\tA\fB\rC\u2028D 👨\u200D👩 戊\u200D己"),
  );
  expect(text).toBe("甲乙丙\n丁\tA\fB\nC\nD 👨\u200D👩 戊己");
  expect(notices).toEqual([{ code: "controlCharacters", count: 5 }]);
});

test("what an HTML file says of its encoding is believed when its bytes agree", () => {
  expect(decodeText(big5, "big5").text).toBe("會議紀錄\nA");
  expect(decodeText(bytes(words), "big5").text).toBe(words);
});
