import { defineConfig } from "@playwright/test";
import { browserLaunchOptions } from "./scripts/browser/find.mjs";

const long = /(spine|two-trips)\.spec\.ts/;

export default defineConfig({
  testDir: "e2e",
  globalSetup: "./tests/support/served-app.ts",
  workers: 2,
  fullyParallel: true,
  // The longest first: begun last, they keep one worker busy while the other has nothing left to do.
  projects: [
    { name: "long", testMatch: long },
    { name: "all others", testIgnore: long },
  ],
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    // Set by the global setup, which takes whatever port is free.
    baseURL: process.env.NEXTAUTH_URL,
    locale: "zh-TW",
    timezoneId: "Asia/Taipei",
    contextOptions: { reducedMotion: "reduce" },
    // What cannot be clicked or filled says so; it does not wait for the end of the whole test.
    actionTimeout: 20_000,
    // Recording every step is work of its own; ATTACHE_TRACE=1 asks for it when a failure needs looking into.
    trace: process.env.ATTACHE_TRACE ? "retain-on-failure" : "off",
    launchOptions: await browserLaunchOptions(),
  },
});
