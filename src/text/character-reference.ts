/**
 * Named references of HTML that Vietnamese documents show after a conversion. The list is short on purpose: "&GT;" or
 * "&DD;" at the end of a list of bodies ("Phòng KT&GT;") is no reference, though HTML knows one of that name.
 */
const named: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  deg: '°',
  plusmn: '±',
  times: '×',
  le: '≤',
  ge: '≥',
  ETH: 'Đ',
  eth: 'đ',
}

/** `&agrave;`, `&Ocirc;`: a vowel, and what stands on it. */
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
}

const pattern = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,6}));/y

/**
 * The character reference that opens at `offset`, where `&` stands.
 *
 * @returns  Its end and the character, or null where there is none.
 */
export function characterReference(text: string, offset: number): { end: number; reads: string } | null {
  pattern.lastIndex = offset
  const match = pattern.exec(text)
  if (match === null) return null
  const [all, decimal, hexadecimal, name] = match
  const reads =
    name === undefined
      ? numeric(decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal))
      : byName(name)
  return reads === null ? null : { end: offset + all.length, reads }
}

function numeric(code: number): string | null {
  if (code < 0x20 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null
  return String.fromCodePoint(code)
}

function byName(name: string): string | null {
  if (Object.hasOwn(named, name)) return named[name] as string
  const accent = name.slice(1)
  if (!Object.hasOwn(accents, accent)) return null
  const letter = (name.charAt(0) + accents[accent]).normalize('NFC')
  return letter.length === 1 ? letter : null
}
