import { fill } from "@/components/ui/fill";
import type { SyncSituation } from "@/components/ui/sync-event";
import type { SaveState } from "./saver";
import type { EditorWords } from "./words";

/** "14:32" on this machine's clock: it is this machine's text. */
export const clock = (at: Date): string =>
  `${String(at.getHours()).padStart(2, "0")}:${String(at.getMinutes()).padStart(2, "0")}`;

/** An ISO instant on this machine's clock: "2022-08-17 11:20". */
export function moment(iso: string): string {
  const at = new Date(iso);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())} ${clock(at)}`;
}

/** Where what was typed stands, in words, and the mark that goes with them. */
export function sayState(state: SaveState, words: EditorWords, now: Date): { situation: SyncSituation; text: string } {
  switch (state.kind) {
    case "synced":
      return { situation: "synced", text: state.at ? fill(words.syncedAt, { time: clock(state.at) }) : words.synced };
    case "local":
      return { situation: "local", text: state.kept ? fill(words.local, { time: clock(state.at) }) : words.unkept };
    case "saving":
      return { situation: "saving", text: words.saving };
    case "offline": {
      const minutes = Math.floor((now.getTime() - state.since.getTime()) / 60_000);
      return { situation: "local", text: minutes > 0 ? fill(words.offline, { minutes }) : words.offlineJust };
    }
    case "refused":
      return { situation: "local", text: words.refused };
    case "conflict":
      return { situation: "conflict", text: words.conflict };
  }
}
