"use client";

import type { KeyboardEvent, ReactNode } from "react";

/** Arrows go from one thing said to the next in that direction, past silence; Esc closes the panel and goes back to its cell. */
export function MatrixKeys({ className, children }: { className: string; children: ReactNode }) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      const close = event.currentTarget.querySelector<HTMLElement>("[data-close-panel]");
      event.currentTarget.querySelector<HTMLElement>("td a[aria-current]")?.focus();
      close?.click();
      return;
    }
    const cell = (event.target as Element).closest("td");
    const next = cell && neighbour(cell, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys act on the links inside, which have the focus
    <div className={className} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

function neighbour(cell: HTMLTableCellElement, key: string): HTMLElement | null {
  const step = steps[key];
  const row = cell.parentElement;
  const body = row?.parentElement;
  if (!step || !(row instanceof HTMLTableRowElement) || !(body instanceof HTMLTableSectionElement)) return null;
  const rows = [...body.rows];
  let at: [number, number] = [rows.indexOf(row), cell.cellIndex];
  for (;;) {
    at = [at[0] + step[0], at[1] + step[1]];
    const reached = rows[at[0]]?.cells[at[1]];
    if (!reached || reached.tagName === "TH") return null;
    const link = reached.querySelector<HTMLElement>("a");
    if (link) return link;
  }
}
