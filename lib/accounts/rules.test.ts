import { expect, test } from "vitest";
import { isEmail, normaliseEmail, passwordFaults } from "./rules";

test.each([
  ["  Yt.Chang@AAC.example ", "yt.chang@aac.example"],
  ["ｙｔ＠ａａｃ。ｅｘａｍｐｌｅ", "yt@aac.example"],
  ["mailto:a@b.tw", "a@b.tw"],
])("%s is one address", (typed, expected) => expect(normaliseEmail(typed)).toBe(expected));

test.each(["a@b.tw", "a+b@mail.gov.tw", "root@localhost"])("%s has the shape of an address", (text) =>
  expect(isEmail(text)).toBe(true),
);
test.each(["", "a", "a@", "@b", "a b@c.tw", "a@b@c", "a@b,c", "<a@b.tw>", `${"x".repeat(255)}@b.tw`])(
  "%s has not",
  (text) => expect(isEmail(text)).toBe(false),
);

test.each([
  ["twelve letters", "abcdefghijkl"],
  ["ten of three classes", "Abcdefgh12"],
  ["Chinese counts as a class", "清邁Abcdefg1"],
  ["a sentence", "一項議程從說帖到下次會議走"],
])("%s is enough", (_, password) => expect(passwordFaults(password, "yt.chang@aac.example")).toEqual([]));

test.each([
  ["eleven of two classes", "abcdefghi12", "tooShort"],
  ["nine of four classes", "Abcdef12!", "tooShort"],
  ["nothing", "", "tooShort"],
  ["one letter over and over", "aaaaaaaaaaaaaa", "tooPlain"],
  ["two hundred and one", `Ab1!${"abcd".repeat(50)}`, "tooLong"],
  ["the address itself", "YT.Chang@aac.example", "likeEmail"],
  ["the name with a year", "yt.chang2026", "likeEmail"],
])("%s is not", (_, password, fault) =>
  expect(passwordFaults(password, "yt.chang@aac.example")).toContain(`accounts.password.${fault}`),
);
