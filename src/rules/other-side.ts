import type { Evidence } from '../tree/nodes.ts'
import type { RegistryDocument } from '../tree/registry.ts'
import { registryEvidence } from '../tree/registry-evidence.ts'
import type { OtherSide, Texts } from './define-rule.ts'

/** What goes before the words of the text that are shown as the other side. */
const leads = {
  above: { vi: 'ở trên: ', en: 'above: ' },
  body: { vi: 'cơ quan: ', en: 'body: ' },
  cites: { vi: 'viện dẫn: ', en: 'cites: ' },
  code: { vi: 'số hiệu: ', en: 'code: ' },
  elsewhere: { vi: 'chỗ khác ghi ', en: 'elsewhere: ' },
  inNoList: { vi: 'không có ở danh sách nào: ', en: 'in none of the lists: ' },
  inDocument: { vi: 'trong văn bản: ', en: 'in the document: ' },
  inSentence: { vi: 'trong câu: ', en: 'in the sentence: ' },
  issued: { vi: 'ngày ban hành: ', en: 'date of issue: ' },
  issuer: { vi: 'cơ quan ban hành: ', en: 'issuer: ' },
  last: { vi: 'cuối cùng là ', en: 'the last is ' },
  list: { vi: 'danh sách: ', en: 'list: ' },
  otherList: { vi: 'danh sách khác: ', en: 'another list: ' },
  ownDate: { vi: 'ngày của văn bản này: ', en: 'date of this document: ' },
  ownNumber: { vi: 'số của văn bản này: ', en: 'number of this document: ' },
  ownTitle: { vi: 'tên văn bản: ', en: 'title of the document: ' },
  title: { vi: 'trích yếu: ', en: 'trích yếu: ' },
  type: { vi: 'tên loại: ', en: 'type: ' },
  underHeading: { vi: 'ở đề mục: ', en: 'under the heading: ' },
} as const satisfies Readonly<Record<string, Texts>>

/** Words of the text, led in by ours: `chỗ khác ghi 276-KH/TU`. */
export function led(lead: keyof typeof leads, words: string | Texts | null | undefined): Texts {
  const { vi, en } = typeof words === 'object' && words !== null ? words : { vi: words, en: words }
  return { vi: `${leads[lead].vi}${vi}`, en: `${leads[lead].en}${en}` }
}

/** A registry, or another document, as the other side. */
export function knownSide(document: RegistryDocument): OtherSide {
  const evidence = registryEvidence(document)
  return { ...evidence, message: { vi: evidence.message, en: registryEvidence(document, '', 'en').message } }
}

/** The other side in one language. */
export function evidenceIn(side: OtherSide, lang: 'vi' | 'en'): Evidence {
  return typeof side.message === 'string'
    ? { ...side, message: side.message }
    : { ...side, message: side.message[lang] }
}
