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
  for (let at = 2; at < kinds.length; at++) {
    const parent = parents[at] as number
    if (kinds[at] !== KIND.citation || kinds[at - 1] !== KIND.text || parents[at - 1] !== parent) continue
    const citation = nodes[at] as Citation
    if (citation.issuer !== null) continue
    let before = at - 2
    while (before > parent && parents[before] !== parent) before = parents[before] as number
    const { value } = nodes[at - 1] as Text
    if (kinds[before] === KIND.agencyMention) {
      const { id } = nodes[before] as AgencyMention
      if (id !== null && SENT.test(value)) senders.set(citation, id)
    } else if (kinds[before] === KIND.citation) {
      const sender = senders.get(nodes[before] as Citation)
      if (sender !== undefined && JOINS.test(value)) senders.set(citation, sender)
    }
  }
  return senders
}

const SENT = /^\s{1,9}(?:(?:đề nghị|kiến nghị|trình|nêu|báo cáo|đã)\s{1,9})?(?:tại|có|ban hành)(?:\s{1,9}các)?\s{1,9}$/

/** Between documents of one sender. */
const JOINS = /^\s{0,9}(?:[,;]\s{0,9})?(?:và\s{1,9})?(?:các\s{1,9})?$/
