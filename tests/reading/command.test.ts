import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { runBounded } from "../../scripts/reading/bounded-child.mjs";
import { language, sentence } from "../../scripts/reading/words.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "attache-read-"));
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

function attache(args: string[], env: Record<string, string> = {}) {
  const { INIT_CWD: _, ...surroundings } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/attache.mjs", ...args], {
    encoding: "utf8",
    env: { ...surroundings, LC_ALL: "zh_TW.UTF-8", ...env },
  });
  return { status, stdout, stderr };
}

test("a report is printed as JSON, and nothing else", () => {
  const { status, stdout, stderr } = attache(["read", file("報告.txt", "壹、目的\n參加會議。\n")]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toContain("參加會議。");
  expect(JSON.parse(stdout)).toBeTypeOf("object");
});

test("a name is meant from where it was typed", () => {
  file("here.txt", "參加會議。");
  expect(attache(["read", "here.txt"], { INIT_CWD: folder }).status).toBe(0);
});

test.each([
  [[], "請給一個檔名"],
  [["read"], "請給一個檔名"],
  [["write", "a.txt"], "沒有「write」這個指令"],
  [["read", path.join(folder, "none.docx")], "none.docx：找不到這個檔案"],
  [["read", folder], "這是資料夾"],
  [["read", file("empty.docx", "")], "empty.docx：檔案是空的"],
  [["read", file("old.doc", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("WordDocument", "utf16le")]))], "另存為 .docx 或 .odt"], // biome-ignore format: one case a line
])("%j ends with one sentence", (args, says) => {
  const { status, stdout, stderr } = attache(args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toContain(says);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect([...stderr].length).toBeLessThanOrEqual(200);
});

test.skipIf(process.getuid?.() === 0)("what may not be read says so", () => {
  const locked = file("locked.txt", "a");
  chmodSync(locked, 0);
  expect(attache(["read", locked]).stderr).toContain("沒有權限");
});

test("the surroundings choose the language", () => {
  expect(language({ LC_ALL: "en_US.UTF-8", LANG: "zh_TW" })).toBe("en");
  expect(language({ LANG: "en" })).toBe("en");
  expect(language({ LC_ALL: "C" })).toBe("zh-TW");
  expect(language({})).toBe("zh-TW");
  expect(attache(["read", folder], { LC_ALL: "en_GB" }).stderr).toContain(
    "this is a folder or a device; name a file.\n",
  );
});

test("a sentence stays one short line whatever it is about", () => {
  const values = { marking: `${"密".repeat(300)}\n`, reason: "x".repeat(500), command: "c\u0007".repeat(200) };
  for (const key of ["refusal.classified", "command.failed", "command.unknown", "refusal.unsafe"])
    for (const spoken of ["en", "zh-TW"] as const) {
      const text = sentence(key, values, "檔名".repeat(100), spoken);
      expect([...text].length).toBeLessThanOrEqual(200);
      expect(text).not.toMatch(/\p{Cc}/u);
    }
});

test("a program that takes too long or too much is stopped", async () => {
  const node = (code: string, caps: { seconds: number; megabytes: number }) =>
    runBounded(process.execPath, ["-e", code], caps);
  expect(await node("for (;;);", { seconds: 0.3, megabytes: 600 })).toMatchObject({ over: "time" });
  const greedy = "const kept = []; for (;;) kept.push(Buffer.alloc(1e6, 1));";
  expect(await node(greedy, { seconds: 20, megabytes: 120 })).toMatchObject({ over: "memory" });
  expect(await node("console.log(1)", { seconds: 20, megabytes: 600 })).toMatchObject({ code: 0, over: undefined });
});
