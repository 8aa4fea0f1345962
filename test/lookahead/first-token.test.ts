import {
  createToken,
  EmbeddedActionsParser,
  type ILookaheadStrategy,
  type IToken,
  Lexer,
  LLkLookaheadStrategy,
} from 'chevrotain'
import { describe, expect, it } from 'vitest'
import { FirstTokenLookahead } from '../../grammars/lookahead/first-token.ts'

const A = createToken({ name: 'A', pattern: Lexer.NA })
const B = createToken({ name: 'B', pattern: Lexer.NA })
const C = createToken({ name: 'C', pattern: Lexer.NA, categories: B })
const D = createToken({ name: 'D', pattern: Lexer.NA })
const types = [A, B, C, D]

/** Rules with everything that can stand before a choice: a nullable beginning, a gate, a separator, a category. */
class Sample extends EmbeddedActionsParser {
  open = true

  constructor(lookaheadStrategy: ILookaheadStrategy) {
    super(types, { maxLookahead: 1, lookaheadStrategy, recoveryEnabled: false })
    this.performSelfAnalysis()
  }

  readonly start = this.RULE('start', (): string => {
    let read = ''
    this.MANY(() => {
      read += this.OR([
        { GATE: () => this.open, ALT: () => `gated(${this.SUBRULE(this.pair)})` },
        { ALT: () => `plain(${this.SUBRULE1(this.pair)})` },
        {
          ALT: () => {
            this.CONSUME(D)
            const list: string[] = []
            this.MANY_SEP({ SEP: A, DEF: () => list.push(this.CONSUME(B).image) })
            return `list(${list})`
          },
        },
      ])
    })
    return read
  })

  readonly pair = this.RULE('pair', (): string => {
    let read = ''
    this.OPTION(() => {
      read += this.CONSUME(A).image
    })
    this.AT_LEAST_ONE(() => {
      read += this.CONSUME(B).image
    })
    return read
  })
}

function token(letter: string): IToken {
  const tokenType = types.find(({ name }) => name === letter) ?? A
  return { image: letter, startOffset: 0, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx ?? 0 }
}

function read(parser: Sample, letters: string, open: boolean): string {
  parser.input = [...letters].map(token)
  parser.open = open
  const value = parser.start()
  return parser.errors.length > 0 ? `stopped: ${parser.errors[0]?.name}` : value
}

/** Every word over the letters of the tokens, up to a length. */
function words(length: number): string[] {
  if (length === 0) return ['']
  const shorter = words(length - 1)
  return [...new Set([...shorter, ...shorter.flatMap((word) => [...'ABCD'].map((letter) => word + letter))])]
}

describe('FirstTokenLookahead', () => {
  it('chooses as the strategy for k tokens does, gates, empty parts and categories included', () => {
    const first = new Sample(new FirstTokenLookahead())
    const known = new Sample(new LLkLookaheadStrategy({ maxLookahead: 1 }))
    const seen = new Set<string>()
    for (const letters of words(5)) {
      for (const open of [true, false]) {
        const value = read(first, letters, open)
        expect(`${letters} ${value}`).toBe(`${letters} ${read(known, letters, open)}`)
        seen.add(value)
      }
    }
    expect(seen).toContain('gated(ABB)')
    expect(seen).toContain('list(B,C)plain(B)')
  })
})
