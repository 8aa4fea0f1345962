import type { IToken } from 'chevrotain'
import { OutlineParser, type OutlineRecord } from '../../grammars/outline/grammar.ts'
import { outlineTokens } from '../../grammars/outline/tokens.ts'
import type { Line } from '../lines/line.ts'

export type Outline = OutlineRecord<Line>[]

/** Made on first use; the parser keeps no state between documents. */
const made: { parser?: OutlineParser; tokens?: Map<string, IToken> } = {}

/**
 * Run the outline grammar over lines. A token says no more of a line than its kind: there is one for each kind.
 *
 * @returns  Records in reading order. The grammar takes any sequence in which every `Open` has its `Close`; should one
 *           not, all lines come as paragraphs, so that nothing is lost.
 */
export function parseOutline(lines: readonly Line[]): Outline {
  made.parser ??= new OutlineParser()
  made.tokens ??= tokensByKind()
  const tokens: IToken[] = []
  for (const line of lines) tokens.push(made.tokens.get(line.kind) as IToken)
  const records = made.parser.read(lines, tokens)
  if (records !== null) return records
  const rest: Outline = []
  for (const line of lines) if (line.end > line.start) rest.push({ rule: 'paragraph', line })
  return rest
}

function tokensByKind(): Map<string, IToken> {
  const tokens = new Map<string, IToken>()
  for (const tokenType of outlineTokens) {
    const tokenTypeIdx = tokenType.tokenTypeIdx as number
    tokens.set(tokenType.name, { image: '', startOffset: 0, tokenType, tokenTypeIdx })
  }
  return tokens
}
