import { UnreadableInput } from './unreadable-input.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/** First bytes of files that people take for text, and what to call them. */
const signatures: ReadonlyArray<readonly [bytes: string, kind: string]> = [
  ['%PDF-', 'tệp PDF'],
  ['PK\x03\x04', 'tệp nén hoặc tệp Word, Excel (docx, xlsx, zip)'],
  ['PK\x05\x06', 'tệp nén rỗng (zip)'],
  ['\xd0\xcf\x11\xe0', 'tệp Word, Excel đời cũ (doc, xls)'],
  ['{\\rtf', 'tệp RTF'],
  ['\x89PNG', 'ảnh PNG'],
  ['\xff\xd8\xff', 'ảnh JPEG'],
  ['GIF8', 'ảnh GIF'],
  ['II*\x00', 'ảnh TIFF'],
  ['MM\x00*', 'ảnh TIFF'],
  ['\x1f\x8b', 'tệp nén (gzip)'],
  ['7z\xbc\xaf', 'tệp nén (7z)'],
  ['Rar!', 'tệp nén (rar)'],
]

/** How much of the beginning is looked at to tell UTF-16 and binary data from text. */
const sampleBytes = 65_536

/**
 * Decode the bytes of a text file: UTF-8 or UTF-16 of either byte order, with or without a byte order mark.
 *
 * The mark stays in the text, as U+FEFF at offset 0, so that offsets equal those of any reader that only decodes;
 * the view leaves it out. Old Vietnamese code pages (TCVN3, VNI, Windows-1258) are not guessed at.
 *
 * @throws UnreadableInput for binary data and for bytes that are valid in none of these encodings.
 */
export function decodeBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  for (const [signature, kind] of signatures) {
    if (startsWith(bytes, signature)) throw new UnreadableInput(`không phải văn bản thuần: ${kind}`)
  }
  const encoding = detectEncoding(bytes)
  const text = decode(bytes, encoding)
  if (isBinary(text)) throw new UnreadableInput('không phải văn bản: dữ liệu nhị phân')
  return { text, encoding }
}

/** The bytes of a text in the encoding it came in: what `decodeBytes` gave comes back as it was. */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le')
  return new Uint8Array(view.buffer)
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    if (isBinary(Array.from(bytes.subarray(0, sampleBytes), (byte) => String.fromCharCode(byte)).join(''))) {
      throw new UnreadableInput('không phải văn bản: dữ liệu nhị phân')
    }
    throw new UnreadableInput(
      encoding === 'utf-8'
        ? 'không phải UTF-8 hợp lệ; bảng mã cũ (TCVN3, VNI, Windows-1258) cần được chuyển sang Unicode trước'
        : `không phải ${encoding.toUpperCase()} hợp lệ`,
    )
  }
}

/** By the byte order mark; else by where the zero bytes of ASCII characters stand: UTF-8 text has none. */
function detectEncoding(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, '\xff\xfe')) return 'utf-16le'
  if (startsWith(bytes, '\xfe\xff')) return 'utf-16be'
  const sample = bytes.subarray(0, sampleBytes)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  // Of the characters of a Vietnamese text at least a third are ASCII: blanks, digits, most consonants.
  const many = sample.length / 6
  if (odd > many && even < odd / 20) return 'utf-16le'
  if (even > many && odd < even / 20) return 'utf-16be'
  return 'utf-8'
}

/** More than one character in a hundred, and more than a few, is a control character that no text needs. */
function isBinary(text: string): boolean {
  const length = Math.min(text.length, sampleBytes)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls++
  }
  return controls > 4 && controls > length / 100
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[i] !== signature.charCodeAt(i)) return false
  return true
}
