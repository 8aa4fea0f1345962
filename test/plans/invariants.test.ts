import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { parseMarkdown } from '../../src/parse-markdown.ts'
import { resolve } from '../../src/resolve.ts'
import { schemas } from '../../src/schemas.ts'
import { brokenInvariants, brokenReferences } from '../support/invariants.ts'

/** Pieces that plans are made of, so that random texts come near to real ones. */
const piece = fc.constantFrom(
  'ỦY BAN NHÂN DÂN\n',
  'TỈNH QUẢNG BÌNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n',
  'Độc lập – Tự do – Hạnh phúc\n',
  'Số:     /KH-UBND\n',
  'Quảng Bình, ngày    tháng 3 năm 2023\n',
  'KẾ HOẠCH\n',
  'Phòng, chống đuối nước năm 2023\n',
  'Căn cứ Luật Trẻ em năm 2016;\n',
  'Thực hiện Quyết định số 1248/QĐ-TTg ngày 19/7/2021; Nghị định số 56/2017/NĐ-CP, UBND tỉnh ban hành Kế hoạch như sau:\n',
  'I. MỤC TIÊU\n',
  'II. ',
  'Theo Mục II, điểm a khoản 1 Mục I Kế hoạch này và chỉ tiêu 1, 3;\n',
  'quy định tại Điều 5 của Luật này, Quyết định nêu trên (sau đây gọi tắt là Đề án); Đề án. Phụ lục I.\n',
  '1. Sở Y tế\n',
  '1.1. ',
  '2. Sở Tài chính: Bố trí kinh phí.\n',
  'a) Chủ trì, phối hợp với Sở Y tế, ',
  'đ) ',
  '- Chỉ tiêu 3: đạt 90% vào năm 2025 và 95% vào năm 2030.\n',
  '+ trước ngày 30/6/2023;\n',
  '| STT | Nội dung |\n|---|---|\n| 1 | Tập huấn |\n',
  'STT\nNội dung\nĐơn vị\nThời gian\n1\n',
  'PHỤ LỤC I\n(Kèm theo Kế hoạch số 12/KH-UBND)\n',
  'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. ',
  '¹ Theo Kế hoạch số 12/KH-UBND.\n',
  'Trên đây là Kế hoạch./.\n',
  'Nơi nhận:          TM. ỦY BAN NHÂN DÂN\n- Như trên;           CHỦ TỊCH\n',
  '- 14Quyết định 23/QĐ-TTg năm 2021\n- 15Luật Trẻ em 2016\n',
  '- Số hiệu: 12/KH-UBND\n- Ngày ban hành: 01/02/2023\n',
  '\n',
  '\f12\n',
  ' ',
  '**',
  '# ',
  '\\.',
  '\u0300',
  '\u200b',
  '\ud800',
  '\r\n',
)
const text = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 24 })
  .map((all) => all.join(''))

describe('any string', () => {
  it('parses, loses nothing, and stands where it says', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(brokenInvariants(input, parse(input))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('parses as Markdown, too', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(brokenInvariants(input, parseMarkdown(input))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('can be resolved and checked', () => {
    fc.assert(
      fc.property(text, (input) => {
        const tree = parse(input)
        const links = resolve(tree)
        const findings = check(tree, links)
        expect(brokenReferences(tree, links)).toEqual([])
        expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
        for (const { place } of findings) expect(place.end.offset).toBeLessThanOrEqual(input.length)
      }),
      { numRuns: 150 },
    )
  })

  it('takes time in proportion to its length', () => {
    const hostile = [
      ' ',
      '\n',
      'a',
      '1.',
      '1. a:\n',
      '- ',
      '*',
      '|',
      '| ',
      '1/',
      'ngày ',
      'Số ',
      'Căn cứ ',
      'Quyết định số ',
      '(',
      '“',
      '\f',
      '\u0301',
      'I. ',
      'a) ',
      'Sở ',
      'KẾ HOẠCH\n',
      '\t',
    ]
    for (const unit of hostile) {
      const input = unit.repeat(Math.ceil(32_768 / unit.length))
      const start = performance.now()
      parse(input)
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(2_000)
    }
  })
})

const shared = new URL('../../../shared/', import.meta.url).pathname
const real = ['seeds', 'corpus'].flatMap((folder) => filesBelow(join(shared, folder)))

describe.skipIf(real.length === 0)(`real documents (skipped: no documents beside the project)`, () => {
  for (const file of real) {
    it(file.slice(shared.length), () => {
      const input = readFileSync(file, 'utf8')
      expect(brokenInvariants(input, file.endsWith('.md') ? parseMarkdown(input) : parse(input))).toEqual([])
      if (file.endsWith('.md')) expect(brokenInvariants(input, parse(input))).toEqual([])
      const tree = file.endsWith('.md') ? parseMarkdown(input) : parse(input)
      expect(brokenReferences(tree, resolve(tree))).toEqual([])
      expect(schemas.document.parse(JSON.parse(JSON.stringify(tree)))).toEqual(JSON.parse(JSON.stringify(tree)))
    })
  }
})

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesBelow(path)
    return /\.(?:txt|md)$/.test(name) ? [path] : []
  })
}
