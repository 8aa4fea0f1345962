import { dayInFigures, describeRegistryDocument } from './describe-registry-document.ts'
import type { Evidence } from './nodes.ts'
import type { RegistryDocument } from './registry.ts'

/**
 * The other side, where a registry is that side: the document as it knows it, and which registry. For what other
 * documents of a corpus say, the place in the first of them.
 *
 * @param why  Words that go before, such as "cùng trích yếu, số hiệu chỉ lệch một ký tự: ".
 */
export function registryEvidence(document: RegistryDocument, why = ''): Evidence {
  const [seen] = document.seenAt ?? []
  if (seen === undefined) {
    return { kind: 'registry', message: `${why}${describeRegistryDocument(document)}; danh mục ${document.source}` }
  }
  const files = new Set(document.seenAt?.map(({ file }) => file)).size
  const many = files > 1 ? ` (cùng ${files - 1} văn bản khác)` : ''
  const says = seen.isItself ? 'là chính văn bản này' : `cũng viện dẫn${many}`
  const day = seen.date === null ? '' : `, ghi ngày ${dayInFigures(seen.date)}`
  return { kind: 'document', message: `${why}${says}${day}`, position: seen.position, file: seen.file }
}
