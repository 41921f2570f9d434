import { readFileSync } from "node:fs";
import { encode } from "next-auth/jwt";
import { can } from "@/lib/access/can";
import { capabilities } from "@/lib/access/policy";
import { isShown, mayRead, type Place, places } from "./access/readings";
import { givenPeople, givenSecrets, type Person, type Secrets } from "./access/world";
import { checkedElsewhere, writings } from "./access/writings";
import { callAction } from "./support/call-action";
import { db } from "./support/database";
import { expect, test } from "./support/test";

/** Every capability × role × reach, over HTTP, with real sessions; what is expected comes from the policy table. */

const refusal = JSON.parse(readFileSync("messages/zh-TW/action.json", "utf8"));

test.describe.configure({ mode: "parallel" });

type Request = Parameters<typeof callAction>[0];
type Contexts = {
  newContext: (options: {
    baseURL?: string;
    extraHTTPHeaders: Record<string, string>;
  }) => Promise<Request & { dispose: () => Promise<void> }>;
};

async function as(playwright: { request: Contexts }, baseURL: string | undefined, { account }: Person) {
  const session = await db.session.create({ data: { accountId: account.id } });
  const token = await encode({ token: { sessionId: session.id }, secret: process.env.NEXTAUTH_SECRET ?? "" });
  // Packing what never leaves the machine is work for nothing.
  const extraHTTPHeaders = { cookie: `next-auth.session-token=${token}`, "accept-encoding": "identity" };
  return playwright.request.newContext({ baseURL, extraHTTPHeaders });
}

/** Somebody looks at a place, and sees of it what the policy gives them. */
async function look(request: Awaited<ReturnType<typeof as>>, person: Person, place: Place, secrets: Secrets) {
  const response = await request.get(place.path(secrets));
  const page = await response.text();
  for (const [what, reading] of Object.entries(place.shows))
    expect(isShown(reading, page, secrets), `${person.name}: ${what} (${response.status()})`).toBe(
      mayRead(reading, person.rights, secrets),
    );
}

type Readers = { secrets: Secrets; people: (readonly [Person, Awaited<ReturnType<typeof as>>])[] };
const readers = new Map<string, Promise<Readers>>();
test.afterAll(async () => {
  for (const made of readers.values()) for (const [, request] of (await made).people) await request.dispose();
  readers.clear();
});

for (const state of ["DRAFT", "APPROVED"] as const)
  for (const [where, place] of Object.entries(places))
    test(`reading ${where} while the report is ${state}`, async ({ playwright, baseURL }) => {
      // Reading changes nothing: one trip and its readers serve all places.
      const meet = async (): Promise<Readers> => {
        const secrets = await givenSecrets(crypto.randomUUID().slice(0, 8), state);
        const people: Readers["people"] = [];
        for (const person of await givenPeople(secrets)) people.push([person, await as(playwright, baseURL, person)]);
        return { secrets, people };
      };
      const made = readers.get(state) ?? meet();
      readers.set(state, made);
      const { secrets, people } = await made;
      for (const [person, request] of people) await look(request, person, place, secrets);
    });

for (const restricted of ["trip", "report"] as const)
  test(`an approved report opens nothing where the ${restricted} is restricted`, async ({ playwright, baseURL }) => {
    const secrets = await givenSecrets(crypto.randomUUID().slice(0, 8), "APPROVED", restricted);
    for (const person of await givenPeople(secrets)) {
      const request = await as(playwright, baseURL, person);
      for (const place of Object.values(places)) await look(request, person, place, secrets);
      await request.dispose();
    }
  });

for (const [name, writing] of Object.entries(writings))
  test(`writing by ${name}`, async ({ playwright, baseURL }) => {
    const secrets = await givenSecrets(crypto.randomUUID().slice(0, 8), "DRAFT");
    const subject = { tripIds: [secrets.trip.id], ownerIds: writing.owned ? [secrets.owner.personId] : [] };
    for (const person of await givenPeople(secrets)) {
      const request = await as(playwright, baseURL, person);
      const { status, text } = await callAction(
        request,
        writing.action,
        writing.page(secrets),
        writing.fields(secrets),
      );
      expect(status, `${person.name}: ${name}`).toBeLessThan(400);
      expect(text, `${person.name}: the fields of ${name} are well formed`).not.toContain(refusal.fieldsNeedAttention);
      expect(text.includes(refusal.notAllowed), `${person.name} is refused ${name}`).toBe(
        !can(person.rights, name as never, subject),
      );
      await request.dispose();
    }
  });

test("the audit trail is for those whom the policy names", async ({ playwright, baseURL }) => {
  const secrets = await givenSecrets(crypto.randomUUID().slice(0, 8), "DRAFT");
  for (const person of await givenPeople(secrets)) {
    const request = await as(playwright, baseURL, person);
    expect((await request.get("/admin/audit")).status(), person.name).toBe(
      can(person.rights, "audit.read") ? 200 : 404,
    );
    await request.dispose();
  }
});

test("no capability is left out", () => {
  const readings = Object.values(places).flatMap(({ shows }) => Object.values(shows));
  const read = new Set(readings.flatMap(({ needs }) => needs));
  const covered = (capability: (typeof capabilities)[number]) =>
    capability in writings || read.has(capability) || capability in checkedElsewhere || capability === "audit.read";
  expect(capabilities.filter((capability) => !covered(capability))).toEqual([]);
});

test("a call from another site is refused, and a call without a session changes nothing", async ({
  playwright,
  baseURL,
}) => {
  const secrets = await givenSecrets(crypto.randomUUID().slice(0, 8), "DRAFT");
  const [, , ...people] = await givenPeople(secrets);
  const head = people.find(({ name }) => name === "HEAD of this trip")!;
  const writing = writings["logistics.write"]!;
  const signedIn = await as(playwright, baseURL, head);
  const forged = await callAction(signedIn, writing.action, writing.page(secrets), writing.fields(secrets), {
    origin: "https://evil.example",
  });
  expect(forged.status).toBeGreaterThanOrEqual(400);
  const nobody = await playwright.request.newContext({ baseURL });
  await callAction(nobody, writing.action, writing.page(secrets), writing.fields(secrets));
  expect(await db.tripDeadline.count({ where: { tripId: secrets.trip.id } })).toBe(0);
});
