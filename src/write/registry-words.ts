import type { Basis } from '../tree/registry.ts'
import type { Language } from './write-options.ts'

/** What is said of registries, in one language. */
export interface RegistryWords {
  effective: string
  expired: string
  replacedBy: string
  aliases: string
  known: string
  untitled: string
  notFound(asked: string): string
  near: string
  basis: Record<Basis, string>
  witnesses(count: number): string
  documents(count: number): string
  span(from: number, to: number): string
  types: string
  bases: string
  years: string
  issuers: string
  others(count: number): string
  unknown: string
}

const vi: RegistryWords = {
  effective: 'hiệu lực',
  expired: 'hết hiệu lực',
  replacedBy: 'thay thế bởi',
  aliases: 'tên khác',
  known: 'biết từ',
  untitled: '(không rõ trích yếu)',
  notFound: (asked) => `“${asked}”: không có trong danh mục`,
  near: 'gần giống:',
  basis: {
    codification: 'Bộ pháp điển',
    'national-database': 'Cơ sở dữ liệu quốc gia về pháp luật',
    'official-listing': 'danh mục chính thức',
    gazette: 'Công báo',
    'agreeing-citations': 'nhiều viện dẫn thống nhất',
    'agreeing-pages': 'nhiều trang thống nhất',
    'single-page': 'một trang duy nhất, chưa đối chiếu được',
  },
  witnesses: (count) => `${count} nguồn`,
  documents: (count) => `${count} văn bản`,
  span: (from, to) => `ban hành từ ${from} đến ${to}`,
  types: 'loại',
  bases: 'biết từ',
  years: 'năm ban hành',
  issuers: 'cơ quan ban hành',
  others: (count) => `${count} cơ quan khác`,
  unknown: 'không rõ',
}

const en: RegistryWords = {
  effective: 'in effect',
  expired: 'expired',
  replacedBy: 'replaced by',
  aliases: 'also called',
  known: 'known from',
  untitled: '(title not known)',
  notFound: (asked) => `“${asked}”: not in the registry`,
  near: 'nearly the same:',
  basis: {
    codification: 'the official codification',
    'national-database': 'the national database of law',
    'official-listing': 'an official listing',
    gazette: 'the gazette',
    'agreeing-citations': 'citations that agree',
    'agreeing-pages': 'pages that agree',
    'single-page': 'one page only, not compared',
  },
  witnesses: (count) => (count === 1 ? '1 source' : `${count} sources`),
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  span: (from, to) => `issued from ${from} to ${to}`,
  types: 'types',
  bases: 'known from',
  years: 'year of issue',
  issuers: 'issuers',
  others: (count) => `${count} others`,
  unknown: 'not known',
}

/** The words of a language. */
export function registryWords(lang: Language): RegistryWords {
  return lang === 'en' ? en : vi
}
