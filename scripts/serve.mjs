import { parseArgs } from "node:util";
import { runWhenMain, say } from "./console.mjs";
import { createLifetime } from "./launch/lifetime.mjs";
import { root } from "./paths.mjs";
import { trustedProxies } from "./serve/client-address.mjs";
import { createFrontDoor } from "./serve/front-door.mjs";
import { listen } from "./serve/listen.mjs";

/**
 * Takes a port for the app and says so when it is not the one that was wanted. Sets NEXTAUTH_URL to
 * where it really is, unless the operator has said where the world reaches it.
 * @param {{ port: number, host: string, lifetime: import("./launch/lifetime.mjs").Lifetime }} wanted
 */
export async function openDoor({ port, host, lifetime }) {
  const trusted = trustedProxies(process.env.TRUSTED_PROXIES);
  const door = await listen({ port, host });
  lifetime.onEnd(door.close);
  if (port !== 0 && door.port !== port)
    say(`連接埠 ${port} 已被占用，改用 ${door.port}。`, `Port ${port} is taken, so it is ${door.port} instead.`);
  const anywhere = host === "0.0.0.0" || host === "::";
  const local = `http://${anywhere ? "127.0.0.1" : host.includes(":") ? `[${host}]` : host}:${door.port}`;
  const alone = !process.env.NEXTAUTH_URL && host === "127.0.0.1";
  process.env.NEXTAUTH_URL ||= local;
  return { ...door, host, local, alone, lifetime, trusted };
}

/**
 * Lets the app answer at the door: Next in this very process, so that one signal ends all of it.
 * @param {Awaited<ReturnType<typeof openDoor>>} door
 * @param {{ dev?: boolean }} [options]
 */
export async function serveApp(door, { dev = false } = {}) {
  const admit = createFrontDoor({
    trusted: door.trusted,
    loopbackPort: door.alone ? door.port : null,
  });
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const { default: next } = await import("next");
  const app = next({ dev, dir: root, hostname: door.host, port: door.port, httpServer: door.server });
  await app.prepare();
  door.lifetime.onEnd(async () => {
    await stopBackground();
    await door.close();
    await app.close();
  });
  const handle = app.getRequestHandler();
  door.answerWith((request, response) => {
    if (admit(request, response)) handle(request, response);
  });
}

/** What instrumentation.ts has started would otherwise still ask a database that is going. */
async function stopBackground() {
  /** @type {(() => unknown)[]} */
  const stops = /** @type {any} */ (globalThis).attacheBackground ?? [];
  await Promise.all(stops.map((stop) => stop()));
}

// By itself: serves what is built on the database that the environment names.
await runWhenMain(import.meta.url, async (args) => {
  const { values } = parseArgs({ args, options: { port: { type: "string", default: process.env.PORT ?? "3000" } } });
  Object.assign(process.env, { NODE_ENV: "production" });
  const lifetime = createLifetime();
  const door = await openDoor({ port: Number(values.port), host: process.env.HOST || "127.0.0.1", lifetime });
  await serveApp(door);
  console.log(`ready ${door.local}`);
});
