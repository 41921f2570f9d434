#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which npm does not carry: the same engine compiled to
// wasm, answering the Prisma CLI's line-delimited JSON-RPC on stdin and stdout.
import { answerCli } from "./schema-engine/cli.mjs";
import { engineVersion } from "./schema-engine/engine.mjs";
import { serve } from "./schema-engine/rpc.mjs";

const argv = process.argv.slice(2);
const values = (/** @type {string} */ name) => argv.flatMap((arg, i) => (arg === name ? [argv[i + 1] ?? ""] : []));
const datasource = JSON.parse(values("--datasource")[0] ?? "{}");
const command = values("cli")[0];

if (argv.includes("--version")) console.log(`schema-engine-wasm ${engineVersion()}`);
else if (command) process.exit(await answerCli(command, datasource.url));
else serve(datasource, values("--datamodels"));
