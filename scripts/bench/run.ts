import { encode } from "next-auth/jwt";
import pg from "pg";
import { db } from "@/lib/db/client";
import { measureBrowser } from "./browser";
import { type Figure, table } from "./figures";
import { generate } from "./generate";
import { measureServer } from "./pages";
import { measureReading } from "./reading/measure";
import { measureSave } from "./save";
import { measureSearch } from "./search";

// Called by scripts/bench/all.mjs, which has started the database and tells where the app will answer.
const [task = "", ...args] = process.argv.slice(2);
const base = process.env.NEXTAUTH_URL ?? "";

if (task === "generate") {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await generate(client, new Date().toISOString().slice(0, 10));
  await client.end();
} else {
  const signIn = async () => ({
    name: "next-auth.session-token",
    value: await encode({ token: { sessionId: "bench-session-0" }, secret: process.env.NEXTAUTH_SECRET ?? "" }),
  });
  const launch = JSON.parse(process.env.BENCH_BROWSER ?? "{}");
  const measures: Record<string, () => Promise<Figure[]>> = {
    server: async () => {
      const { name, value } = await signIn();
      return measureServer(base, `${name}=${value}`);
    },
    browser: async () => measureBrowser(base, await signIn(), launch),
    save: measureSave,
    search: measureSearch,
    reading: () => measureReading(launch),
  };
  const wanted = args.filter((arg) => !arg.startsWith("--"));
  const unknown = wanted.filter((name) => !(name in measures));
  if (unknown.length > 0)
    throw new Error(`No bench named ${unknown.join(", ")}; there are ${Object.keys(measures).join(", ")}.`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(measures))
    if (wanted.length === 0 || wanted.includes(name)) figures.push(...(await measure()));
  console.log(args.includes("--json") ? JSON.stringify(figures, null, 2) : table(figures));
  process.exitCode = figures.some(({ held }) => held === false) ? 1 : 0;
}
await db.$disconnect();
