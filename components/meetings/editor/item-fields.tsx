"use client";

import { FieldRow } from "@/components/ui/field-row";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import { TextField } from "@/components/ui/text-field";
import { type AgendaItemFields, itemKinds } from "@/lib/meetings/model";
import type { EditorWords } from "./words";

export type DayChoice = { id: string; label: string };

type Props = {
  words: EditorWords;
  days: readonly DayChoice[];
  /** What the fields begin with; the time as it may be typed. */
  start: Partial<Omit<AgendaItemFields, "start" | "end" | "day">> & { time: string; day: string | null };
};

/** All fields of an item, most typed first. */
export function ItemFields({ words, days, start }: Props) {
  return (
    <>
      <div className="item-fields">
        <TextField name="number" label={words.number} autoComplete="off" defaultValue={start.number ?? ""} />
        <TextField
          name="time"
          label={words.time}
          placeholder={words.timeExample}
          autoComplete="off"
          defaultValue={start.time}
        />
        <SelectField name="day" label={words.day} empty={words.noDay} options={days} defaultValue={start.day ?? ""} />
        <SelectField
          name="kind"
          label={words.kindOf}
          options={itemKinds.map((kind) => ({ id: kind, label: words.kind[kind] }))}
          defaultValue={start.kind ?? "ITEM"}
        />
      </div>
      <FieldRow>
        <TextField
          name="titleZh"
          label={words.titleZh}
          lang="zh-TW"
          autoComplete="off"
          defaultValue={start.titleZh ?? ""}
        />
        <TextField
          name="titleEn"
          label={words.titleEn}
          lang="en"
          autoComplete="off"
          defaultValue={start.titleEn ?? ""}
        />
      </FieldRow>
      <FieldRow>
        <TextAreaField name="textZh" label={words.textZh} lang="zh-TW" rows={1} defaultValue={start.textZh ?? ""} />
        <TextAreaField name="textEn" label={words.textEn} lang="en" rows={1} defaultValue={start.textEn ?? ""} />
      </FieldRow>
      <TextAreaField
        name="presenters"
        label={words.presenters}
        hint={words.presentersHint}
        rows={1}
        defaultValue={start.presenters?.join("\n") ?? ""}
      />
    </>
  );
}
