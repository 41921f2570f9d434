import { expect, test } from "vitest";
import { isSameOrigin } from "./same-origin";

const from = (headers: Record<string, string>) =>
  isSameOrigin(new Request("http://127.0.0.1:3000/api/x", { method: "POST", headers }));

test("our own page is let through", () => {
  expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
  expect(from({ origin: "http://127.0.0.1:3000" })).toBe(true);
});

test.each([
  { "sec-fetch-site": "cross-site", origin: "http://127.0.0.1:3000" },
  { "sec-fetch-site": "same-site" },
  { "sec-fetch-site": "none" },
  { origin: "http://evil.example" },
  { origin: "http://127.0.0.1:3001" },
  { origin: "null" },
  {},
])("%o is refused", (headers) => expect(from(headers as Record<string, string>)).toBe(false));
