import { legalFact } from './legal-fact.ts'

/** When a document ceased to be in force, and what replaced it. */
export interface Succession {
  /** `YYYY-MM-DD` from which it is no longer in force. */
  readonly expired: string
  /** Key of what replaced it. */
  readonly replacedBy: string
}

const archives: Succession = { expired: '2020-03-05', replacedBy: 'nghi-dinh 30/2020/NĐ-CP' }
const drafting: Succession = { expired: '2025-04-01', replacedBy: 'nghi-dinh 78/2025/NĐ-CP' }
const provincialBodies: Succession = { expired: '2025-06-16', replacedBy: 'nghi-dinh 150/2025/NĐ-CP' }

/** Decrees that others replaced, by key. */
export const successions = legalFact<Readonly<Record<string, Succession>>>({
  value: {
    'nghi-dinh 110/2004/NĐ-CP': archives,
    'nghi-dinh 09/2010/NĐ-CP': archives,
    'nghi-dinh 34/2016/NĐ-CP': drafting,
    'nghi-dinh 154/2020/NĐ-CP': drafting,
    'nghi-dinh 59/2024/NĐ-CP': drafting,
    'nghi-dinh 45/2025/NĐ-CP': provincialBodies,
  },
  source:
    'Nghị định 30/2020/NĐ-CP, 78/2025/NĐ-CP và 150/2025/NĐ-CP: các điều khoản thi hành (văn bản hết hiệu lực, văn bản thay thế)',
  note: 'only what was looked up: that a document is not here says nothing about it',
})
