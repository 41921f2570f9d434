"use client";

import { startTransition, useOptimistic, useState } from "react";
import { answer } from "@/components/ui/answer";
import { fill } from "@/components/ui/fill";
import { showToast } from "@/components/ui/toast-store";
import { useUiWords } from "@/components/ui/words";
import { idle } from "@/lib/action/form-state";
import { moveAgendaItem, removeAgendaItem, restoreAgendaItem } from "@/lib/meetings/actions";
import type { AgendaItemView } from "@/lib/meetings/model";
import { moveRow } from "@/lib/meetings/rules";
import { type Direction, idsUnder, inOrder, treeOf } from "@/lib/meetings/tree";
import type { EditorWords } from "./words";

type Step = { id: string; direction: Direction } | { id: string; removed: true };

const after = (rows: AgendaItemView[], step: Step): AgendaItemView[] => {
  if ("direction" in step) return moveRow(rows, step.id, step.direction) ?? rows;
  const gone = new Set(idsUnder(treeOf(rows), step.id));
  return rows.filter(({ id }) => !gone.has(id));
};

/**
 * The rows as they will be: a step shows at once, walked by the same rule as on the server, and is taken back when the
 * server refuses it. Steps are sent one after another, in the order they were made.
 */
export function useAgenda(items: AgendaItemView[], words: EditorWords) {
  const form = useUiWords().form;
  const [rows, step] = useOptimistic(items, after);
  const [said, setSaid] = useState("");
  const tree = treeOf(rows);

  const move = (id: string, direction: Direction) => {
    const next = moveRow(rows, id, direction);
    if (!next) return setSaid(words.noStep);
    setSaid(placeIn(next, id, words));
    startTransition(async () => {
      step({ id, direction });
      const state = await answer(moveAgendaItem, idle, dataOf({ itemId: id, direction }), form);
      if (state.status === "refused") showToast({ message: state.message });
    });
  };

  const remove = (id: string) =>
    startTransition(async () => {
      step({ id, removed: true });
      const state = await answer(removeAgendaItem, idle, dataOf({ itemId: id }), form);
      if (state.status === "idle") return;
      const undo = state.status === "done" && state.undo ? { token: state.undo, action: restoreAgendaItem } : undefined;
      showToast({ message: state.message, undo });
    });

  return { rows, lines: inOrder(tree), tree, said, move, remove };
}

function dataOf(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) data.set(name, value);
  return data;
}

/** Where a row now stands, for those who do not see it move. */
function placeIn(rows: AgendaItemView[], id: string, words: EditorWords): string {
  const lines = inOrder(treeOf(rows));
  const place = lines.findIndex(({ node }) => node.id === id);
  const { node, depth } = lines[place] ?? {};
  return fill(words.movedTo, {
    item: node?.titleZh ?? node?.titleEn ?? "",
    place: place + 1,
    count: lines.length,
    level: (depth ?? 0) + 1,
    day: node?.day ?? "",
  });
}
