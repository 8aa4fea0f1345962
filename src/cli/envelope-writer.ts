import type { Terminal } from './terminal.ts'

/**
 * Writes envelopes as they come: `ndjson` one a line; `json` the envelope itself for one file given by its name, and
 * an array of them for everything else.
 */
export class EnvelopeWriter {
  readonly #terminal: Terminal
  readonly #style: 'line' | 'single' | 'array'
  #count = 0

  constructor(terminal: Terminal, format: string, single: boolean) {
    this.#terminal = terminal
    this.#style = format === 'ndjson' ? 'line' : single ? 'single' : 'array'
  }

  async add(envelope: object): Promise<void> {
    const first = this.#count++ === 0
    if (this.#style === 'line') return this.#terminal.out(`${JSON.stringify(envelope)}\n`)
    const json = JSON.stringify(envelope, null, 2)
    if (this.#style === 'single') return this.#terminal.out(`${json}\n`)
    return this.#terminal.out(`${first ? '[\n' : ',\n'}${json}`)
  }

  async end(): Promise<void> {
    if (this.#style === 'array') await this.#terminal.out(this.#count === 0 ? '[]\n' : '\n]\n')
  }
}
