import type { FileAudience, Grade } from "@/prisma/generated/enums";

export type { FileAudience, Grade };

/** One upload may hold this many bytes. */
export const largestFile = 50 * 1024 * 1024;

/** What a file is for decides which kinds are taken: a scanned 簽, a picture of the report, anything else. */
export const filePurposes = ["scan", "picture", "any"] as const;
export type FilePurpose = (typeof filePurposes)[number];

export type FileFacts = { id: string; name: string; mediaType: string; size: number };

/** A file that may be sent to the reader, with where its bytes lie. */
export type FileToSend = FileFacts & { sha256: string; tripId: string; grade: Grade };

/** What the upload answers, as JSON. */
export type UploadAnswer = FileFacts | { message: string };
