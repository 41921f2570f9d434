import { mediaTypeOf } from "@/lib/files/rules";

/** Pictures that no browser shows, or not every one: known, so that the right thing is said of them. */
const others: readonly [at: number, signature: string][] = [
  [0, "II*\0"],
  [0, "MM\0*"],
  [0, "\0\0\x01\0"],
  [6, "\0\0\0\0\x36\0\0\0"],
  [4, "ftypheic"],
  [4, "ftypheix"],
  [4, "ftypmif1"],
  [4, "ftypavif"],
];

/** The media type of a picture that is kept, PNG, JPEG, GIF or WebP by its content; undefined for anything else. */
export function pictureType(bytes: Uint8Array): string | undefined {
  const type = mediaTypeOf(bytes);
  return type.startsWith("image/") ? type : undefined;
}

/** Whether a file is a picture, also one of a kind that is not kept. */
export function isPicture(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 32)).toString("latin1");
  return pictureType(bytes) !== undefined || others.some(([at, signature]) => head.startsWith(signature, at));
}
