/** "{by}’s" with { by } → the sentence. For the few words that reach the browser; all others are said by next-intl. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
