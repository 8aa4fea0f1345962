import { WordTable } from '../text/word-table.ts'

/** Every syllable that the vocabularies of this room know, as printed, by its number. */
const known = new WordTable()

/** The number of a syllable, which is entered if it is new; at least 1. For building vocabularies. */
export function syllableNumber(syllable: string): number {
  return known.number(syllable)
}

/** The number of the syllable [start, end) of a text, found without cutting it out; 0 for one that nothing knows. */
export function syllableAt(text: string, start: number, end: number): number {
  return known.at(text, start, end)
}
