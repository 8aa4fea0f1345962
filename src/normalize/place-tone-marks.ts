import { combining, letter } from '../text/characters.ts'
import { editMatches } from '../text/edit-matches.ts'
import type { ViewBuilder } from '../text/view.ts'

/** A vowel with each tone, in the order grave, acute, hook, tilde, dot; small and capital. */
const toned = {
  o: 'òóỏõọ',
  O: 'ÒÓỎÕỌ',
  u: 'ùúủũụ',
  U: 'ÙÚỦŨỤ',
  a: 'àáảãạ',
  A: 'ÀÁẢÃẠ',
  e: 'èéẻẽẹ',
  E: 'ÈÉẺẼẸ',
  y: 'ỳýỷỹỵ',
  Y: 'ỲÝỶỸỴ',
}

const misplaced = new RegExp(
  `[oO][${toned.a}${toned.e}${toned.A}${toned.E}](?![${letter}${combining}])|(?<![qQ])[uU][${toned.y}${toned.Y}](?![${letter}${combining}])`,
  'g',
)

/** Of each toned vowel: the vowel without its tone, and which tone it is. */
const vowels = new Map(
  Object.entries(toned).flatMap(([vowel, forms]) => [...forms].map((form, tone) => [form, { vowel, tone }] as const)),
)

/**
 * The tone of a final `oa`, `oe`, `uy` moves to the first vowel, where the older spelling has it. Both are in use,
 * and laws and decrees mostly have the older one.
 *
 *     hoà → hòa   khoẻ → khỏe   Uỷ → Ủy   THUỶ → THỦY        unchanged: quý, toán, khuỷu
 */
export function placeToneMarks(view: ViewBuilder): void {
  const edits = editMatches(view.text, misplaced, (found) => {
    const { vowel, tone } = vowels.get(found.charAt(1)) as { vowel: string; tone: number }
    return toned[found.charAt(0) as keyof typeof toned].charAt(tone) + vowel
  })
  view.edit(edits)
}
