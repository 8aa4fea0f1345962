import { type FoundFiles, findFiles, type ReadDocument, tryReadDocument, type UnreadDocument } from '../node.ts'
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

  constructor(found: FoundFiles, terminal: Terminal) {
    this.single = found.single
    this.#found = found
    this.#terminal = terminal
  }

  static async find({ operands, ignore }: Request, terminal: Terminal): Promise<Inputs> {
    return new Inputs(await findFiles(operands, ignore), terminal)
  }

  /** In the order given. */
  async *documents(): AsyncGenerator<ReadDocument> {
    for (const missing of this.#found.missing) this.#report(missing)
    for (const file of this.#found.files) {
      const document = await tryReadDocument(file, { stdin: this.#terminal.stdin })
      if ('error' in document) this.#report(document)
      else yield document
    }
  }

  #report({ file, error }: UnreadDocument): void {
    this.complete = false
    this.#terminal.message(`vanban: ${file}: ${error.message}`)
  }
}
