"use client";

import { useEffect, useState } from "react";
import { KeptOffer } from "@/components/editor/kept-offer";
import { SaveNote } from "@/components/editor/save-note";
import { useSaver } from "@/components/editor/use-saver";
import type { EditorWords } from "@/components/editor/words";
import { ConflictPanel } from "@/components/ui/conflict-panel";
import { SelectField } from "@/components/ui/select-field";
import { TextAreaField } from "@/components/ui/text-area-field";
import type { FormAction } from "@/lib/action/form-state";
import { type BriefContent, type BriefPart, briefParts } from "@/lib/briefs/model";
import { mergeTexts } from "@/lib/texts/merge";
import { BriefSubmit } from "./brief-submit";

export type BriefWords = {
  form: string;
  part: Record<BriefPart, string>;
  hint: Record<BriefPart, string>;
  grade: string;
  gradeHint: string;
  grades: Record<BriefContent["grade"], string>;
  save: string;
  submit: string;
  submitText: string;
  submitFirst: string;
};

type Props = {
  value: BriefContent;
  version: number;
  place: { attendanceId: string; itemId: string };
  /** False while a save would take a submission or a clearance back: then only a person's own save is sent. */
  automatic: boolean;
  save: FormAction;
  submit: FormAction;
  words: BriefWords;
  editor: EditorWords;
};

const grades = ["PUBLIC", "INTERNAL", "RESTRICTED"] as const;
const textOf = (content: BriefContent) => JSON.stringify(content, ["grade", ...briefParts]);
const contentOf = (text: string) => JSON.parse(text) as BriefContent;

/** The parts of a brief under the hand: saved by itself, kept on this machine, and both texts in a conflict. */
export function BriefForm({ value, version, place, automatic, save, submit, words, editor }: Props) {
  const [content, setContent] = useState(value);
  const saving = useSaver({
    keepAs: `brief-${place.attendanceId}-${place.itemId}`,
    content: textOf(value),
    version,
    automatic,
    save,
    fields: (text) => ({ ...place, ...contentOf(text) }),
    words: editor,
  });
  const { saver, state, said, left, takeUp, dropLeft } = saving;
  // A version restored from the history arrives as a newer value; what is unsaved here is never replaced.
  useEffect(() => {
    if (version <= saver.version || saver.isDirty || state.kind !== "synced") return;
    setContent(value);
    saver.adopt(textOf(value), version);
  });
  const change = (next: BriefContent) => {
    setContent(next);
    saver.change(textOf(next));
  };
  const read = (one: BriefContent) =>
    briefParts
      .filter((part) => one[part])
      .map((part) => `${words.part[part]}\n${one[part]}`)
      .join("\n\n");
  const decide = (next: BriefContent, theirs: BriefContent, send: boolean) => {
    setContent(next);
    saver.resolve(textOf(next), textOf(theirs), send);
  };
  const merge = (theirs: BriefContent): BriefContent => {
    const base = contentOf(saver.base);
    const parts = briefParts.map((part) => [part, mergeTexts(base[part], content[part], theirs[part])]);
    // The stricter grade of the two: nothing becomes readable by merging.
    const grade = [content.grade, theirs.grade].includes("RESTRICTED") ? "RESTRICTED" : theirs.grade;
    return { ...theirs, ...Object.fromEntries(parts), grade };
  };
  const theirs = state.kind === "conflict" ? (state.theirs.content as BriefContent) : null;

  return (
    <div>
      {left && (
        <KeptOffer
          words={editor}
          at={left.at}
          kept={read(contentOf(left.content))}
          current={read(value)}
          onUse={() => {
            const taken = takeUp();
            if (taken) setContent(contentOf(taken.content));
          }}
          onDrop={dropLeft}
        />
      )}
      <SaveNote state={state} words={editor} onRetry={() => saver.retry()} />
      <section className="fields" aria-label={words.form} onBlur={() => automatic && void saver.save(true)}>
        {briefParts.map((part) => (
          <TextAreaField
            key={part}
            className={part === "redLine" ? "redline" : undefined}
            name={part}
            label={words.part[part]}
            hint={words.hint[part]}
            lang="zh-TW"
            maxLength={20_000}
            readOnly={left !== null}
            value={content[part]}
            onChange={(event) => change({ ...content, [part]: event.target.value })}
          />
        ))}
        <SelectField
          name="grade"
          label={words.grade}
          hint={words.gradeHint}
          options={grades.map((grade) => ({ id: grade, label: words.grades[grade] }))}
          value={content.grade}
          onChange={(event) => change({ ...content, grade: event.target.value as BriefContent["grade"] })}
        />
        <div className="actions">
          <button type="button" className={automatic ? "btn" : "btn btn-main"} onClick={() => void saver.save()}>
            {words.save}
          </button>
          <span className="meta">{said}</span>
        </div>
      </section>
      {theirs && state.kind === "conflict" && (
        <ConflictPanel
          mine={read(content)}
          theirs={{ ...state.theirs, text: read(theirs) }}
          lang="zh-TW"
          onUseMine={() => decide(content, theirs, true)}
          onUseTheirs={() => decide(theirs, theirs, true)}
          onUseMerged={() => {}}
          onMerge={() => decide(merge(theirs), theirs, false)}
        />
      )}
      {automatic && <BriefSubmit saver={saver} place={place} submit={submit} words={words} />}
    </div>
  );
}
