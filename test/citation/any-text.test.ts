import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CitationMention, findMentions, type Span } from '../../src/citation/find-mentions.ts'
import { parseCitation } from '../../src/citation/parse-citation.ts'
import { sentences } from './sentences.ts'

function expectSound(text: string, blocks: readonly Span[]): void {
  const mentions = findMentions(text, blocks)
  let last = 0
  let inside = 0
  let outermost: CitationMention | null = null
  for (const mention of mentions) {
    expect(mention.end).toBeGreaterThan(mention.start)
    if (mention.type === 'citation' && outermost !== null && mention.start < last) {
      // The laws that an amending law names, side by side inside its name.
      expect(mention.within).toBe(outermost.start)
      expect(mention.start).toBeGreaterThanOrEqual(inside)
      expect(mention.end).toBeLessThanOrEqual(outermost.name?.end ?? 0)
      inside = mention.end
    } else {
      expect(mention.start).toBeGreaterThanOrEqual(last)
      last = mention.end
      outermost = mention.type === 'citation' ? mention : null
      inside = mention.start + 1
    }
    const block = blocks.find(({ start, end }) => start <= mention.start && mention.start < end)
    expect(block).toBeDefined()
    expect(mention.end).toBeLessThanOrEqual(block?.end as number)
    if (mention.type !== 'citation') continue
    for (const part of [mention.code, mention.name, mention.date]) {
      if (!part) continue
      expect(part.start).toBeGreaterThanOrEqual(mention.start)
      expect(part.end).toBeLessThanOrEqual(mention.end)
      expect(part.end).toBeGreaterThan(part.start)
    }
    for (const part of [mention.issuer, mention.title, mention.pinpoint]) {
      if (!part) continue
      expect(part.start).toBeGreaterThanOrEqual(block?.start as number)
      expect(part.end).toBeLessThanOrEqual(block?.end as number)
      expect(part.end).toBeGreaterThan(part.start)
    }
    if (mention.title) expect(mention.title.start).toBeGreaterThanOrEqual(mention.end)
    if (mention.within !== null) {
      const outer = mentions.find((other) => other.start === mention.within)
      expect(outer?.type).toBe('citation')
      const isInside = mention.end <= (outer?.end as number) && mention.documentType?.endsWith('luat')
      expect(isInside || (outer?.end as number) <= mention.start).toBe(true)
    }
  }
}

describe('any text at all', () => {
  it('is read without a throw, in sound spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        expectSound(text, [{ start: 0, end: text.length }]),
      ),
      { numRuns: 500 },
    )
  })

  it('of the words of citations gives sound spans', () => {
    fc.assert(
      fc.property(sentences, (text) => expectSound(text, [{ start: 0, end: text.length }])),
      { numRuns: 3000 },
    )
  })

  it('keeps mentions inside their blocks', () => {
    fc.assert(
      fc.property(sentences, fc.array(fc.nat(400), { maxLength: 8 }), (text, cuts) => {
        const edges = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b)
        const blocks = edges.slice(1).map((end, index) => ({ start: edges[index] as number, end }))
        expectSound(text, blocks)
      }),
      { numRuns: 1000 },
    )
  })

  it('gives the same for a block wherever it stands', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const alone = findMentions(text, [{ start: 0, end: text.length }])
        const moved = findMentions(`Luật ${text} số 5`, [{ start: 5, end: 5 + text.length }])
        expect(moved.map(({ type, start, end }) => ({ type, start: start - 5, end: end - 5 }))).toEqual(
          alone.map(({ type, start, end }) => ({ type, start, end })),
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('can be asked for one citation', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const citation = parseCitation(text)
        expect(citation === null || citation.type === 'citation').toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

const hostile: Array<[name: string, text: (length: number) => string]> = [
  ['type words and "số"', (length) => 'Quyết định số '.repeat(length / 14)],
  ['fractions', (length) => '1/'.repeat(length / 2)],
  ['dashes', (length) => '-'.repeat(length)],
  ['blanks', (length) => ' '.repeat(length)],
  ['a type word and blanks', (length) => `Quyết định${' '.repeat(length)}số${' '.repeat(length)}12/QĐ-TTg`],
  ['digits', (length) => '1'.repeat(length)],
  ['capitals', (length) => `12/${'Đ'.repeat(length)}`],
  ['groups', (length) => `12/${'QĐ-'.repeat(length / 3)}`],
  ['codes in a list', (length) => `Quyết định số ${'12/QĐ-TTg, '.repeat(length / 11)}`],
  ['short numbers in a list', (length) => `Chỉ thị ${'11, '.repeat(length / 4)}`],
  ['titles inside titles', (length) => 'Quyết định số 12/QĐ-TTg về thực hiện '.repeat(length / 37)],
  ['titles beside titles', (length) => 'Quyết định số 12/QĐ-TTg về trẻ em, '.repeat(length / 35)],
  [
    'laws in an amending law',
    (length) => `Luật sửa đổi, bổ sung một số điều của ${'Luật Trẻ em, '.repeat(length / 13)}`,
  ],
  ['amending laws', (length) => 'Luật sửa đổi, bổ sung một số điều của '.repeat(length / 38)],
  ['units', (length) => 'điểm a khoản 2 Điều 5 '.repeat(length / 22)],
  ['indicators', (length) => `chỉ tiêu ${'1, '.repeat(length / 3)}`],
  ['opening quotation marks', (length) => 'Đề án “'.repeat(length / 7)],
  ['opening brackets', (length) => 'Quyết định số 12/QĐ-TTg về ('.repeat(length / 28)],
  ['bodies', (length) => `Quyết định số 12/QĐ-TTg của ${'Bộ Y tế, '.repeat(length / 9)}`],
  ['unknown bodies', (length) => `Quyết định số 12/QĐ-TTg của ${'Hội '.repeat(length / 4)}`],
  ['commas in a title', (length) => `Quyết định số 12/QĐ-TTg về ${'trẻ em, '.repeat(length / 8)}`],
  ['bodies after commas in a title', (length) => `Quyết định số 12/QĐ-TTg về ${'Sở Y tế, '.repeat(length / 9)}`],
  ['"do … ban hành"', (length) => 'Quyết định số 12/QĐ-TTg về do do do ban hành; '.repeat(length / 46)],
  ['programmes', (length) => `Chương trình ${'phòng, chống '.repeat(length / 13)}`],
  ['dots', (length) => `Quyết định số ${'.'.repeat(length)}`],
  ['"ngày" and blanks', (length) => `Luật Trẻ em ngày${' '.repeat(length)}tháng${' '.repeat(length)}`],
  ['"kèm theo"', (length) => 'kèm theo Quyết định số 12/QĐ-TTg '.repeat(length / 33)],
  ['blanks before numbers', (length) => `${' '.repeat(200)}12/KH-UBND`.repeat(length / 210)],
]

describe('time grows with the text, not faster', () => {
  it.each(hostile)('%s', (_name, make) => {
    const time = (text: string): number => {
      const started = performance.now()
      findMentions(text, [{ start: 0, end: text.length }])
      return performance.now() - started
    }
    const small = make(64 * 1024)
    const large = make(256 * 1024)
    time(small)
    const best = (text: string): number => Math.min(...Array.from({ length: 5 }, () => time(text)))
    // Four times the text; what is added keeps the noise of a busy machine out. Quadratic growth would be 16 times.
    expect(best(large)).toBeLessThan(8 * best(small) + 60)
  })
})
