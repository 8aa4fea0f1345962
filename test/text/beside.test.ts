import { describe, expect, it } from 'vitest'
import { beside } from '../../src/text/beside.ts'

describe('beside', () => {
  it('keeps a value for each object, the last one', () => {
    const kept = beside<object, string>()
    const [one, other] = [{ type: 'document' }, Object.freeze({ type: 'document' })]
    kept.set(one, 'first')
    kept.set(other, 'second')
    kept.set(one, 'third')
    expect([kept.get(one), kept.get(other), kept.get({ type: 'document' })]).toEqual(['third', 'second', undefined])
  })

  it('keeps what different rooms keep apart', () => {
    const [one, other] = [beside<object, number>(), beside<object, number>()]
    const key = {}
    one.set(key, 1)
    expect(other.get(key)).toBeUndefined()
    other.set(key, 2)
    expect([one.get(key), other.get(key)]).toEqual([1, 2])
  })

  it('is seen by nobody else', () => {
    const key = { type: 'document', children: [] }
    const kept = beside<object, object>()
    kept.set(key, { back: key })
    expect(JSON.stringify(key)).toBe('{"type":"document","children":[]}')
    expect(Reflect.ownKeys(key)).toEqual(['type', 'children'])
    expect(key).toStrictEqual({ type: 'document', children: [] })
    expect(kept.get(structuredClone(key))).toBeUndefined()
    expect(kept.get({ ...key })).toBeUndefined()
  })
})
