import { blank, invisible } from '../text/characters.ts'
import type { Edit } from '../text/source-map.ts'
import type { ViewBuilder } from '../text/view.ts'

const invisibles = new RegExp(`[${invisible}]+`, 'g')
const printed = /\S/
const blankOrNone = new RegExp(`^[${blank}]?$`)

/**
 * Characters without width are taken out. They stay in the range of the letter before them, else of the one after.
 *
 *     phát[soft hyphen]triển → pháttriển
 *
 * Between blanks there is no letter to keep them: there they become blanks and a mark. The byte order mark that
 * opens a file is nobody's.
 */
export function dropInvisible(view: ViewBuilder): void {
  const { text } = view
  const edits: Edit[] = []
  invisibles.lastIndex = 0
  for (let match = invisibles.exec(text); match !== null; match = invisibles.exec(text)) {
    const [run] = match
    const end = match.index + run.length
    let start = match.index
    if (start === 0 && run.charAt(0) === '\ufeff') {
      edits.push({ start: 0, end: 1, text: '' })
      start = 1
      if (start === end) continue
    }
    const after = text.charAt(end)
    if (match.index > 0 && !blankOrNone.test(text.charAt(start - 1))) edits.push({ start, end, text: '' })
    else if (!blankOrNone.test(after)) edits.push({ start, end: end + 1, text: after })
    else {
      // A byte order mark inside a text is a blank to JavaScript, and no loss.
      if (printed.test(run)) view.mark({ start: view.toSource(start), end: view.toSource(end) })
      edits.push({ start, end, text: ' '.repeat(end - start) })
    }
  }
  view.edit(edits)
}
