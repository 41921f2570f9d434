import type { Doc, Node } from "./model";

/** The ids of the pictures that a document shows, in order. */
export const picturesIn = (doc: Doc): string[] => within(doc.content);

const within = (nodes: readonly Node[]): string[] =>
  nodes.flatMap(({ attrs, content }) => [...(attrs?.pictureId ? [attrs.pictureId] : []), ...within(content ?? [])]);
