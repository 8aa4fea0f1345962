import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'

/**
 * Compare with an expectation kept in a file. `UPDATE=1` rewrites it; a missing one fails otherwise.
 */
export function expectFile(actual: string, file: string): void {
  if (process.env.UPDATE === '1') {
    writeFileSync(file, actual)
    return
  }
  expect(existsSync(file), `${file} is missing: run with UPDATE=1 and read what it writes`).toBe(true)
  expect(actual).toBe(readFileSync(file, 'utf8'))
}
