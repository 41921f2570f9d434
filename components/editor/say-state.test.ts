import { expect, test } from "vitest";
import messages from "@/messages/zh-TW/minutes.json";
import type { SaveState } from "./saver";
import { sayState } from "./say-state";

const at = new Date(2022, 7, 17, 11, 17);
const now = new Date(2022, 7, 17, 11, 20, 30);
const said = (state: SaveState) => sayState(state, messages.editor, now);

test("every state is a word, with its time where that matters", () => {
  expect(said({ kind: "synced", at: null }).text).toBe("已同步");
  expect(said({ kind: "synced", at }).text).toBe("已同步 11:17");
  expect(said({ kind: "local", at, kept: true }).text).toBe("已存於本機 11:17");
  expect(said({ kind: "saving" }).text).toBe("儲存中");
  expect(said({ kind: "offline", since: at }).text).toBe("離線3分鐘");
  expect(said({ kind: "offline", since: now }).text).toBe("離線");
});

test("what could not be kept here does not claim to be", () => {
  expect(said({ kind: "local", at, kept: false }).text).toBe("還沒存");
});

test("only a conflict and what the server has are told apart from what is still here", () => {
  const theirs = { version: 2, text: "", content: null, by: "", at: "" };
  expect(said({ kind: "conflict", message: "", theirs })).toEqual({
    situation: "conflict",
    text: "有兩份文字，待你決定",
  });
  expect(said({ kind: "refused", message: "", signedOut: true }).situation).toBe("local");
});
