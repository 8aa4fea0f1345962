import { styleText } from 'node:util'
import { type Paint, plain } from '../write/paint.ts'

const looks = {
  file: 'underline',
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  rule: 'cyan',
  strong: 'bold',
  faint: 'dim',
} as const

/** Dresses output for a terminal with colours; or leaves it as it is. */
export function ansiPaint(colours: boolean): Paint {
  // The caller has decided; styleText would look at the environment once more.
  return colours ? (style, text) => styleText(looks[style], text, { validateStream: false }) : plain
}
