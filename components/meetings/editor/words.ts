import type all from "@/messages/zh-TW/meetings.json";

/** The words of the agenda editor: `editor` and `kind` of messages/meetings.json. */
export type EditorWords = (typeof all)["editor"] & { kind: (typeof all)["kind"] };
