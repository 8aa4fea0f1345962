/** From this share on, two trích yếu are taken for one. */
const ALIKE = 0.8

/** From this share of the longer one on, they are the same. */
const SAME = 0.9

/**
 * Whether two trích yếu can name the same document.
 *
 * A trích yếu is mostly shortened or paraphrased when it is cited, so the shorter one is looked for in the longer one:
 * four in five of its pairs of neighbouring syllables must occur there. Years and figures count as syllables.
 *
 * @returns  false where one of them is too short to tell (under five syllables).
 */
export function alikeTitles(one: string, other: string): boolean {
  return sharedOf(syllablePairs(one), syllablePairs(other)) >= ALIKE
}

/**
 * The greatest share that two sets of trích yếu have in common, as in `alikeTitles`.
 *
 * @returns  null where one of the sets is empty.
 */
export function titleShare(ones: readonly string[], others: readonly string[]): number | null {
  if (ones.length === 0 || others.length === 0) return null
  const otherPairs = others.map(syllablePairs)
  let share = 0
  for (const pairs of ones.map(syllablePairs)) {
    for (const second of otherPairs) share = Math.max(share, sharedOf(pairs, second))
  }
  return share
}

function sharedOf(pairs: ReadonlySet<string>, otherPairs: ReadonlySet<string>): number {
  const [short, long] = pairs.size <= otherPairs.size ? [pairs, otherPairs] : [otherPairs, pairs]
  if (short.size < 4) return 0
  let shared = 0
  for (const pair of short) if (long.has(pair)) shared++
  return shared / short.size
}

/**
 * Whether two trích yếu are one, word for word or nearly so: none is a shortened form of the other. Many decrees are
 * called alike but for the law that they detail.
 */
export function sameTitles(one: string, other: string): boolean {
  const pairs = syllablePairs(one)
  const otherPairs = syllablePairs(other)
  const [shorter, longer] = pairs.size <= otherPairs.size ? [pairs, otherPairs] : [otherPairs, pairs]
  return sharedOf(shorter, longer) * shorter.size >= SAME * longer.size
}

/** Syllables of a title in lower case, without marks; "về", "việc" at its head say nothing. */
export function syllablesOf(title: string): string[] {
  const words = title
    .slice(0, 1000)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .match(/[a-z0-9]+/g)
  const syllables = words ?? []
  while (syllables[0] === 've' || syllables[0] === 'viec') syllables.shift()
  return syllables
}

function syllablePairs(title: string): ReadonlySet<string> {
  const known = pairsOf.get(title)
  if (known !== undefined) return known
  const pairs = readPairs(title)
  if (pairsOf.size >= REMEMBERED) pairsOf.clear()
  pairsOf.set(title, pairs)
  return pairs
}

/** The titles of one text are held against each other again and again; those of the texts before are forgotten. */
const pairsOf = new Map<string, ReadonlySet<string>>()
const REMEMBERED = 200

function readPairs(title: string): ReadonlySet<string> {
  const syllables = syllablesOf(title)
  const pairs = new Set<string>()
  for (let at = 1; at < syllables.length; at++) pairs.add(`${syllables[at - 1]} ${syllables[at]}`)
  return pairs
}
