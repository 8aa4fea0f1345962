import type { IToken } from 'chevrotain'
import { codeTypes } from '../law/code-families.ts'
import { documentKinds } from '../law/document-kinds.ts'
import { skipBlanks } from './characters.ts'
import { findMentions } from './find-mentions.ts'
import { yearEnd } from './lex-date.ts'
import { lexUnits } from './lex-units.ts'
import type { CitationMention } from './mention.ts'
import { pinpointOf, readReference } from './read-reference.ts'

/**
 * Read one citation that somebody asks for: "Nghị quyết số 121/2020/QH14 ngày 19/6/2020", "28-CT/TW", "Luật Trẻ em".
 *
 * @param text  Matching text (NFC, plain dashes).
 * @returns     The first citation in it; null when there is none.
 */
export function parseCitation(text: string): CitationMention | null {
  const mention = firstIn(text) ?? firstIn(withCapitals(text)) ?? firstIn(withoutGluedTypes(text))
  return mention === null ? null : withUnitsBehind(text, withYearBehind(text, mention))
}

function firstIn(text: string): CitationMention | null {
  const mentions = findMentions(text, [{ start: 0, end: text.length }], { asked: true })
  return mentions.find((mention) => mention.type === 'citation') ?? null
}

/** "QĐ 749/QĐ-TTg 2020". */
function withYearBehind(text: string, mention: CitationMention): CitationMention {
  if (mention.kind !== 'numbered' || mention.year !== null || mention.date !== null) return mention
  const start = skipBlanks(text, mention.end, text.length)
  const end = yearEnd(text, start, text.length)
  return end === -1 ? mention : { ...mention, date: { start, end, iso: text.slice(start, end) }, end }
}

/** "Nghị định 100/2019/NĐ-CP, Điều 5, khoản 3": looked up in this order, while a sentence has it in the other one. */
function withUnitsBehind(text: string, mention: CitationMention): CitationMention {
  if (mention.pinpoint !== null) return mention
  const behind = skipBlanks(text, mention.end, text.length)
  const start = /[,(]/.test(text.charAt(behind)) ? skipBlanks(text, behind + 1, text.length) : behind
  const tokens: IToken[] = []
  const stop = lexUnits(text, start, text.length, tokens)
  // "…, Điều 5 Luật Đất đai": the units of what comes next.
  if (tokens.length === 0 || !/^\s{0,9}(?:$|[.;)])/.test(text.slice(stop, stop + 10))) return mention
  const { units } = readReference(text, tokens)
  return units.length === 0 ? mention : { ...mention, pinpoint: pinpointOf(text, units) }
}

/** "NĐ30/2020/NĐ-CP": the symbol says as much as the letters before the number, which blanks stand for here. */
function withoutGluedTypes(text: string): string {
  return text.replace(gluedTypes, (word) => ' '.repeat(word.length))
}

/** "luật đất đai 2024", typed in a hurry: type words with the capital that they bear in print. */
function withCapitals(text: string): string {
  return text.replace(typeWords, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}

const typeWords = new RegExp(
  `(?<![\\p{L}\\d])(?:${documentKinds
    .map(({ name }) => name)
    .sort((one, other) => other.length - one.length)
    .join('|')})(?!\\p{L})`,
  'gu',
)

const gluedTypes = new RegExp(`(?<![\\p{L}\\d])(?:${[...codeTypes.keys()].join('|')})(?=\\d)`, 'gu')
