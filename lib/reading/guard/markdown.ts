const headings = /^ {0,3}#{1,6} \S/m;
const tableRule = /^ {0,3}\|?([ \t]*:?-+:?[ \t]*\|)+([ \t]*:?-+:?)?[ \t]*$/m;
const bold = /\*\*[^*\s][^*\n]*\*\*/g;
const fence = /^```/m;

/** Whether a text carries the marks of Markdown. */
export function isMarkdown(text: string): boolean {
  // Marks come early or not at all.
  const head = text.slice(0, 200_000);
  return headings.test(head) || tableRule.test(head) || fence.test(head) || (head.match(bold)?.length ?? 0) > 1;
}
