import type { AgencyMention, Citation, Text } from '../tree/nodes.ts'
import { KIND, type TreeIndex } from '../tree/tree-index.ts'

/**
 * Bodies that a text says a document comes from, where its mention has no issuer of its own: their place tells whose
 * number it is, for every district has a Tờ trình số 45/TTr-UBND.
 *
 *     đề nghị của │ Ủy ban nhân dân huyện Văn Quan │ tại │ Tờ trình số 45/TTr-UBND │ và │ Báo cáo số 12/BC-UBND
 *                 └────────────── id ──────────────┘     └───────────────── both come from it ─────────────────┘
 *
 * @returns  By mention the id of the body.
 */
export function sendingBodies({ nodes, kinds, parents }: TreeIndex): ReadonlyMap<Citation, string> {
  const senders = new Map<Citation, string>()
  let sender: string | null = null
  let body: string | null = null
  let parent = -1
  for (let at = 0; at < kinds.length; at++) {
    const kind = kinds[at] as number
    if (kind > KIND.citation) continue
    if (parents[at] !== parent) {
      // What stands inside a citation are its own words.
      if (kinds[parents[at] as number] === KIND.citation) continue
      parent = parents[at] as number
      sender = body = null
    }
    if (kind === KIND.text) {
      const { value } = nodes[at] as Text
      sender = body !== null && SENT.test(value) ? body : sender !== null && JOINS.test(value) ? sender : null
      body = null
    } else if (kind === KIND.agencyMention) {
      body = (nodes[at] as AgencyMention).id
      sender = null
    } else if (kind === KIND.citation) {
      const citation = nodes[at] as Citation
      if (sender === null) continue
      if (citation.issuer === null) senders.set(citation, sender)
      else sender = null
    } else sender = body = null
  }
  return senders
}

const SENT = /^\s{1,9}(?:(?:đề nghị|kiến nghị|trình|nêu|báo cáo|đã)\s{1,9})?(?:tại|có|ban hành)(?:\s{1,9}các)?\s{1,9}$/

/** Between documents of one sender. */
const JOINS = /^\s{0,9}(?:[,;]\s{0,9})?(?:và\s{1,9})?(?:các\s{1,9})?$/
