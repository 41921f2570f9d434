import { expect, test } from "vitest";
import { readDoc } from "@/lib/richtext/read-doc";
import { plainText } from "@/lib/richtext/text";
import { readForm } from "./read-form";

function formOf(fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test.each([
  ["a\u0000b", "ab"],
  ["\u200b\ufeff\u2060", ""],
  ["\u202e公開\u202c", "公開"],
  ["\u2067反\u2069", "反"],
  ["第一行\n\t第二行", "第一行\n\t第二行"],
  ["👩\u200d💻 می\u200cخواهم", "👩\u200d💻 می\u200cخواهم"],
])("%j is read as %j, in a field and in a text", (typed, read) => {
  expect(readForm(formOf({ title: typed, "names[]": typed }))).toEqual({ title: read, names: [read] });
  const doc = readDoc({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: typed }] }] });
  expect(doc && plainText(doc).replace("\t", "")).toBe(read.replace("\t", ""));
});

test("a password is what was typed; React's own fields are nobody's", () => {
  expect(readForm(formOf({ newPassword: "\u200bgeheim", $ACTION_ID: "x" }))).toEqual({ newPassword: "\u200bgeheim" });
});
