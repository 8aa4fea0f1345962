import { letter } from '../text/characters.ts'
import type { Entry } from './label-index.ts'
import type { Step } from './unit-names.ts'

const OWN_UNITS: Readonly<Record<string, Step['kind']>> = {
  điều: 'article',
  khoản: 'clause',
  mục: 'section',
  chương: 'chapter',
  phần: 'part',
}

const OWN = new RegExp(`([${letter}]{2,6})\\s+[nN][àÀ][yY]$`)

/** "khoản 2 Điều này": the kind of the unit around the reference that is meant; null where it names none. */
export function ownUnitKind(raw: string): Step['kind'] | null {
  const word = OWN.exec(raw)?.[1]?.toLowerCase()
  return word === undefined ? null : (OWN_UNITS[word.normalize('NFC')] ?? null)
}

/** The unit of a kind in which something stands, itself included. */
export function unitAround(entry: Entry, kind: Step['kind']): Entry | null {
  for (let at: Entry | null = entry; at !== null; at = at.parent) {
    if (at.names.exact.some((name) => name.startsWith(`${kind} `))) return at
  }
  return null
}
