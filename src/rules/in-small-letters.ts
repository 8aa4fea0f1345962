/** Words of a title in capitals, as a sentence has them: `NGÀY 22 THÁNG 12 NĂM 2024`. Others stay as they are. */
export function inSmallLetters(words: string): string {
  return words === words.toUpperCase() ? words.toLowerCase() : words
}
