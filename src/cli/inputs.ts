import { type FoundFiles, findFiles, type ReadDocument, STDIN, tryReadDocument, type UnreadDocument } from '../node.ts'
import type { Request } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

/** The documents of a request, read one after another. What cannot be read is named in a message, and left out. */
export class Inputs {
  /** One file was asked for by its name. */
  readonly single: boolean
  /** Every file so far could be read. */
  complete = true
  readonly #found: FoundFiles
  readonly #terminal: Terminal
  readonly #reported = new Set<string>()
  #stdin: ReadDocument | UnreadDocument | null = null

  constructor(found: FoundFiles, terminal: Terminal) {
    this.single = found.single
    this.#found = found
    this.#terminal = terminal
  }

  static async find({ operands, ignore }: Request, terminal: Terminal): Promise<Inputs> {
    return new Inputs(await findFiles(operands, ignore), terminal)
  }

  /** In the order given; may be asked for more than once. */
  async *documents(): AsyncGenerator<ReadDocument> {
    for (const missing of this.#found.missing) this.#report(missing)
    for (const file of this.#found.files) {
      const document = await this.#read(file)
      if ('error' in document) this.#report(document)
      else yield document
    }
  }

  /** Standard input can be read once only. */
  async #read(file: string): Promise<ReadDocument | UnreadDocument> {
    if (file !== STDIN) return tryReadDocument(file)
    this.#stdin ??= await tryReadDocument(file, { stdin: this.#terminal.stdin })
    return this.#stdin
  }

  #report({ file, error }: UnreadDocument): void {
    this.complete = false
    if (this.#reported.has(file)) return
    this.#reported.add(file)
    this.#terminal.message(`vanban: ${file}: ${error.message}`)
  }
}
