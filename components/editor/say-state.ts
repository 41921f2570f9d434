import { fill } from "@/components/ui/fill";
import { clock } from "@/components/ui/moment";
import type { SyncSituation } from "@/components/ui/sync-event";
import type { SaveState } from "./saver";
import type { EditorWords } from "./words";

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
