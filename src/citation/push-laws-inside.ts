import type { IToken } from 'chevrotain'
import { skipBlanks } from './characters.ts'
import { lexDocument } from './lex-document.ts'
import type { CitationMention, Mention } from './mention.ts'
import { readReference } from './read-reference.ts'
import { lawsAmended } from './scan-law-name.ts'
import { scanTypeWord } from './scan-type-word.ts'

/**
 * The laws that an amending law names are cited too, inside it; number and day behind the name are the outer's.
 *
 *     Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019
 *     └─────────────────────────────────────────────── outer ──────────────────────────────────────────────────────────┘
 *                                           └────── inner ──────┘    └───────────── inner ──────────────┘
 */
export function pushLawsInside(text: string, outer: CitationMention, found: Mention[]): void {
  if (outer.name === null) return
  const { start, end } = outer.name
  const type = scanTypeWord(text, start, end)
  if (type?.kind.citedBy !== 'law') return
  for (const law of lawsAmended(text, skipBlanks(text, type.end, end), end)) {
    const inner = scanTypeWord(text, law.start, end)
    const tokens: IToken[] = []
    if (!inner || lexDocument(text, inner, law.start, end, tokens) === -1) continue
    const citation = readReference(text, tokens).citations[0]
    if (citation) found.push({ ...citation, within: outer.start })
  }
}
