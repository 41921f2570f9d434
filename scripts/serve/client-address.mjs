import { BlockList, isIP } from "node:net";
import { Halt } from "../console.mjs";

/**
 * Reads the list of proxies whose word counts.
 * @param {string | undefined} list addresses and networks in CIDR notation, with commas between
 */
export function trustedProxies(list) {
  const trusted = new BlockList();
  for (const entry of (list ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const widest = family === "ipv6" ? 128 : 32;
    const prefix = Number(bits ?? widest);
    if (!isIP(address) || bits === "" || !Number.isInteger(prefix) || prefix < 0 || prefix > widest)
      throw new Halt(
        `TRUSTED_PROXIES 裡的「${entry}」不是位址或網段；例如 10.0.0.0/8,192.0.2.7。`,
        `“${entry}” in TRUSTED_PROXIES is neither an address nor a network; write for example 10.0.0.0/8,192.0.2.7.`,
      );
    trusted.addSubnet(address, prefix, family);
  }
  return trusted;
}

/**
 * Where a request really comes from: the other end of the connection, or, when that is a trusted proxy,
 * the right-most address in its X-Forwarded-For that is not a trusted proxy itself. What stands left of
 * that one is only what a client claims.
 * @param {string | undefined} peer
 * @param {string | undefined} forwardedFor
 * @param {BlockList} trusted
 */
export function clientAddress(peer, forwardedFor, trusted) {
  let client = plain(peer ?? "");
  if (!isTrusted(client, trusted)) return client;
  for (const hop of (forwardedFor ?? "").split(",").reverse()) {
    const address = plain(hop.trim());
    if (!isIP(address)) break;
    client = address;
    if (!isTrusted(address, trusted)) break;
  }
  return client;
}

/** @param {string} address @param {BlockList} trusted */
export function isTrusted(address, trusted) {
  const version = isIP(address);
  return version !== 0 && trusted.check(address, version === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 client on an IPv6 socket is an IPv4 client. @param {string} address */
export function plain(address) {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}
