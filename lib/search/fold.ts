/** How text is compared when searching: half width, lower case, single spaces. */
export const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const han = /\p{Script=Han}+/gu;
const word = /[\p{Script=Latin}\p{N}]+/gu;

/**
 * Index terms of folded text: each Han character, each pair of neighbours, and each Latin word or number.
 * Pairs make two-character words findable through an index; what they over-match is rechecked with LIKE.
 */
export function grams(folded: string): string[] {
  const found = new Set<string>();
  for (const [run] of folded.matchAll(han)) {
    const characters = [...run];
    characters.forEach((character, index) => {
      found.add(character);
      if (index > 0) found.add(`${characters[index - 1]}${character}`);
    });
  }
  for (const [token] of folded.matchAll(word)) found.add(token.slice(0, 40));
  return [...found];
}

/** What a query asks of the index and of the recheck. Words are separated by spaces and all must occur. */
export function readQuery(query: string): { words: string[]; grams: string[] } {
  const words = fold(query).slice(0, 200).split(" ").filter(Boolean);
  const pairs = words.flatMap((text) => {
    const characters = [...text].length;
    const all = grams(text);
    // A lone character is only itself; longer runs need only their pairs.
    return characters === 1 ? all : all.filter((gram) => !/^\p{Script=Han}$/u.test(gram) || all.length === 1);
  });
  return { words, grams: [...new Set(pairs)] };
}
