/** What a document may cost before it is refused. Real reports stay far below each. */
export const limits = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  entries: 2_000,
  /** Bytes of one part of a zip archive, unpacked, and of all together. */
  entry: 64 * 1024 * 1024,
  unpacked: 256 * 1024 * 1024,
  /** Bytes unpacked for each byte packed, looked at above `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Elements within elements, and elements and texts in all. */
  depth: 256,
  nodes: 2_000_000,
  pages: 1_000,
} as const;
