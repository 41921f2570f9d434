import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FormState } from "@/lib/action/form-state";
import { Saver } from "./saver";

const theirs = { version: 2, text: "他方", content: "他方", by: "孫立杰", at: "2022-08-17 11:20" };
const done = (version: number): FormState => ({ status: "done", message: "", at: 0, version });
const conflict: FormState = { status: "conflict", message: "兩份", at: 0, theirs };

let answers: (FormState | Error | Promise<FormState>)[];
let sent: [content: string, version: number, automatic: boolean][];
let kept: string | null;

beforeEach(() => {
  vi.useFakeTimers();
  answers = [];
  sent = [];
  kept = null;
});
afterEach(() => vi.useRealTimers());

const open = (automatic = true) =>
  new Saver({
    content: "原文",
    version: 1,
    automatic,
    now: () => new Date(),
    onChange: () => {},
    slot: {
      write: ({ content }) => {
        kept = content;
        return true;
      },
      clear: () => {
        kept = null;
      },
    },
    send: async (...what) => {
      sent.push(what);
      const answer = answers.shift() ?? done(what[1] + 1);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
const settle = () => vi.advanceTimersByTimeAsync(0);

test("what is typed is kept here at once, sent after two quiet seconds, and forgotten here when it is there", async () => {
  const saver = open();
  saver.change("一");
  await vi.advanceTimersByTimeAsync(1500);
  saver.change("一二");
  expect(kept).toBe("一二");
  expect(saver.state.kind).toBe("local");
  await vi.advanceTimersByTimeAsync(1999);
  expect(sent).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(sent).toEqual([["一二", 1, true]]);
  expect(saver.state.kind).toBe("synced");
  expect(kept).toBeNull();
});

test("a save by hand goes at once; what is typed meanwhile follows on the new version", async () => {
  const saver = open();
  let arrive = (_: FormState) => {};
  answers.push(new Promise((resolve) => (arrive = resolve)));
  saver.change("一");
  void saver.save();
  saver.change("一二");
  await saver.save();
  expect(sent).toEqual([["一", 1, false]]);
  arrive(done(2));
  await settle();
  expect(sent).toEqual([
    ["一", 1, false],
    ["一二", 2, false],
  ]);
  expect(saver.version).toBe(3);
  expect(kept).toBeNull();
});

test("a broken line keeps the text here and tries again by itself", async () => {
  const saver = open();
  answers.push(new TypeError("Failed to fetch"));
  saver.change("一");
  await saver.save();
  expect(saver.state.kind).toBe("offline");
  saver.change("一二");
  expect(kept).toBe("一二");
  await vi.advanceTimersByTimeAsync(15_000);
  expect(sent.at(-1)).toEqual(["一二", 1, true]);
  expect(saver.state.kind).toBe("synced");
});

test("since when the line is broken is remembered over tries", async () => {
  const saver = open();
  answers.push(new Error(), new Error());
  saver.change("一");
  await saver.save();
  const since = saver.state.kind === "offline" && saver.state.since.getTime();
  await vi.advanceTimersByTimeAsync(15_000);
  expect(saver.state.kind === "offline" && saver.state.since.getTime()).toBe(since);
});

test("in a conflict nothing is sent until somebody decides; mine then goes on top of theirs", async () => {
  const saver = open();
  answers.push(conflict);
  saver.change("我方");
  await saver.save();
  expect(saver.state.kind).toBe("conflict");
  saver.change("我方又打");
  await vi.advanceTimersByTimeAsync(60_000);
  await saver.save();
  expect(sent).toHaveLength(1);
  expect(kept).toBe("我方又打");
  saver.resolve("我方又打", "他方", true);
  await settle();
  expect(sent.at(-1)).toEqual(["我方又打", 2, false]);
  expect(saver.version).toBe(3);
});

test("theirs may be taken, and a merged text waits for the next key or Ctrl-S", async () => {
  const saver = open();
  answers.push(conflict, conflict);
  saver.change("我方");
  await saver.save();
  saver.resolve("他方", "他方", true);
  expect([saver.state.kind, saver.version, kept]).toEqual(["synced", 2, null]);

  saver.change("我方");
  await saver.save();
  saver.resolve("他方我方", "他方", false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(2);
  expect(kept).toBe("他方我方");
  await saver.save();
  expect(sent.at(-1)).toEqual(["他方我方", 2, false]);
});

test("a refusal keeps the text and is not repeated by itself; signing in again sends it", async () => {
  const saver = open();
  answers.push({ status: "refused", message: "你已登出", signedOut: true, at: 0 });
  saver.change("一");
  await saver.save();
  expect(saver.state).toEqual({ kind: "refused", message: "你已登出", signedOut: true });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toHaveLength(1);
  expect(kept).toBe("一");
  saver.retry();
  await settle();
  expect(saver.state.kind).toBe("synced");
});

test("a text left by a crashed tab is sent on the version it was written on", async () => {
  const saver = open();
  saver.takeUp({ content: "留下的", base: "舊", version: 0, at: "" });
  await settle();
  expect(sent).toEqual([["留下的", 0, true]]);
});

test("without automatic saving only a person's save is sent, and leaving sends nothing", async () => {
  const saver = open(false);
  saver.change("一");
  await vi.advanceTimersByTimeAsync(60_000);
  saver.stop();
  expect(sent).toEqual([]);
  expect(kept).toBe("一");
});

test("leaving the page sends what is not there yet", async () => {
  const saver = open();
  saver.change("一");
  saver.stop();
  await settle();
  expect(sent).toEqual([["一", 1, true]]);
});

test("typed back to what the server has, there is nothing to send", async () => {
  const saver = open();
  saver.change("一");
  saver.change("原文");
  await vi.advanceTimersByTimeAsync(3000);
  expect(sent).toEqual([]);
  expect(saver.state.kind).toBe("synced");
});
