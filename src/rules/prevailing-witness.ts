import type { Witness } from '../tree/registry.ts'
import type { OtherSide } from './define-rule.ts'
import { knownSide } from './other-side.ts'
import type { RuleContext } from './rule-context.ts'

/** What other documents of a corpus say against a mention. */
export interface Contradiction<T> {
  readonly right: T
  /** The document itself says so, or more of the others than agree with the mention; false where it is one against one. */
  readonly decided: boolean
  readonly evidence: readonly OtherSide[]
}

/** Places of other documents that are shown with a finding; more would say the same. */
const SHOWN = 3

/**
 * Hold a value of a mention against what other documents of the corpus say of the same document.
 *
 * The document itself decides, if it is one of the corpus; otherwise the value that most documents have, each counted
 * once. The mention's own document counts for its own value.
 *
 * @param read    The value of a witness; null where it has none.
 * @param sameAs  Whether two values are the same.
 * @returns       null where the others agree with the mention, or are outnumbered.
 */
export function contradiction<T>(
  context: RuleContext,
  key: string | null,
  here: T,
  read: (witness: Witness) => T | null,
  sameAs: (one: T, other: T) => boolean,
): Contradiction<T> | null {
  const document = context.known.get(key ?? '')?.find(({ seenAt }) => seenAt !== undefined)
  if (document?.seenAt === undefined) return null
  const forms: { value: T; files: Set<string>; witnesses: Witness[] }[] = []
  for (const witness of document.seenAt) {
    const value = read(witness)
    if (value === null) continue
    const form = forms.find((one) => sameAs(one.value, value))
    if (form === undefined) forms.push({ value, files: new Set([witness.file]), witnesses: [witness] })
    else {
      form.files.add(witness.file)
      form.witnesses.push(witness)
    }
  }
  const own = forms.find(({ value }) => sameAs(value, here))
  const others = forms.filter((form) => form !== own)
  const itself = others.find(({ witnesses }) => witnesses.some(({ isItself }) => isItself))
  const most =
    itself ??
    others.reduce<(typeof others)[number] | null>(
      (best, one) => (best !== null && best.files.size >= one.files.size ? best : one),
      null,
    )
  if (most === null || own?.witnesses.some(({ isItself }) => isItself) === true) return null
  const against = most.files.size - ((own?.files.size ?? 0) + 1)
  if (itself === undefined && against < 0) return null
  const evidence = most.witnesses.slice(0, SHOWN).map((witness) => knownSide({ ...document, seenAt: [witness] }))
  return { right: most.value, decided: itself !== undefined || against > 0, evidence }
}
