import type { FileAudience, FileFacts, FilePurpose } from "@/lib/files/model";

type Where = { tripId: string; audience: FileAudience; purpose: FilePurpose; taskId?: string };
export type Sending = { answer: Promise<FileFacts | { message: string } | "cancelled">; cancel: () => void };

/** Sends a file as the bare body of a request. XMLHttpRequest, because fetch does not tell how much has gone. */
export function sendFile(file: File, where: Where, onProgress: (percent: number) => void): Sending {
  const request = new XMLHttpRequest();
  const answer = new Promise<Awaited<Sending["answer"]>>((resolve) => {
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress(Math.floor((loaded / total) * 100));
    };
    request.onload = () => resolve(read(request.responseText));
    request.onerror = () => resolve({ message: "" });
    request.onabort = () => resolve("cancelled");
  });
  request.open("POST", "/api/files");
  const headers: Record<string, string | undefined> = {
    "content-type": "application/octet-stream",
    "x-file-name": encodeURIComponent(file.name),
    "x-trip": where.tripId,
    "x-audience": where.audience,
    "x-purpose": where.purpose,
    "x-task": where.taskId,
  };
  for (const [name, value] of Object.entries(headers)) if (value) request.setRequestHeader(name, value);
  request.send(file);
  return { answer, cancel: () => request.abort() };
}

function read(text: string): FileFacts | { message: string } {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === "object" && answer !== null && ("id" in answer || "message" in answer)) {
      return answer as FileFacts | { message: string };
    }
  } catch {
    // What is not JSON did not come from the upload.
  }
  return { message: "" };
}
