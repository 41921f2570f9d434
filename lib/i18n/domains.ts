/** One file of words per domain and language: messages/<locale>/<domain>.json. */
export const domains = [
  "action", "form", "ui", "shell", "roles", "accounts", "people", "admin", "trips", "logistics", "meetings",
  "briefs", "minutes", "positions", "report", "recommendations", "desk", "archive", "audit", "files",
] as const;
