/** Items that stand on most agendas, in Chinese and English: by them an agenda in one language is tied to minutes in the other. */
const standing: readonly (readonly [RegExp, RegExp])[] = [
  [/開幕|開場|開會式/, /\bopening\b|welcome/i],
  [
    /(?:通過|採認|採納|確認)(?:會議|本次)?議程|議程(?:之)?(?:採認|通過|採納|確認)/,
    /adoption of (?:the )?(?:draft |provisional )?agenda/i,
  ],
  [
    /(?:前次|上次|上屆|前屆).{0,6}紀錄/,
    /(?:minutes|summary|record|report) of the (?:previous|last|\d+\w\w) (?:meeting|session)/i,
  ],
  [/秘書(?:處|長).{0,6}報告|報告.{0,4}秘書處/, /secretaria[lt].{0,12}report|report.{0,16}secretaria[lt]/i],
  [/技術(?:協助|援助)/, /technical assistance/i],
  [/選舉|推選|改選/, /\belections?\b/i],
  [/其他(?:事項|議題|事宜)|臨時動議/, /\bother (?:business|matters)|\bAOB\b/i],
  [/下(?:次|屆|一次|一屆)(?:會議|大會|年會)|未來工作/, /(?:next|future) (?:session|meeting|work)/i],
  [/閉幕|散會/, /\bclosing\b|\bclosure\b/i],
];

/**
 * How many items of the agenda stand before the first chapter of the minutes, where both go on side by side in two
 * languages; null where fewer than two standing items agree or one contradicts.
 */
export function offsetOf(chapters: readonly string[], items: readonly string[]): number | null {
  for (let offset = 0; offset + chapters.length <= items.length; offset++) {
    let agree = 0;
    const contradicts = chapters.some((chapter, at) => {
      const item = items[at + offset] ?? "";
      const [mine, theirs] = [kindOf(chapter, 0), kindOf(item, 1)];
      if (mine >= 0 && mine === theirs) agree++;
      return mine >= 0 && theirs >= 0 && mine !== theirs;
    });
    if (!contradicts && agree >= 2) return offset;
  }
  return null;
}

const kindOf = (text: string, language: 0 | 1): number => standing.findIndex((words) => words[language].test(text));
