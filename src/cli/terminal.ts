/** What a command may touch of the world: so that tests can look on. */
export interface Terminal {
  /** Results, and nothing else: text, or the bytes of a file. Waits while the reader is slow. */
  out(text: string | Uint8Array): Promise<void>
  /** Messages, one line each. */
  message(text: string): void
  stdin: AsyncIterable<Uint8Array>
  /** Columns; `undefined` where output does not go to a screen. */
  columns: number | undefined
  /** Output goes to a screen that shows colours. */
  colours: boolean
}
