import { dayInFigures, describeRegistryDocument } from './describe-registry-document.ts'
import type { Evidence } from './nodes.ts'
import type { RegistryDocument } from './registry.ts'

const words = {
  vi: {
    registry: 'danh mục',
    itself: 'là chính văn bản này',
    cites: 'cũng viện dẫn',
    dated: 'ghi ngày',
    with: (others: number) => `cùng ${others} văn bản khác`,
  },
  en: {
    registry: 'registry',
    itself: 'is the document itself',
    cites: 'cites it too',
    dated: 'with the date',
    with: (others: number) => `and ${others} other ${others === 1 ? 'document' : 'documents'}`,
  },
}

/**
 * The other side, where a registry is that side: the document as it knows it, and which registry. For what other
 * documents of a corpus say, the place in the first of them.
 *
 * @param why   Words that go before, such as "cùng trích yếu, số hiệu chỉ lệch một ký tự: ".
 * @param lang  Of the words around the facts; names stay as they are.
 */
export function registryEvidence(document: RegistryDocument, why = '', lang: 'vi' | 'en' = 'vi'): Evidence {
  const say = words[lang]
  const [seen] = document.seenAt ?? []
  if (seen === undefined) {
    const described = describeRegistryDocument(document, lang)
    return { kind: 'registry', message: `${why}${described}; ${say.registry} ${document.source}` }
  }
  const files = new Set(document.seenAt?.map(({ file }) => file)).size
  const many = files > 1 ? ` (${say.with(files - 1)})` : ''
  const says = seen.isItself ? say.itself : `${say.cites}${many}`
  const day = seen.date === null ? '' : `, ${say.dated} ${dayInFigures(seen.date)}`
  return { kind: 'document', message: `${why}${says}${day}`, position: seen.position, file: seen.file }
}
