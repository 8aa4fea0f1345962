/**
 * Words of a line to be shown as evidence, never half a word.
 *
 * @param start  Where the words begin that must be shown.
 * @param end    Where they end.
 * @param room   How many characters may be shown on either side, within the line.
 * @returns      The words, with "…" where the line goes on.
 */
export function wholeWords(text: string, start: number, end: number, room = 30): string {
  // One character more than there is room for says whether the line goes on.
  const before = text
    .slice(Math.max(0, start - room - 1), start)
    .split('\n')
    .at(-1) as string
  const after = text.slice(end, end + room + 1).split('\n')[0] as string
  const head = before.length > room ? `…${before.slice(before.indexOf(' ') + 1 || before.length)}` : before
  const tail = after.length > room ? `${after.slice(0, Math.max(0, after.lastIndexOf(' ')))}…` : after
  return `${head}${text.slice(start, end)}${tail}`.trim()
}
