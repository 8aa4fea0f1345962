import type { Language } from './write-options.ts'

/**
 * A day as a clerk writes it: `2021-07-19` → `19/7/2021`, `2021-07` → `7/2021`, `--06-30` → `30/6`; in English the
 * ISO form as it is.
 */
export function formatDay(iso: string, lang: Language): string {
  if (lang === 'en') return iso
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? []
  if (year === undefined) return iso
  return [day, month, year === '-' ? undefined : year]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/^0/, ''))
    .join('/')
}

/** A number as printed in the language: `1234.5` → `1.234,5` or `1,234.5`. */
export function formatNumber(value: number, lang: Language): string {
  const [whole = '', fraction] = Math.abs(value).toString().split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, lang === 'vi' ? '.' : ',')
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `${lang === 'vi' ? ',' : '.'}${fraction}`}`
}

const SCALES = [
  [1e9, { vi: 'tỷ', en: 'billion' }],
  [1e6, { vi: 'triệu', en: 'million' }],
] as const

/** A figure of a target as one says it: `350000000000` → `350 tỷ` or `350 billion`, `2500` → `2.500` or `2,500`. */
export function formatAmount(value: number, lang: Language): string {
  for (const [scale, name] of SCALES) {
    const scaled = Math.round((value / scale) * 1000) / 1000
    if (Math.abs(value) >= scale && scaled * scale === value) return `${formatNumber(scaled, lang)} ${name[lang]}`
  }
  return formatNumber(value, lang)
}
