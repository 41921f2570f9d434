import { Node } from "@tiptap/core";

type Options = {
  /** 照片 */
  word: string;
  /** Captions of the trip's pictures by id. */
  captions: Readonly<Record<string, string>>;
};

/** A picture of the trip: stands where it was put, with its caption; the picture itself is drawn on the page. */
export const PictureNode = Node.create<Options>({
  name: "picture",
  group: "block",
  atom: true,
  addOptions: () => ({ word: "", captions: {} }),
  addAttributes: () => ({
    pictureId: {
      default: null,
      parseHTML: (element) => element.dataset.pictureId ?? null,
      renderHTML: ({ pictureId }) => ({ "data-picture-id": pictureId }),
    },
  }),
  parseHTML: () => [{ tag: "figure[data-picture-id]" }],
  renderHTML({ node, HTMLAttributes }) {
    const { word, captions } = this.options;
    return ["figure", HTMLAttributes, [word, captions[node.attrs.pictureId]].filter(Boolean).join(" ")];
  },
});
