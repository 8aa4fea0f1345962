import { bareAttributeName } from '../lines/bare-attributes.ts'

/** Name and value of an attribute as a portal prints it: `Số hiệu: 86/KH-UBND`, `| Số hiệu | 86/KH-UBND |`. */
export function metadataOf(value: string): { name: string; value: string } {
  const match = /^(?:-\s{0,3})?([^:|]{1,60})\s{0,3}[:|]\s{0,3}/.exec(value)
  if (match === null) {
    const name = bareAttributeName(value)
    return { name, value: value.slice(name.length).trim() }
  }
  return { name: (match[1] as string).trim(), value: value.slice(match[0].length).replace(/\|/g, ' ').trim() }
}
