import type words from "@/messages/zh-TW/files.json";

/** The sentences of an upload, handed down by the page: `upload` of messages/files.json. */
export type UploadWords = (typeof words)["upload"];
