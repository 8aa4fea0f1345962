/** Đ and đ where a text has eth (U+00D0, U+00F0), which many fonts print the same. Lengths stay. */
export function withStroke(text: string): string {
  return text.includes('Ð') || text.includes('ð') ? text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ') : text
}
