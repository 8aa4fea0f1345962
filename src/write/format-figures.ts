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
