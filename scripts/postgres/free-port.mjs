import net from "node:net";

/**
 * Binds a port for a moment to learn whether it is free.
 * @param {number} port 0 lets the system choose
 * @param {string} [host]
 * @returns {Promise<number | null>} the port, or null when it is taken
 */
export function tryPort(port, host = "127.0.0.1") {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", (/** @type {NodeJS.ErrnoException} */ error) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(null) : reject(error),
    );
    probe.listen({ port, host, exclusive: true }, () => {
      const { port: taken } = /** @type {net.AddressInfo} */ (probe.address());
      probe.close(() => resolve(taken));
    });
  });
}

/** A port that nothing listens on right now. */
export async function freePort() {
  return /** @type {number} */ (await tryPort(0));
}
