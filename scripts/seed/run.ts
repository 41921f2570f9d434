import { createOneTimeLink } from "@/lib/accounts/commands";
import { db } from "@/lib/db/client";
import { ensureEconomies } from "@/lib/meetings/economies";
import { demoAccounts, demoEmail, demoPassword } from "./accounts";
import { loadDemo } from "./demo/load";

// Called by `npm start` on an empty database. Everything or nothing: one transaction.
const mode = process.argv[2];
const base = process.env.NEXTAUTH_URL ?? "http://127.0.0.1:3000";

if (mode === "demo") {
  await db.$transaction((tx) => loadDemo(tx, new Date()), { timeout: 300_000, maxWait: 20_000 });
  console.log(`\n示範帳號，密碼都是 ${demoPassword} · Demo accounts, each with the password ${demoPassword}`);
  for (const { key, name, does } of demoAccounts) console.log(`  ${demoEmail(key).padEnd(26)} ${name}  ${does}`);
  console.log();
} else if (mode === "new") {
  const { token } = await db.$transaction(async (tx) => {
    await tx.installation.create({ data: { id: 1, demo: false, name: "Attaché" } });
    await ensureEconomies(tx);
    return createOneTimeLink(tx, "FIRST_ADMINISTRATOR");
  });
  console.log(
    `\n第一位系統管理者請在24小時內開啟，只能用一次：\nThe first administrator opens this within 24 hours; it works once:\n  ${base}/welcome/${token}\n`,
  );
} else throw new Error(`seed demo | seed new, not ${mode}`);
await db.$disconnect();
