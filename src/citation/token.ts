import type { IToken, TokenType } from 'chevrotain'

/**
 * One token of a window, offsets only: the parser never looks at an image.
 *
 * @param end  Exclusive here; Chevrotain's `endOffset` is the last character.
 */
export function makeToken(tokenType: TokenType, start: number, end: number, payload: unknown = null): IToken {
  return {
    image: '',
    startOffset: start,
    endOffset: end - 1,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx as number,
    payload,
  }
}

/** The offset just after a token. */
export function endOf(token: IToken): number {
  return (token.endOffset as number) + 1
}

/** The half-open stretch of a token. */
export function spanOf(token: IToken): { start: number; end: number } {
  return { start: token.startOffset, end: (token.endOffset as number) + 1 }
}
