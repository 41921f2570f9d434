// The directions of imports. app → components → lib/<domain>/{queries, actions} → {schema, rules} → model → lib/calendar.
const pure = "^lib/([^/]+/(model|schema|rules)\\.ts$|access/(policy|can)\\.ts$|calendar/|numbering/|richtext/)";
/** @type {{ dependencyTypesNot: import("dependency-cruiser").DependencyType[] }} */
const notJustTypes = { dependencyTypesNot: ["type-only"] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment:
        "Two modules that need each other are one module, or hide a third. Types alone may: they leave no trace.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: notJustTypes },
    },
    {
      name: "lib-never-looks-up",
      comment: "What is true does not depend on how it is shown.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(app|components|e2e|tests|scripts)/" },
    },
    {
      name: "components-never-route",
      comment: "A component may appear on two pages, so it knows none.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^app/" },
    },
    {
      name: "ui-knows-no-domain",
      comment: "A button that knows what a trip is cannot be used elsewhere.",
      severity: "error",
      from: { path: "^components/ui/" },
      to: { path: "^(components/(?!ui/)|lib/(?!action/form-state|calendar/))", ...notJustTypes },
    },
    {
      name: "components-do-not-read-data",
      comment: "Pages load and hand down; a component that reads has a hidden query and a hidden access check.",
      severity: "error",
      from: { path: "^components/" },
      to: { path: "^lib/(db/|.*/(queries|commands)\\.ts$)", ...notJustTypes },
    },
    {
      name: "pages-do-not-touch-the-database",
      comment: "Every read goes through queries.ts, where the policy is the WHERE.",
      severity: "error",
      from: { path: "^app/" },
      to: { path: "^(lib/db/|prisma/(?!generated/enums))" },
    },
    {
      name: "pure-stays-pure",
      comment: "Rules are tested without a database: nothing they lead to, however far, may need one or a request.",
      severity: "error",
      from: { path: pure },
      to: {
        reachable: true,
        path: "^(lib/db/|prisma/generated/client|node_modules/(next|next-auth|react|pg|@prisma|server-only)/|lib/.+/(queries|commands|actions)\\.ts$)",
      },
    },
    {
      name: "only-db-holds-the-client",
      comment: "One pool, one place for its settings. Types and enums may be imported from anywhere in lib.",
      severity: "error",
      from: { path: "^(app|components|lib/(?!db/))" },
      to: { path: "^(prisma/generated/client|node_modules/(@prisma|pg)/)", ...notJustTypes },
    },
    {
      name: "actions-are-called-by-components-only",
      comment: "An action is an endpoint with its own gate; what two actions share is a command or a rule.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^lib/[^/]+/actions\\.ts$" },
    },
    {
      name: "reading-needs-nothing-of-the-app",
      comment: "A document is read in a process of its own, before there is a database, an account or a page.",
      severity: "error",
      from: { path: "^lib/reading/" },
      to: {
        reachable: true,
        path: "^(lib/db/|prisma/generated/client|node_modules/(next|next-auth|next-intl|react|pg|@prisma|server-only)/)",
      },
    },
    {
      name: "thread-is-read-by-pages-only",
      comment: "Reading across domains would otherwise turn every domain into a neighbour of every other.",
      severity: "error",
      from: { path: "^(lib/(?!thread/)|components/)" },
      to: { path: "^lib/thread/", ...notJustTypes },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules|generated" },
    exclude: { path: "\\.test\\.tsx?$|^\\.next" },
  },
};
