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

/** Of each toned vowel: the vowel without its tone, and which tone it is. */
const vowels = new Map(
  Object.entries(toned).flatMap(([vowel, forms]) => [...forms].map((form, tone) => [form, { vowel, tone }] as const)),
)

/**
 * The tone of a final `oa`, `oe`, `uy` moves to the first vowel, where the older spelling has it. Both are in use,
 * and laws and decrees mostly have the older one.
 *
 *     hoà → hòa   khoẻ → khỏe   Uỷ → Ủy   THUỶ → THỦY        unchanged: quý, toán, khuỷu
 *
 * @param tones  Where the tone stands on the second vowel, as a survey has found it.
 */
export function placeToneMarks(view: ViewBuilder, tones: readonly number[]): void {
  const { text } = view
  view.edit(
    tones.map((start) => {
      const { vowel, tone } = vowels.get(text.charAt(start + 1)) as { vowel: string; tone: number }
      return { start, end: start + 2, text: toned[text.charAt(start) as keyof typeof toned].charAt(tone) + vowel }
    }),
  )
}
