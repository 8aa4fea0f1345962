import { readCode } from '../law/read-code.ts'

/** The code in its family's form; as it is, where it has none. */
export function canonicalCode(code: string): string {
  return readCode(code)?.canonical ?? code.trim()
}

/** Whether two codes are one, in whatever spelling. */
export function sameCode(one: string, other: string): boolean {
  return one === other || canonicalCode(one) === canonicalCode(other)
}
