import type { IToken, TokenType } from 'chevrotain'
import { type LineToken, OutlineParser, type OutlineRecord } from '../../grammars/outline/grammar.ts'
import { outlineTokens } from '../../grammars/outline/tokens.ts'
import type { Line } from '../lines/line.ts'

export type Outline = OutlineRecord<Line>[]

/** Made on first use; the parser keeps no state between documents. */
const made: { parser?: OutlineParser; types?: Map<string, TokenType> } = {}

/**
 * Run the outline grammar over line tokens.
 *
 * @returns  Records in reading order. The grammar takes any sequence in which every `Open` has its `Close`; should one
 *           not, what the parser did not read comes as paragraphs, so that nothing is lost.
 */
export function parseOutline(lines: readonly Line[]): Outline {
  made.parser ??= new OutlineParser()
  made.types ??= new Map(outlineTokens.map((type) => [type.name, type]))
  const tokens: LineToken<Line>[] = []
  for (const line of lines) tokens.push(lineToken(line, made.types.get(line.kind) as TokenType))
  made.parser.input = tokens as IToken[]
  const records = made.parser.document() as Outline | undefined
  if (made.parser.errors.length === 0 && records !== undefined) return records
  const rest: Outline = []
  for (const line of lines) if (line.end > line.start) rest.push({ rule: 'paragraph', line })
  return rest
}

function lineToken(line: Line, type: TokenType): LineToken<Line> {
  return {
    image: '',
    startOffset: line.start,
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx as number,
    line,
  }
}
