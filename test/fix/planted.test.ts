import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fixText } from '../../src/fix/fix-text.ts'
import { findingsIn } from './sample.ts'

/** Slips of the pen: what is printed in a right text, and what becomes of it. */
const slips: Readonly<Record<string, readonly [RegExp, string]>> = {
  'a lost stroke': [/(\d)\/NĐ-CP/, '$1/ND-CP'],
  'a letter of another alphabet': [/(\d)\/QĐ-/, '$1/QÐ-'],
  'a lost hyphen': [/(\d)\/NĐ-CP/, '$1/NĐCP'],
  'a slash for a hyphen': [/(\d)\/QĐ-TTg/, '$1/QĐ/TTg'],
  capitals: [/(\d)\/QĐ-TTg/, '$1/QĐ-TTG'],
  'Party separators': [/(\d)-(CT|NQ|KH|CTr|KL)\/(TW|TU)/, '$1/$2-$3'],
  'state separators': [/((?:Quyết định|Kế hoạch) số \d+)\/(QĐ|KH)-UBND/, '$1-$2/UBND'],
  'another term': [/\/QH1\d/, '/QH11'],
  'a year of five digits': [/\/(20\d\d)\/NĐ-CP/, '/$10/NĐ-CP'],
  'a year of three digits': [/\/2(0\d\d)\/NĐ-CP/, '/$1/NĐ-CP'],
  'another year in the code': [/\/20(\d)\d\/NĐ-CP/, '/20$19/NĐ-CP'],
  'another year in the date': [/(NĐ-CP ngày \d{1,2}(?:\/| tháng )\d{1,2}(?:\/| năm )20\d)\d/, '$13'],
  'another issuer': [/(NĐ-CP[^;]{0,40}) của Chính phủ/, '$1 của Thủ tướng Chính phủ'],
  'a misread word': [/thị trấn/, 'trị trấn'],
  'a misspelt type': [/Nghị định số/, 'Nghị đinh số'],
}

const shapes: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'decomposed, with CRLF': (text) => text.normalize('NFD').replaceAll('\n', '\r\n'),
}

const folder = 'fixtures/plans'
const check = (text: string) => findingsIn(text)

/** Every other plan, to save time. */
const plans = readdirSync(folder)
  .map((name) => `${folder}/${name}/input.txt`)
  .filter((file, index) => index % 2 === 0 && existsSync(file))
  .map((file) => readFileSync(file, 'utf8').normalize('NFC'))

describe.each(Object.entries(shapes))('a slip in a plan, %s', (_, shape) => {
  const clean = Promise.all(plans.map(async (text) => (await fixText(shape(text), check)).text))

  it.each(Object.entries(slips))('%s: becomes what it was, or stays', async (_, [right, wrong]) => {
    let planted = 0
    for (const [index, expected] of (await clean).entries()) {
      const text = plans[index] ?? ''
      const slip = text.replace(right, wrong)
      if (slip === text) continue
      planted++
      const once = (await fixText(shape(slip), check)).text
      const left = shape(expected.normalize('NFC').replaceAll('\r\n', '\n').replace(right, wrong))
      expect([expected, left]).toContain(once)
      if (wrong.includes('Thủ tướng') || wrong.includes('đinh')) expect(once).toBe(expected)
    }
    expect(planted).toBeGreaterThan(0)
  })
})
