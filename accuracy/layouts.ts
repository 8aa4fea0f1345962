/** A text laid out otherwise, and where each offset of the first one went. */
export interface LaidOut {
  readonly text: string
  at(offset: number): number
  /** What is planted, in the letters of this layout. */
  spell(printed: string): string
}

/** The same words as another source would have them. */
export interface Layout {
  readonly name: string
  apply(text: string): LaidOut
}

const WIDTH = 80
/** Not begun a line with: a mark, a numeral or a letter that would be a label there. */
const labelLike = /^(?:[-–+*•|#]|\d+[.)]?|[IVX]+\.|\p{L}[)/])$/u

const plain: Layout = {
  name: 'as they are',
  apply: (text) => ({ text, at: (offset) => offset, spell: (printed) => printed }),
}

/** Rows of tables and headings of Markdown are one line in every layout. */
const oneLine = /^\s*\||^#|\S {3,}\S/u

/** Lines of at most 80 characters, broken at blanks: offsets stay. */
const wrapped: Layout = {
  name: 'hard-wrapped at 80 columns',
  apply: (text) => ({ text: text.replace(/[^\n]{81,}/g, wrap), at: (offset) => offset, spell: (printed) => printed }),
}

/** Letters and their marks apart, as some converters write them. */
const decomposed: Layout = {
  name: 'decomposed letters (NFD)',
  apply: (text) => ({
    text: text.normalize('NFD'),
    at: (offset) => text.slice(0, offset).normalize('NFD').length,
    spell: (printed) => printed.normalize('NFD'),
  }),
}

/** Markdown: headings of sections and short numbered headings in bold. */
const bold: Layout = {
  name: 'bold headings (Markdown)',
  apply(text) {
    const marks: number[] = []
    for (const { index, 0: line } of text.matchAll(/^(?:[IVX]{1,5}\. [^\n]{3,120}|\d{1,2}\. [^\n.;:]{3,80})$/gmu)) {
      if (!line.includes('**') && !line.endsWith('\r')) marks.push(index, index + line.length)
    }
    let result = ''
    let done = 0
    for (const mark of marks) {
      result += `${text.slice(done, mark)}**`
      done = mark
    }
    return {
      text: result + text.slice(done),
      // An end mark stands behind what ends there, an opening one before what begins there.
      at: (offset) =>
        offset + 2 * marks.filter((mark, index) => mark < offset || (mark === offset && index % 2 === 0)).length,
      spell: (printed) => printed,
    }
  },
}

export const layouts: readonly Layout[] = [plain, wrapped, decomposed, bold]

function wrap(line: string): string {
  if (oneLine.test(line)) return line
  const words = line.split(' ')
  let column = 0
  return words.reduce((done, word, index) => {
    const fits = column + 1 + word.length <= WIDTH || index === 0 || word === '' || labelLike.test(word)
    column = fits ? column + 1 + word.length : word.length
    return index === 0 ? word : done + (fits ? ' ' : '\n') + word
  }, '')
}
