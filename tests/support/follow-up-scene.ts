import { type givenAccount, givenDelegation, givenReport } from "@/e2e/support/given";
import { givenRecommendation, givenSection } from "@/e2e/support/given-follow-up";
import type { OfficeRole } from "@/lib/access/policy";
import type { FormAction } from "@/lib/action/form-state";
import { db } from "@/lib/db/client";
import { actAs, send as sendForm } from "./gate";

/** A report with words worth a recommendation, its people, and recommendations from it. */

export type Account = Awaited<ReturnType<typeof givenAccount>>;

/** Who asks from now on, in these office roles. */
export async function as(account: Account, ...roles: OfficeRole[]) {
  await db.account.update({ where: { id: account.id }, data: { roles } });
  return actAs(account);
}

type Answer = { status: string; message: string; id?: string; fieldErrors?: Record<string, string[]> };
export const send = (action: FormAction, values: Record<string, string>) =>
  sendForm(action, values) as Promise<unknown> as Promise<Answer>;

export const words = "案件結束後派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口。派員積極參與國際講習。";
export const quote = "洽談建立雙方專責聯繫窗口";

export async function reported(more: Parameters<typeof givenReport>[1] = {}) {
  const delegation = await givenDelegation("HEAD", "DELEGATE");
  const report = await givenReport(delegation.trip, more);
  const section = await givenSection(report, words);
  const [head, delegate] = delegation.people as [Account, Account];
  return { ...delegation, report, section, head, delegate };
}

export async function decided(
  more: Parameters<typeof givenRecommendation>[1] = {},
  report: Parameters<typeof givenReport>[1] = {},
) {
  const given = await reported(report);
  const recommendation = await givenRecommendation(
    { section: given.section, trip: given.trip, raisedBy: given.delegate },
    { quote, itemId: given.item.id, decision: "ADOPTED", decidedBy: "someone", decidedAt: new Date(), ...more },
  );
  return { ...given, recommendation };
}

/** The form that raises one from the marked words. */
export const raised = (sectionId: string, more: Record<string, string> = {}) => ({
  sectionId,
  quote,
  quoteBefore: "拜訪，",
  quoteAfter: "。派員",
  text: "建立聯繫窗口",
  term: "IMMEDIATE",
  ...more,
});
