import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { SOURCES } from './build-registry.ts'

export const REGISTER_DAYS = 'src/law/register-days.ts'

/** Registers of which a text cites many: those of the Government, of the Prime Minister and of the ministries. */
const REGISTERS = /^(?:NĐ-CP|NQ-CP|QĐ-TTg|CT-TTg|TT-[A-ZĐ]{3,7})$/

/** Fewer documents say nothing of a year, and more points than this say little more. */
const FEWEST = 3
const MOST_POINTS = 12

interface Point {
  readonly number: number
  readonly day: string
}

/**
 * The module that holds, of each register and year, some numbers and the days on which they were given.
 *
 * Of the documents of a year only those are taken whose numbers and days rise together; a year in which more than one in
 * ten does not fit is left out.
 *
 * @throws where the sources are not there.
 */
export function buildRegisterDays(): string {
  const years = new Map<string, Map<number, Point>>()
  for (const file of SOURCES) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '') continue
      const { code, date, basis } = JSON.parse(line) as { code?: string; date?: string; basis: string }
      const [, number, year, symbol] = /^(\d+)(?:\/(\d{4}))?\/(.+)$/.exec(code ?? '') ?? []
      if (number === undefined || symbol === undefined || !REGISTERS.test(symbol)) continue
      if (date?.length !== 10 || basis === 'single-page') continue
      const name = `${year === undefined ? '' : '/'}${symbol} ${date.slice(0, 4)}`
      const points = years.get(name) ?? new Map<number, Point>()
      years.set(name, points)
      points.set(Number(number), { number: Number(number), day: date.slice(5).replace('-', '') })
    }
  }
  const lines: string[] = []
  for (const [name, points] of [...years].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const all = [...points.values()].sort((one, other) => one.number - other.number)
    const rising = longestRise(all)
    if (rising.length < FEWEST || rising.length < all.length * 0.9) continue
    lines.push(
      `  '${name}': '${spread(rising)
        .map(({ number, day }) => `${number}:${day}`)
        .join(' ')}',`,
    )
  }
  return [
    '// Written by scripts/build-register-days.ts.',
    '/** Of a register and a year, numbers and the days (month, day) on which they were given. A `/` before: codes with a year. */',
    'export const registerDays: Readonly<Record<string, string>> = {',
    ...lines,
    '}',
    '',
  ].join('\n')
}

/** The longest row of points whose days do not fall. */
function longestRise(points: readonly Point[]): Point[] {
  const best = points.map(() => ({ length: 1, before: -1 }))
  for (let at = 0; at < points.length; at++) {
    for (let earlier = 0; earlier < at; earlier++) {
      const length = (best[earlier]?.length ?? 0) + 1
      const rises = (points[earlier] as Point).day <= (points[at] as Point).day
      if (rises && length > (best[at]?.length ?? 0)) best[at] = { length, before: earlier }
    }
  }
  let end = best.reduce((top, { length }, at) => (length > (best[top]?.length ?? 0) ? at : top), 0)
  const row: Point[] = []
  while (end !== -1 && points[end] !== undefined) {
    row.unshift(points[end] as Point)
    end = best[end]?.before ?? -1
  }
  return row
}

/** Some of many points, the first and the last among them. */
function spread(points: readonly Point[]): Point[] {
  if (points.length <= MOST_POINTS) return [...points]
  return Array.from(
    { length: MOST_POINTS },
    (_, at) => points[Math.round((at * (points.length - 1)) / (MOST_POINTS - 1))] as Point,
  )
}

if (process.argv[1] === fileURLToPath(import.meta.url) && SOURCES.every((file) => existsSync(file))) {
  writeFileSync(REGISTER_DAYS, buildRegisterDays())
}
