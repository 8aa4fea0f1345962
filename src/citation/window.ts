import type { IToken } from 'chevrotain'

/** The stretch in which a document is read, and what has been read of it. */
export interface Window {
  readonly text: string
  /** Start of the block: nothing before it is looked at. */
  readonly from: number
  readonly end: number
  readonly tokens: IToken[]
  /** Just after the last token. */
  next: number
}

/** Add a token; the window goes on behind it. */
export function push(window: Window, token: IToken): void {
  window.tokens.push(token)
  window.next = (token.endOffset as number) + 1
}
