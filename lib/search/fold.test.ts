import { expect, test } from "vitest";
import { fold, grams, readQuery } from "./fold";

test("full and half width, capitals and line ends are the same", () =>
  expect(fold("ＡＣＴＷＧ\n 揭弊 ")).toBe("actwg 揭弊"));
test("two-character words are in the index", () =>
  expect(grams("揭弊者保護")).toEqual(expect.arrayContaining(["揭弊", "弊者", "者保", "保護"])));
test("a mixed query asks for pairs and words", () =>
  expect(readQuery("ACTWG 揭弊")).toEqual({ words: ["actwg", "揭弊"], grams: ["actwg", "揭弊"] }));
test("one character can be asked for", () => expect(readQuery("弊").grams).toEqual(["弊"]));
test("nothing asked is nothing", () => expect(readQuery("  ")).toEqual({ words: [], grams: [] }));
