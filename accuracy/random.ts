/** Numbers that are the same in every run: a generator of 32 bits (mulberry32), begun with a word. */
export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number
  /** One of them; undefined of none. */
  pick<T>(items: readonly T[]): T | undefined
  /** The same in another order. */
  shuffle<T>(items: readonly T[]): T[]
}

export function makeRandom(word: string): Random {
  let state = 2166136261
  for (const char of word) state = Math.imul(state ^ (char.codePointAt(0) as number), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (below: number) => Math.floor(next() * below)
  return {
    upTo,
    pick: (items) => items[upTo(items.length)],
    shuffle(items) {
      const result = [...items]
      for (let last = result.length - 1; last > 0; last--) {
        const other = upTo(last + 1)
        ;[result[last], result[other]] = [result[other] as never, result[last] as never]
      }
      return result
    },
  }
}
