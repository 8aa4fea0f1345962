import { describe, expect, test } from 'vitest'
import { Article, agencyToken, Body, BodyJoin, Level } from '../../grammars/agency/tokens.ts'
import { knownBodies } from '../../src/agency/known-bodies.ts'
import { readAgencies } from '../../src/agency/read-agencies.ts'

const read = (text: string) =>
  readAgencies(text, 0, text.length).map(({ start, end, id }) => [text.slice(start, end), id])

describe('bodies that are known already', () => {
  test('are the same ones in another place', () => {
    const first = read('Sở Y tế, UBND các xã')
    expect(read('Sở Y tế, UBND các xã')).toEqual(first)
    expect(read('   Sở  Y\ntế ,  UBND các   xã')).toEqual([
      ['Sở  Y\ntế', 'so-y-te'],
      ['UBND các   xã', 'uy-ban-nhan-dan-cac-xa'],
    ])
    expect(first.map(([, id]) => id)).toEqual(['so-y-te', 'uy-ban-nhan-dan-cac-xa'])
  })

  test('are told apart by their words and by the kinds of their tokens', () => {
    const tokens = (...types: (typeof Body)[]) => types.map((type, at) => agencyToken(type, at * 9, at * 9 + 8, 'tỉnh'))
    const known = knownBodies(tokens(Body, Level))
    expect(knownBodies(tokens(Body, Level))).toBe(known)
    expect(knownBodies(tokens(Body, Article))).not.toBe(known)
    expect(knownBodies(tokens(Body))).not.toBe(known)
  })

  test('are forgotten in the end, and never those of a long list', () => {
    const said = (word: string) => [agencyToken(Body, 0, 3, word)]
    const known = knownBodies(said('Sở Y tế'))
    for (let number = 0; number < 10_000; number++) knownBodies(said(`Tổ ${number}`))
    expect(knownBodies(said('Sở Y tế'))).not.toBe(known)
    expect(knownBodies(Array.from({ length: 99 }, (_, at) => agencyToken(BodyJoin, at, at + 1, ',')))).toBeNull()
    expect(knownBodies(said('x'.repeat(400)))).toBeNull()
  })
})
