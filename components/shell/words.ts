import type words from "@/messages/zh-TW/shell.json";

/** messages/shell.json in the reader's language. The layout hands each client component the part it says. */
export type ShellWords = typeof words;
