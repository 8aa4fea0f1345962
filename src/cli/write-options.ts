import type { WriteOptions } from '../write/write-options.ts'
import { ansiPaint } from './ansi-paint.ts'
import type { Request } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'

const DEFAULT_WIDTH = 100
const LEAST_WIDTH = 40

/** How output is to look: as asked for, else as the terminal is. */
export function writeOptions({ lang, width, color }: Request, { columns, colours }: Terminal): WriteOptions {
  return {
    lang,
    width: width ?? Math.max(LEAST_WIDTH, columns ?? DEFAULT_WIDTH),
    paint: ansiPaint(color ?? colours),
  }
}
