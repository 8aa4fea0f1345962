const opening = /^\ufeff?---[ \t]{0,9}\r?\n[A-Za-z_][\w-]{0,99}[ \t]{0,9}:/
const closing = /\n(?:---|\.\.\.)[ \t]{0,9}(?=\r?\n|$)/g

/**
 * Offset after the YAML front matter that opens a Markdown file; 0 where there is none.
 *
 *     ---⏎title: Kế hoạch⏎---⏎# KẾ HOẠCH
 */
export function frontMatterEnd(text: string): number {
  if (!opening.test(text)) return 0
  closing.lastIndex = 0
  const end = closing.exec(text)
  return end === null ? 0 : end.index + end[0].length
}
