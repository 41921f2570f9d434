import { getMessages } from "next-intl/server";
import type { EditorWords } from "./words";

/** The editor's words in the reader's language, for the page that hands them down. */
export async function editorWords(): Promise<EditorWords> {
  const { minutes } = (await getMessages()) as { minutes: { editor: EditorWords } };
  return minutes.editor;
}
