import { describe, expect, test } from 'vitest'
import { wholeWords } from '../../src/rules/whole-words.ts'

const shown = (text: string, words: string, room?: number) => {
  const start = text.indexOf(words)
  return wholeWords(text, start, start + words.length, room)
}

describe('words around a slip', () => {
  test('are the whole line where it is short', () => {
    expect(shown('1. Mục tiêu\n- UBND các xã, trị trấn báo cáo.\n2. Yêu cầu', 'trị trấn')).toBe(
      '- UBND các xã, trị trấn báo cáo.',
    )
  })

  test('end with a whole word where the line is long', () => {
    expect(shown('Ủy ban nhân dân các huyện, trị trấn tổ chức thực hiện kế hoạch này', 'trị trấn', 20)).toBe(
      '…nhân dân các huyện, trị trấn tổ chức thực hiện…',
    )
  })

  test('are those that must be shown where a line has no blanks', () => {
    expect(wholeWords('x'.repeat(200), 90, 100)).toBe(`…${'x'.repeat(10)}…`)
  })

  test('may be the first of a line', () => {
    expect(wholeWords('Sở Tài chính chủ trì bố trí kinh phí', 0, 0, 16)).toBe('Sở Tài chính chủ…')
  })
})
