import http from "node:http";
import { Halt } from "../console.mjs";

/** @typedef {(request: http.IncomingMessage, response: http.ServerResponse) => unknown} Handler */

/**
 * Takes the port, or the next free one. Requests that come before the app is ready wait for it.
 * @param {{ port: number, host: string }} wanted
 */
export async function listen({ port, host }) {
  /** @type {(handler: Handler) => void} */
  let answerWith = () => {};
  /** @type {Promise<Handler>} */
  const handler = new Promise((resolve) => {
    answerWith = resolve;
  });
  const server = http.createServer(async (request, response) => (await handler)(request, response));
  /** @type {Set<import("node:stream").Duplex>} */
  const upgraded = new Set();
  server.on("upgrade", (_, socket) => upgraded.add(socket));
  const taken = await firstFree(server, port, host);
  return { server, port: taken, answerWith, close: () => close(server, upgraded) };
}

/** @param {http.Server} server @param {number} port @param {string} host */
async function firstFree(server, port, host) {
  for (let candidate = port; candidate < Math.min(port + 100, 65_536); candidate++) {
    const error = await tryListen(server, candidate, host);
    if (!error)
      return candidate === 0 ? /** @type {import("node:net").AddressInfo} */ (server.address()).port : candidate;
    if (error.code !== "EADDRINUSE")
      throw new Halt(
        `無法使用 ${host}:${candidate}（${error.code}）；請檢查 HOST 與 PORT。`,
        `Cannot use ${host}:${candidate} (${error.code}); check HOST and PORT.`,
      );
  }
  throw new Halt(
    `${port} 起的一百個連接埠都被占用；請以 PORT 指定其他連接埠。`,
    `The hundred ports from ${port} on are all taken; name another one in PORT.`,
  );
}

/** @param {http.Server} server @param {number} port @param {string} host @returns {Promise<NodeJS.ErrnoException | null>} */
function tryListen(server, port, host) {
  return new Promise((resolve) => {
    const failed = (/** @type {NodeJS.ErrnoException} */ error) => {
      server.removeListener("listening", succeeded);
      resolve(error);
    };
    const succeeded = () => {
      server.removeListener("error", failed);
      resolve(null);
    };
    server.once("error", failed).once("listening", succeeded).listen(port, host);
  });
}

const patience = 5_000;

/**
 * Takes no more requests, and gives those under way a few seconds. Web sockets, which only a
 * developer's server has, are no longer the server's to close.
 * @param {http.Server} server
 * @param {Set<import("node:stream").Duplex>} upgraded
 * @returns {Promise<void>}
 */
function close(server, upgraded) {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
    for (const socket of upgraded) socket.destroy();
  });
}
