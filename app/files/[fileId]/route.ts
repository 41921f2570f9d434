import { sendFile } from "@/lib/files/send";

type Props = { params: Promise<{ fileId: string }> };

/** One file. With `?inline` a picture may stand in a page; everything else is always saved, never shown. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  return sendFile((await params).fileId, request);
}
