import { type FixedText, fixText } from '../fix/fix-text.ts'
import { encodeText, parseAs, type ReadDocument, STDIN } from '../node.ts'
import type { Finding } from '../tree/finding.ts'
import type { Links } from '../tree/links.ts'
import type { Document } from '../tree/nodes.ts'
import type { Request } from './read-arguments.ts'
import { replaceFile } from './replace-file.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** What checking a tree gives. */
export interface Examined {
  readonly links: Links
  readonly findings: readonly Finding[]
}

/** A document as `--fix` leaves it. */
export interface FixedDocument extends Examined {
  readonly text: string
  readonly tree: Document
  readonly fixed: readonly Finding[]
}

/** `--fix` and `--fix-dry-run`: puts right what is certain, and writes it, or shows what would be written. */
export class Fixer {
  /** What was put right takes standard output: the text read from it, or a diff. */
  readonly takesOutput: boolean
  /** False once a file could not be written. */
  complete = true
  readonly #request: Request
  readonly #terminal: Terminal

  constructor(request: Request, terminal: Terminal) {
    this.#request = request
    this.#terminal = terminal
    this.takesOutput = request.fix === 'show' || request.operands.includes(STDIN)
  }

  /** @throws UsageError where two results would share standard output. */
  static of(request: Request, terminal: Terminal): Fixer | null {
    if (request.fix === null) return null
    const fixer = new Fixer(request, terminal)
    const vi = request.lang === 'vi'
    const option = request.fix === 'show' ? '--fix-dry-run' : '--fix -'
    if (fixer.takesOutput && request.format !== 'pretty') {
      throw new UsageError(
        vi
          ? `${option} đã dùng đầu ra chuẩn, không dùng được với --format ${request.format}`
          : `${option} takes standard output, and goes with no --format ${request.format}`,
      )
    }
    if (request.fix === 'write' && request.operands.includes(STDIN) && request.operands.length > 1) {
      throw new UsageError(vi ? '--fix - không dùng được cùng tệp khác' : '--fix - goes with no other file')
    }
    return fixer
  }

  /**
   * Put a document right.
   *
   * @param examine  Checks a tree; asked again for every attempt.
   * @param pending  Of the findings of a tree those that nobody has accepted.
   */
  async fix(
    document: ReadDocument,
    examine: (tree: Document) => Examined | Promise<Examined>,
    pending: (tree: Document, findings: readonly Finding[]) => readonly Finding[],
  ): Promise<FixedDocument> {
    const treeOf = (text: string) => (text === document.text ? document.tree : parseAs(document.file, text))
    const result = await fixText(document.text, async (text) => {
      const tree = await treeOf(text)
      return pending(tree, (await examine(tree)).findings)
    })
    const saved = await this.#save(document, result)
    const text = saved ? result.text : document.text
    const tree = await treeOf(text)
    return { text, tree, ...(await examine(tree)), fixed: saved ? result.fixed : [] }
  }

  async #save({ file, text, encoding }: ReadDocument, fixed: FixedText): Promise<boolean> {
    if (this.#request.fix === 'show') {
      if (fixed.text !== text) await this.#terminal.out(await diffOf(file, text, fixed.text))
    } else if (file === STDIN) {
      await this.#terminal.out(encodeText(fixed.text, encoding))
    } else if (fixed.text !== text) {
      try {
        await replaceFile(file, encodeText(fixed.text, encoding))
      } catch (error) {
        const reason = (error as NodeJS.ErrnoException).code
        this.#terminal.message(
          `vanban: ${file}: ${this.#request.lang === 'vi' ? 'không ghi được' : 'cannot be written'} (${reason})`,
        )
        this.complete = false
        return false
      }
    }
    return true
  }
}

async function diffOf(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff')
  return createTwoFilesPatch(file, file, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
