import { get, type IncomingMessage } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { trustedProxies } from "../../scripts/serve/client-address.mjs";
import { createFrontDoor } from "../../scripts/serve/front-door.mjs";
import { listen } from "../../scripts/serve/listen.mjs";

/** A server that answers with the headers that the app would see. */
async function serve({ trusted = "", alone = false } = {}) {
  const door = await listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => door.close());
  const admit = createFrontDoor({ trusted: trustedProxies(trusted), loopbackPort: alone ? door.port : null });
  door.answerWith((request, response) => {
    if (admit(request, response)) response.end(JSON.stringify(request.headers));
  });
  return door.port;
}

const ask = (port: number, headers: Record<string, string> = {}) =>
  new Promise<{ response: IncomingMessage; body: string }>((resolve) => {
    get({ port, host: "127.0.0.1", path: "/trips?x=1", headers }, async (response) => {
      let body = "";
      for await (const chunk of response) body += chunk;
      resolve({ response, body });
    });
  });

const forged = {
  "x-attache-client": "1.1.1.1",
  "x-forwarded-for": "2.2.2.2",
  "x-forwarded-host": "evil.example",
  "x-forwarded-proto": "https",
  forwarded: "for=3.3.3.3",
  "x-real-ip": "4.4.4.4",
};

test("what a stranger claims is removed", async () => {
  const seen = JSON.parse((await ask(await serve(), forged)).body);
  expect(seen["x-attache-client"]).toBe("127.0.0.1");
  expect(Object.keys(seen).filter((name) => /forwarded|real-ip/.test(name))).toEqual([]);
});

test("a trusted proxy is believed, but not about our own header", async () => {
  const seen = JSON.parse((await ask(await serve({ trusted: "127.0.0.1" }), forged)).body);
  expect(seen["x-attache-client"]).toBe("2.2.2.2");
  expect(seen["x-forwarded-proto"]).toBe("https");
});

test("on this computer alone, a foreign name is not answered and localhost leads to the address of sign-in", async () => {
  const port = await serve({ alone: true });
  expect((await ask(port, { host: `rebound.example:${port}` })).response.statusCode).toBe(421);
  const { response } = await ask(port, { host: `localhost:${port}` });
  expect([response.statusCode, response.headers.location]).toEqual([307, `http://127.0.0.1:${port}/trips?x=1`]);
  expect((await ask(port)).response.statusCode).toBe(200);
});

test("a port that is taken gives way to the next free one", async () => {
  const first = await listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => first.close());
  const second = await listen({ port: first.port, host: "127.0.0.1" });
  onTestFinished(() => second.close());
  expect(second.port).toBeGreaterThan(first.port);
});
