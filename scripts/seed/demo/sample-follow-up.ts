import { addDays, type Day, day } from "@/lib/calendar/day";
import type { Tx } from "@/lib/db/client";
import { decideRecommendation, raiseRecommendation } from "@/lib/recommendations/commands";
import type { RaiseInput } from "@/lib/recommendations/schema";
import { addProgress, addTask, proposeDone, verifyTask } from "@/lib/tasks/commands";
import { must } from "../must";
import type { Office } from "../office";

type Raised = Pick<RaiseInput, "text" | "quote" | "term"> & { item: string | null };

/**
 * Words that stand in the sample's 心得與建議; who decided, and what became of it, is invented and marked. Only the one
 * whose chapter speaks of a discussion at the meeting has an agenda item.
 */
const raised: Raised[] = [
  {
    text: "案件結束後派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口",
    item: null,
    term: "IMMEDIATE",
    quote: "案件結束後，可規劃派員親赴他國執法機關拜訪，洽談建立雙方專責聯繫窗口，深化及維持合作效益。",
  },
  {
    text: "持續深化推動及支持多元利益關係團體參與反貪腐之行動",
    item: "10",
    term: "LONG",
    quote: "持續深化推動及支持多元利益關係團體參與反貪腐之行動。",
  },
  {
    text: "滾動式修正對整體印太經濟區域反貪腐策略動態之掌握",
    item: null,
    term: "LONG",
    quote: "滾動式修正對整體印太經濟區域反貪腐策略動態之掌握",
  },
];

/** Three recommendations: one done and verified, one under way, one waiting for a decision. Tasks belong to fictional people. */
export async function enterFollowUp(
  tx: Tx,
  office: Office,
  reflectionsId: string,
  items: Map<string, string>,
  today: Day,
): Promise<void> {
  const raiser = office.by("drafter");
  const at = (text: string) => new Date(`${text}T02:00:00Z`);
  const ids: string[] = [];
  for (const { item, ...words } of raised)
    ids.push(
      (
        await must(
          tx,
          raiser,
          "recommendation.raise",
          raiseRecommendation(
            tx,
            raiser,
            {
              ...words,
              sectionId: reflectionsId,
              quoteBefore: "",
              quoteAfter: "",
              leadUnitId: office.units.prevention,
              itemId: item ? (items.get(item) ?? null) : null,
            },
            at("2022-10-17"),
          ),
        )
      ).id,
    );
  const approver = office.by("approver");
  const [first, second] = ids as [string, string, string];
  for (const recommendationId of [first, second])
    await must(
      tx,
      approver,
      "recommendation.decide",
      decideRecommendation(
        tx,
        approver,
        { recommendationId, version: 1, decision: "ADOPTED", reason: "（示範）" },
        at("2022-11-18"),
      ),
    );

  const planner = office.by("unithead");
  const done = await must(
    tx,
    planner,
    "task.add",
    addTask(
      tx,
      planner,
      {
        recommendationId: first,
        title: "（示範）彙整聯繫窗口名單",
        ownerId: office.by("delegate").personId,
        dueOn: day("2023-01-31"),
      },
      at("2022-11-21"),
    ),
  );
  const owner = office.by("delegate");
  await must(
    tx,
    owner,
    "task.progress",
    addProgress(
      tx,
      owner,
      { taskId: done.id, percent: 60, text: "（示範）已完成初稿。", fileId: null },
      at("2022-12-28"),
    ),
  );
  await must(
    tx,
    owner,
    "task.propose",
    proposeDone(
      tx,
      owner,
      { taskId: done.id, text: "（示範）名單已彙整完成並送組長。", fileId: null },
      at("2023-01-20"),
    ),
  );
  await must(
    tx,
    planner,
    "task.verify",
    verifyTask(tx, planner, { taskId: done.id, verdict: "adequate", text: "（示範）確認完成。" }, at("2023-01-30")),
  );

  const drafter = office.by("drafter");
  const open = await must(
    tx,
    planner,
    "task.add",
    addTask(
      tx,
      planner,
      {
        recommendationId: second,
        title: "（示範）擬訂公民社會參與之年度推動作法",
        ownerId: drafter.personId,
        dueOn: addDays(today, 9),
      },
      at("2022-11-21"),
    ),
  );
  await must(
    tx,
    drafter,
    "task.progress",
    addProgress(
      tx,
      drafter,
      { taskId: open.id, percent: 40, text: "（示範）已與相關單位討論蒐集範圍。", fileId: null },
      at("2023-02-10"),
    ),
  );
  await must(
    tx,
    planner,
    "task.add",
    addTask(
      tx,
      planner,
      {
        recommendationId: second,
        title: "（示範）彙整近年參與情形",
        ownerId: office.by("staff").personId,
        dueOn: addDays(today, -4),
      },
      at("2022-11-21"),
    ),
  );
}
