import { expect, test } from "vitest";
import { clientAddress, trustedProxies } from "../../scripts/serve/client-address.mjs";

const proxies = trustedProxies("10.0.0.0/8, 192.0.2.7, fd00::/8");

test.each([
  ["nobody in between", "198.51.100.4", undefined, "198.51.100.4"],
  ["a client that claims to be another", "198.51.100.4", "203.0.113.9", "198.51.100.4"],
  ["one proxy", "10.1.2.3", "203.0.113.9", "203.0.113.9"],
  ["a claim before what the proxy added", "10.1.2.3", "1.1.1.1, 203.0.113.9", "203.0.113.9"],
  ["two proxies", "10.1.2.3", "1.1.1.1, 203.0.113.9, 192.0.2.7", "203.0.113.9"],
  ["rubbish left of the client", "10.1.2.3", "unknown, 203.0.113.9", "203.0.113.9"],
  ["rubbish only", "10.1.2.3", "unknown", "10.1.2.3"],
  ["a client inside the trusted network", "10.1.2.3", "10.9.9.9", "10.9.9.9"],
  ["an IPv4 client on an IPv6 socket", "::ffff:10.1.2.3", "::ffff:203.0.113.9", "203.0.113.9"],
  ["IPv6", "fd00::1", "2001:db8::5", "2001:db8::5"],
])("%s", (_, peer, forwardedFor, expected) => {
  expect(clientAddress(peer, forwardedFor, proxies)).toBe(expected);
});

test("without a list nobody is trusted", () => {
  expect(clientAddress("127.0.0.1", "203.0.113.9", trustedProxies(undefined))).toBe("127.0.0.1");
});

test.each(["10.0.0.0/33", "proxy.example", "10.0.0.1/", "::/129"])("%s is no network", (list) => {
  expect(() => trustedProxies(list)).toThrow(/TRUSTED_PROXIES/);
});
