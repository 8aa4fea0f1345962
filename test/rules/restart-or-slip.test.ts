import { describe, expect, it } from 'vitest'
import { check } from '../../src/check.ts'
import { parse } from '../../src/parse.ts'
import { resolve } from '../../src/resolve.ts'

function found(...labels: readonly string[]) {
  const items = labels.map((label, index) => `${label} Việc thứ ${'I'.repeat(index + 1)} của đơn vị;`)
  const tree = parse(['KẾ HOẠCH', 'Dọn vệ sinh đường làng', '', 'I. NHIỆM VỤ', ...items, ''].join('\n'))
  return check(tree, resolve(tree)).map(({ ruleId, expected }) => [ruleId, ...expected])
}

describe('a list that seems to begin anew', () => {
  it.each([
    [['a)', 'a)', 'c)'], [['numbering/duplicate', 'b)']]],
    [['1.', '2.', '1.', '4.', '5.'], [['numbering/arabic-sequence', '3.']]],
    [['a)', 'a)'], [['numbering/duplicate', 'b)']]],
    [['1.', 'a)', 'a)', '2.', 'a)', 'b)'], [['numbering/duplicate', 'b)']]],
    [['1.', '1.'], [['numbering/duplicate', '2.']]],
  ])('%j: no list begins there, one label is wrong', (labels, expected) => {
    expect(found(...labels)).toEqual(expected)
  })

  it.each([[['a)', 'b)', 'a)', 'b)']], [['1.', '2.', '3.', '1.', '2.']], [['1.', 'a)', 'b)', 'a)', '2.', 'a)', 'b)']]])(
    '%j: a heading between the two is lost',
    (labels) => {
      expect(found(...labels).map(([ruleId]) => ruleId)).toEqual(['structure/lost-heading'])
    },
  )

  it('a converter that writes 1. before every unit has lost the numbers', () => {
    expect(found('1.', '1.', '1.').map(([ruleId]) => ruleId)).toEqual([
      'structure/lost-heading',
      'structure/lost-heading',
    ])
  })
})
