import type { FormAction } from "@/lib/action/form-state";

export type Toast = {
  id: number;
  message: string;
  /** What the undo button sends: the token as field "undo". */
  undo?: { token: string; action: FormAction };
};

let shown: Toast | null = null;
let count = 0;
const listeners = new Set<() => void>();

/** One sentence at the foot of the page. A newer one takes the place of an older one. */
export function showToast(toast: Omit<Toast, "id">): void {
  shown = { ...toast, id: ++count };
  for (const listener of listeners) listener();
}

export function closeToast(id: number): void {
  if (shown?.id !== id) return;
  shown = null;
  for (const listener of listeners) listener();
}

export const currentToast = (): Toast | null => shown;

export function onToast(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
