import { expect, test } from "vitest";
import { seal, unseal } from "./seal";

test("what was sealed opens again, and never looks the same twice", () => {
  const [one, two] = [seal("JBSWY3DP", "account-1"), seal("JBSWY3DP", "account-1")];
  expect(one).not.toBe(two);
  expect(one).not.toContain("JBSWY3DP");
  expect([unseal(one, "account-1"), unseal(two, "account-1")]).toEqual(["JBSWY3DP", "JBSWY3DP"]);
});

test("it does not open for another account, when changed, or with another key", () => {
  const sealed = seal("JBSWY3DP", "account-1");
  expect(() => unseal(sealed, "account-2")).toThrow();
  const [version, nonce, tag, text = ""] = sealed.split(".");
  const changed = [version, nonce, tag, `${text.startsWith("A") ? "B" : "A"}${text.slice(1)}`].join(".");
  expect(() => unseal(changed, "account-1")).toThrow();
  expect(() => unseal([version, nonce, (tag ?? "").slice(0, 6), text].join("."), "account-1")).toThrow();
  const key = process.env.ATTACHE_KEY;
  process.env.ATTACHE_KEY = Buffer.alloc(32, 8).toString("base64");
  expect(() => unseal(sealed, "account-1")).toThrow();
  process.env.ATTACHE_KEY = "short";
  expect(() => seal("x", "y")).toThrow("32 bytes");
  process.env.ATTACHE_KEY = key;
});
