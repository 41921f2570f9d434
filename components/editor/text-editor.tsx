"use client";

import dynamic from "next/dynamic";
import { useUiWords } from "@/components/ui/words";
import type { FormAction } from "@/lib/action/form-state";
import type { Doc } from "@/lib/richtext/model";
import type { EditorWords } from "./words";

export type TextEditorProps = {
  /** The form field that carries the document as JSON. */
  name: string;
  /** What this text is, for those who cannot see its place: 議程5會議紀要. */
  label: string;
  /** What the server has, and its version; 0 when there is nothing yet. */
  value: Doc;
  version: number;
  words: EditorWords;
  /** Unsaved text is kept on this machine under this key and the account, e.g. "minutes-12". */
  keepAs: string;
  /** Receives the text, `version`, `automatic` and the hidden fields; answers with the new version. */
  save: FormAction;
  /** What the text belongs to. */
  hidden: Record<string, string>;
  /** Saves by itself two seconds after the last key and when the text is left. */
  automatic?: boolean;
  /** The zone whose clock Alt-T writes. */
  stampZone?: string;
  /** Captions of the trip's pictures by id, for pictures that stand in the text. */
  captions?: Readonly<Record<string, string>>;
  lang?: string;
};

/** Where one writes. Its code comes after the page, so that pages for reading never carry it. */
const Writer = dynamic(() => import("./writer"), { ssr: false, loading: () => <Loading /> });

const Loading = () => (
  <p className="quiet min-h-60" role="status">
    {useUiWords().loading}
  </p>
);

/** A long text under the hand: formatting, saving by itself, and no word lost. */
export const TextEditor = (props: TextEditorProps) => <Writer {...props} />;
