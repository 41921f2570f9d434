import "server-only";

import { getTranslations } from "next-intl/server";

/**
 * What an action is called in the reader's language: "brief.save" → 說帖：儲存. A part that has no word yet is called by
 * its name, so that nothing in the trail is hidden.
 */
export async function actionWords(): Promise<(action: string) => string> {
  const t = await getTranslations("audit");
  const word = (group: "kinds" | "verbs", name: string) => {
    const key = `${group}.${name}` as never;
    return t.has(key) ? t(key) : name;
  };
  return (action) => {
    const [kind = "", ...verbs] = action.split(".");
    return verbs[0] === "" || verbs.length === 0
      ? word("kinds", kind)
      : t("did", { kind: word("kinds", kind), verb: verbs.map((verb) => word("verbs", verb)).join(" ") });
  };
}
