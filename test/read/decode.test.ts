import { describe, expect, test } from 'vitest'
import { decodeBytes, encodeText } from '../../src/read/decode.ts'
import { UnreadableInput } from '../../src/read/unreadable-input.ts'

const text = 'KẾ HOẠCH\nThực hiện Chương trình hành động quốc gia vì trẻ em năm 2024\n'
const utf16 = (value: string) => new Uint8Array(Buffer.from(value, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const latin = (value: string) => new Uint8Array(Buffer.from(value, 'latin1'))

describe('decodeBytes', () => {
  test('reads UTF-8 and UTF-16, and keeps the byte order mark as the first character', () => {
    const utf8 = new TextEncoder()
    expect(decodeBytes(utf8.encode(text))).toEqual({ text, encoding: 'utf-8' })
    expect(decodeBytes(utf8.encode(`\ufeff${text}`))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-8' })
    expect(decodeBytes(utf16(text))).toEqual({ text, encoding: 'utf-16le' })
    expect(decodeBytes(utf16(`\ufeff${text}`))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-16le' })
    expect(decodeBytes(swapped(utf16(text)))).toEqual({ text, encoding: 'utf-16be' })
    expect(decodeBytes(swapped(utf16(`\ufeff${text}`)))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-16be' })
  })

  test('is undone by encodeText', () => {
    const utf8 = new TextEncoder()
    const mark = `\ufeff${text}`
    for (const bytes of [utf8.encode(text), utf8.encode(mark), utf16(text), utf16(mark), swapped(utf16(mark))]) {
      const decoded = decodeBytes(bytes)
      expect(Buffer.from(encodeText(decoded.text, decoded.encoding)).equals(bytes)).toBe(true)
    }
  })

  test('reads an empty file, and a text with a few control characters', () => {
    expect(decodeBytes(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8' })
    expect(decodeBytes(new TextEncoder().encode(`${text}\0\x07`)).text).toBe(`${text}\0\x07`)
  })

  test.each([
    ['PDF', '%PDF-1.4\n%\xe2\xe3'],
    ['docx', 'PK\x03\x04\x14\x00\x06\x00'],
    ['doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['RTF', '{\\rtf1\\ansi'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['JPEG', '\xff\xd8\xff\xe0'],
  ])('says what it will not read: %s', (kind, bytes) => {
    expect(() => decodeBytes(latin(bytes))).toThrow(UnreadableInput)
    expect(() => decodeBytes(latin(bytes))).toThrow(kind)
  })

  test('says that binary data is no text', () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + (i >> 3)) % 256)
    expect(() => decodeBytes(noise)).toThrow('dữ liệu nhị phân')
    expect(() => decodeBytes(new Uint8Array(100))).toThrow('dữ liệu nhị phân')
  })

  test('names the old code pages it does not guess at', () => {
    expect(() => decodeBytes(latin('\xd1y ban nh\xf5n d\xf5n t\xb7nh, k\xd5 ho\xb9ch'))).toThrow(/TCVN3.*Windows-1258/)
    expect(() => decodeBytes(latin('\xff\xfea\0b'))).toThrow('UTF-16LE')
  })
})
