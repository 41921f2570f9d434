/** Markings of classified documents (國家機密保護法 and 文書處理手冊 levels): nothing that bears one may be entered. */
const marking =
  /(?:^|\n|密等|機密等級|等級)[\s：:（(【[]*(絕對機密|極機密|機密|密)[\s）)】\]]*(?=$|\n|，|。|；|及解密)/;

/** The marking a text bears ("機密"), or null. Only a marking on its own counts, not the word in a sentence. */
export const classifiedMarking = (text: string): string | null => marking.exec(text)?.[1] ?? null;
