/** One spelling for comparing: composed, small letters, single blanks, plain hyphens, tone marks as in "hòa". */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[–—−‑]/gu, '-')
    .replace(/uỷ/gu, 'ủy')
    .replace(/oà/gu, 'òa')
    .trim()
}
