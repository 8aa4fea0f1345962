import { readKey } from '../law/document-key.ts'
import { documentKinds } from '../law/document-kinds.ts'
import type { Basis, RegistryDocument } from './registry.ts'

const names = new Map(documentKinds.map(({ slug, name }) => [slug, name.charAt(0).toUpperCase() + name.slice(1)]))

const bases: Readonly<Record<'vi' | 'en', Readonly<Record<Basis, string>>>> = {
  vi: {
    codification: 'Pháp điển',
    'national-database': 'Cơ sở dữ liệu quốc gia về văn bản pháp luật',
    'official-listing': 'danh mục chính thức',
    gazette: 'Công báo',
    'agreeing-citations': 'nhiều văn bản cùng viện dẫn',
    'agreeing-pages': 'nhiều trang cùng ghi',
    'single-page': 'một trang duy nhất',
  },
  en: {
    codification: 'codification',
    'national-database': 'national database of legal documents',
    'official-listing': 'official listing',
    gazette: 'gazette',
    'agreeing-citations': 'several documents cite it so',
    'agreeing-pages': 'several pages print it so',
    'single-page': 'a single page',
  },
}

/** One line for a reader: `Nghị định 56/2017/NĐ-CP, ngày 09/5/2017, Chính phủ (Pháp điển)`. */
export function describeRegistryDocument(document: RegistryDocument, lang: 'vi' | 'en' = 'vi'): string {
  const { type, code, date, issuer, title, basis } = document
  const name = [names.get(type) ?? type, code ?? title].filter((part) => part !== null).join(' ')
  const whole = date?.length === 10
  const shown = date === null ? null : whole ? dayInFigures(date) : date
  const day = shown === null || lang === 'en' ? shown : whole ? `ngày ${shown}` : `năm ${shown}`
  return `${[name, day, issuer].filter((part) => part !== null).join(', ')} (${bases[lang][basis]})`
}

/** `nghi-dinh 30/2020/NĐ-CP` → Nghị định 30/2020/NĐ-CP. What is no key stays as it is. */
export function nameOfKey(key: string): string {
  const { type, code } = readKey(key)
  const name = names.get(type)
  return name === undefined ? key : `${name} ${code}`
}

/** 2017-05-09 → 09/5/2017, with the zeros of Nghị định 30/2020/NĐ-CP. */
export function dayInFigures(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  return `${String(day).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`
}
