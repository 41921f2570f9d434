import createNextIntlPlugin from "next-intl/plugin";

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // Pages that only `npm run bench` builds, to have something to measure against.
  pageExtensions: process.env.ATTACHE_BENCH ? ["bench.tsx", "tsx", "ts"] : ["tsx", "ts"],
  reactStrictMode: true,
  // A second folder lets a developer's server and a build live side by side.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  serverExternalPackages: ["@node-rs/argon2", "pg", "nodemailer"],
  experimental: { serverActions: { bodySizeLimit: "1mb" } },
  devIndicators: false,
  typescript: { ignoreBuildErrors: true }, // types are their own step of `npm test`
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
