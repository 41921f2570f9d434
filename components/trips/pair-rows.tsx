"use client";

import { useId, useRef, useState } from "react";
import { fill } from "@/components/ui/fill";
import { useFieldAnswer } from "@/components/ui/form-context";
import { useUiWords } from "@/components/ui/words";

/** Two texts side by side, as often as needed: country and city, name and title. */
export type RowWords = {
  legend: string;
  first: string;
  second: string;
  add: string;
  remove: string;
  removeWord: string;
};
type Row = { id: number; first: string; second: string };

type Props = {
  /** Names of the two lists in the form, without brackets. */
  names: { first: string; second: string };
  rows: readonly { first: string; second: string }[];
  words: RowWords;
  lang?: string;
};

/** Repeated rows of a form. A new row gets the focus; the focus of a removed one goes to the button that adds. */
export function PairRows({ names, rows, words, lang }: Props) {
  const id = useId();
  const error = useUiWords().error;
  const errors = [...useFieldAnswer(names.first).errors, ...useFieldAnswer(names.second).errors];
  const [list, setList] = useState<Row[]>(() =>
    (rows.length > 0 ? rows : [{ first: "", second: "" }]).map((row, place) => ({ ...row, id: place })),
  );
  const next = useRef(list.length);
  const arriving = useRef(-1);
  const addButton = useRef<HTMLButtonElement>(null);

  const add = () => {
    arriving.current = next.current++;
    setList((before) => [...before, { id: arriving.current, first: "", second: "" }]);
  };
  const remove = (gone: number) => {
    setList((before) => before.filter((row) => row.id !== gone));
    addButton.current?.focus();
    addButton.current?.dispatchEvent(new Event("input", { bubbles: true }));
  };

  return (
    <fieldset aria-describedby={errors.length > 0 ? `${id}-error` : undefined}>
      <legend className="legend">{words.legend}</legend>
      {list.map((row, place) => (
        <div className="field-row mb-2" key={row.id}>
          <div className="field">
            <input
              aria-label={fill(words.first, { n: place + 1 })}
              placeholder={fill(words.first, { n: place + 1 })}
              name={`${names.first}[]`}
              defaultValue={row.first}
              lang={lang}
              aria-invalid={errors.length > 0 || undefined}
              ref={(box) => {
                if (!box || row.id !== arriving.current) return;
                arriving.current = -1;
                box.focus();
              }}
            />
          </div>
          <div className="row flex-nowrap! gap-2!">
            <div className="field grow">
              <input
                aria-label={fill(words.second, { n: place + 1 })}
                placeholder={fill(words.second, { n: place + 1 })}
                name={`${names.second}[]`}
                defaultValue={row.second}
                lang={lang}
              />
            </div>
            <button
              type="button"
              className="btn btn-small"
              aria-label={fill(words.remove, { n: place + 1 })}
              onClick={() => remove(row.id)}
            >
              {words.removeWord}
            </button>
          </div>
        </div>
      ))}
      <button ref={addButton} type="button" className="btn btn-small" onClick={add}>
        {words.add}
      </button>
      {errors.length > 0 && (
        <p className="field-error" id={`${id}-error`}>
          {error}
          {errors.join(" ")}
        </p>
      )}
    </fieldset>
  );
}
