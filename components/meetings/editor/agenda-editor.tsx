"use client";

import { useLayoutEffect, useRef, useState } from "react";
import { Kbd } from "@/components/ui/kbd";
import { type Day, day } from "@/lib/calendar/day";
import type { AgendaItemView } from "@/lib/meetings/model";
import { nextItem } from "@/lib/meetings/next-item";
import { moveRow } from "@/lib/meetings/rules";
import { directions, idsUnder } from "@/lib/meetings/tree";
import { AddItem, type Place } from "./add-item";
import { EditItem } from "./edit-item";
import { EditorRow, rowId } from "./editor-row";
import type { DayChoice } from "./item-fields";
import { useAgenda } from "./use-agenda";
import type { EditorWords } from "./words";

type Props = {
  meetingId: string;
  items: AgendaItemView[];
  days: readonly DayChoice[];
  locale: string;
  words: EditorWords;
};
/**
 * One form serves a run of new rows and moves down with them; `next`: where it goes once the row just entered is among
 * the others.
 */
type Adding = { run: number; place: Place; next?: Place };
type Open = { id: string } | Adding | null;

/** The agenda as rows that open, move and nest by keyboard. One form is open at a time; what was typed in it is kept. */
export function AgendaEditor({ meetingId, items, days, locale, words }: Props) {
  const { rows, lines, tree, said, move, remove } = useAgenda(items, words);
  const [open, setOpen] = useState<Open>(
    items.length === 0 ? { run: 0, place: { parentId: null, afterId: null } } : null,
  );
  const runs = useRef(0);
  const focused = useRef<string | null>(null);

  // A row that changed its place in the document, or a form that closed, must not leave the focus nowhere.
  useLayoutEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (lost && focused.current) document.getElementById(focused.current)?.focus();
  });

  const openId = open && "id" in open ? open.id : null;
  const adding = open && "place" in open ? open : null;
  const place = adding && placeOf(adding, lines);
  const close = (id: string | null) => {
    if (id) focused.current = rowId(id);
    setOpen(null);
  };
  const addAt = (parentId: string | null, afterId: string | null) =>
    setOpen({ run: ++runs.current, place: { parentId, afterId } });
  const added = (from: Adding, id: string, more: boolean) => {
    if (!more) focused.current = rowId(id);
    const { parentId } = from.place;
    // Whoever went elsewhere while the row was on its way stays there.
    setOpen((now) => {
      if (!now || !("run" in now) || now.run !== from.run) return now;
      return more ? { ...from, next: { parentId, afterId: id } } : null;
    });
  };
  const takeOff = (id: string) => {
    const gone = idsUnder(tree, id);
    const at = lines.findIndex(({ node }) => node.id === id);
    const next = lines.slice(at).find(({ node }) => !gone.includes(node.id)) ?? lines[at - 1];
    focused.current = next ? rowId(next.node.id) : "agenda-add";
    setOpen(null);
    remove(id);
  };
  const firstDay = day(days[0]?.id ?? "1970-01-01");
  // The form of a new row stands behind the row it follows and all under it, or under its parent.
  const behind = place && (idsUnder(tree, place.afterId ?? "").at(-1) ?? place.parentId);
  const form = adding && place && (
    <li key={`new-${adding.run}`}>
      <AddItem
        meetingId={meetingId}
        place={place}
        start={nextItem(tree, place.parentId, place.afterId, firstDay)}
        days={days}
        words={words}
        onAdded={(id, more) => added({ ...adding, place }, id, more)}
        onClose={() => close(place.afterId ?? place.parentId)}
      />
    </li>
  );
  const hasRow = lines.some(({ node }) => node.id === behind);
  const labels = new Map(days.map(({ id, label }) => [id, label]));

  return (
    <>
      <p id="agenda-keys" className="field-hint mt-3">
        {words.keys}
      </p>
      <p role="status" className="only-read">
        {said}
      </p>
      <ol
        className="edit-rows"
        onFocus={({ target }) => {
          focused.current = target.id || focused.current;
        }}
      >
        {/* Flat, so that a form which moves between rows stays the same form. */}
        {lines
          .flatMap(({ node, depth }, index) => [
            depth === 0 && dayBefore(lines, index) !== node.day && (
              <li key={`day-${node.id}`} className="edit-day">
                <h2>{node.day ? labels.get(node.day) : words.noDay}</h2>
              </li>
            ),
            <EditorRow
              key={node.id}
              item={node}
              depth={depth}
              locale={locale}
              words={words}
              open={openId === node.id}
              steps={
                new Set(openId === node.id ? directions.filter((direction) => moveRow(rows, node.id, direction)) : [])
              }
              onToggle={() => (openId === node.id ? close(node.id) : setOpen({ id: node.id }))}
              onMove={(direction) => move(node.id, direction)}
              onAddAfter={() => addAt(node.parentId, node.id)}
              onAddUnder={() => addAt(node.id, node.children.at(-1)?.id ?? null)}
              onRemove={() => takeOff(node.id)}
            >
              <EditItem item={node} days={days} words={words} onClose={() => close(node.id)} />
            </EditorRow>,
            behind === node.id && form,
          ])
          .concat(hasRow ? [] : [form])}
      </ol>
      <p className="actions mt-4">
        <button
          type="button"
          id="agenda-add"
          className={open ? "btn" : "btn btn-main"}
          data-key="n"
          onClick={() => addAt(null, tree.at(-1)?.id ?? null)}
        >
          {words.add} <Kbd>n</Kbd>
        </button>
      </p>
    </>
  );
}

/** The form waits where it is until the row it is to follow is there. */
function placeOf({ place, next }: { place: Place; next?: Place }, lines: readonly { node: AgendaItemView }[]): Place {
  return next && lines.some(({ node }) => node.id === next.afterId) ? next : place;
}

/** The day of the top row before this one; undefined before the first. */
function dayBefore(lines: readonly { node: AgendaItemView; depth: number }[], index: number): Day | null | undefined {
  return lines.slice(0, index).findLast(({ depth }) => depth === 0)?.node.day;
}
