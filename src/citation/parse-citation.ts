import { documentKinds } from '../law/document-kinds.ts'
import { findMentions } from './find-mentions.ts'
import type { CitationMention } from './mention.ts'

/**
 * Read one citation that somebody asks for: "Nghị quyết số 121/2020/QH14 ngày 19/6/2020", "28-CT/TW", "Luật Trẻ em".
 *
 * @param text  Matching text (NFC, plain dashes).
 * @returns     The first citation in it; null when there is none.
 */
export function parseCitation(text: string): CitationMention | null {
  return firstIn(text) ?? firstIn(withCapitals(text))
}

function firstIn(text: string): CitationMention | null {
  const mentions = findMentions(text, [{ start: 0, end: text.length }], { asked: true })
  return mentions.find((mention) => mention.type === 'citation') ?? null
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
