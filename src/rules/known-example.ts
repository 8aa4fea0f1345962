import type { RegistryDocument, Witness } from '../tree/registry.ts'

type Facts = Pick<RegistryDocument, 'key' | 'type' | 'code'> &
  Partial<RegistryDocument> & {
    /** What two other documents of a corpus say of it. */
    readonly others?: Partial<Pick<Witness, 'date' | 'issuer' | 'title'>>
  }

/** A document that is known while an example of a rule is read: by a codification, or by two other documents as well. */
export function knownExample({ others, ...facts }: Facts): RegistryDocument {
  return {
    date: null,
    issuer: null,
    title: null,
    aliases: [],
    effective: null,
    expired: null,
    replacedBy: null,
    basis: 'codification',
    witnesses: 1,
    source: 'ví dụ',
    ...facts,
    ...(others === undefined ? {} : { seenAt: FILES.map((file) => ({ ...MENTION, ...others, file })) }),
  }
}

const FILES = ['tam-ky.txt', 'hoi-an.txt']

const MENTION = {
  position: { start: { line: 7, column: 1, offset: 300 }, end: { line: 7, column: 40, offset: 339 } },
  date: null,
  issuer: null,
  title: null,
  isItself: false,
}
