import type { Document, Node } from './nodes.ts'

const CODE = /(\d[\d.]{0,7}[a-zđ]?)\s?[/-][^|]{1,40}$/

/**
 * The document's own number and symbol as its letterhead prints them, with the year of a legal document and the
 * separators of the Party: `30/2018/QĐ-UBND`, `445-KL/TU`. Put together where no letterhead has them; null for neither.
 */
export function ownCode(tree: Document): string | null {
  const { number, symbol } = tree
  if (number === null && symbol === null) return null
  for (const block of tree.children) {
    if (block.type !== 'letterhead') continue
    for (const child of block.children as readonly Node[]) {
      if (child.type !== 'text') continue
      const found = CODE.exec(child.value)
      if (found !== null && found[1] === number && /^Số/i.test(child.value)) return found[0].replace(/\s/g, '')
    }
  }
  return `${number ?? '…'}${symbol === null ? '' : `/${symbol}`}`
}
