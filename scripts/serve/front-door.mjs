import { clientAddress, isTrusted, plain } from "./client-address.mjs";

const told = /^(x-forwarded-.*|forwarded|x-real-ip)$/;
const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

/**
 * What happens to a request before the app sees it: it gets `x-attache-client`, loses what only a
 * trusted proxy may state, and on a server for this computer alone it must have been meant for it.
 * @param {{ trusted: import("node:net").BlockList, loopbackPort: number | null }} options loopbackPort: set
 *   when the server is reached under a loopback address only
 */
export function createFrontDoor({ trusted, loopbackPort }) {
  /**
   * @param {import("node:http").IncomingMessage} request
   * @param {import("node:http").ServerResponse} response
   * @returns {boolean} whether the app is to answer it
   */
  return function admit(request, response) {
    const peer = plain(request.socket.remoteAddress ?? "");
    const headers = request.headers;
    const forwardedFor = [headers["x-forwarded-for"]].flat().join(",");
    if (!isTrusted(peer, trusted)) for (const name of Object.keys(headers)) if (told.test(name)) delete headers[name];
    headers["x-attache-client"] = clientAddress(peer, forwardedFor, trusted);
    return loopbackPort === null || isMeantForUs(request, response, loopbackPort);
  };
}

/**
 * A page elsewhere may give its own name our address (DNS rebinding): such a name is not answered.
 * `localhost` leads to the address that sign-in is set up for, because cookies are kept by name.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {number} port
 */
function isMeantForUs(request, response, port) {
  const host = request.headers.host ?? "";
  const name = host.replace(/:\d+$/, "").toLowerCase();
  if (!loopbackNames.has(name)) {
    response.writeHead(421, { "content-type": "text/plain; charset=utf-8" });
    response.end("此網址不是本機的 Attaché。\nThis address is not that of the Attaché on this computer.\n");
    return false;
  }
  if (host.toLowerCase() === `localhost:${port}` && (request.method === "GET" || request.method === "HEAD")) {
    response.writeHead(307, { location: `http://127.0.0.1:${port}${request.url}` }).end();
    return false;
  }
  return true;
}
