import { getTranslations } from "next-intl/server";
import type { UploadAnswer } from "@/lib/files/model";
import { takeUpload } from "@/lib/files/upload";

/** Takes one file; see takeUpload for its headers. The body is streamed: it never passes the proxy or memory whole. */
export async function POST(request: Request): Promise<Response> {
  const taken = await takeUpload(request);
  if ("id" in taken) return answer(taken, 201);
  const t = await getTranslations();
  return answer({ message: t(taken.key as never, taken.values as never) }, taken.status);
}

const answer = (body: UploadAnswer, status: number) =>
  Response.json(body, { status, headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
