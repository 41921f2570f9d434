import { expect, test } from "vitest";
import { readFrom } from "./from";

test.each([
  ["/trips/1?tab=people#top", "/trips/1?tab=people#top"],
  ["/會議", "/%E6%9C%83%E8%AD%B0"],
])("%s leads back there", (from, to) => expect(readFrom(from)).toBe(to));

test.each([
  null,
  undefined,
  "",
  "trips",
  "//evil.example",
  "/\\evil.example",
  "https://evil.example/x",
  "/\t/evil.example",
  "/%5c/../..//evil.example",
  "javascript:alert(1)",
  "/sign-in?from=/sign-in",
  "/api/session",
  "/.//evil.example",
  "/",
])("%s leads nowhere", (from) => expect(readFrom(from)).toBeNull());
