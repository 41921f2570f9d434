import path from "node:path";
import { unpackBrowser } from "./unpack.mjs";

// Quiet without a network, and able to run as root in a container. The package's own list of
// arguments switches web security off; it is not used.
const quiet = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser for tests: CHROME_PATH, else the one from npm, else what Playwright finds itself.
 * @returns {Promise<import("@playwright/test").LaunchOptions>}
 */
export async function browserLaunchOptions() {
  const own = process.env.CHROME_PATH;
  if (own) return { executablePath: own, chromiumSandbox: false, args: quiet };
  const folder = await unpackBrowser();
  if (!folder) return { channel: "chrome" };
  return {
    executablePath: path.join(folder, "chromium"),
    chromiumSandbox: false,
    args: ["--headless=shell", "--disable-gpu", ...quiet],
    env: {
      .../** @type {Record<string, string>} */ (process.env),
      LD_LIBRARY_PATH: path.join(folder, "lib"),
      FONTCONFIG_PATH: folder,
    },
  };
}
