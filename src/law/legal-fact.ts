/** A fact that a text or a settled usage fixes, with the place where it can be looked up. */
export interface LegalFact<T> {
  readonly value: T
  /** As a clerk would cite it: "Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3". */
  readonly source: string
  /** What the source leaves open, or that no text orders it. */
  readonly note?: string
}

/**
 * State a legal fact once, together with its source.
 *
 * @param fact  The value, its source, and what the source leaves open.
 * @returns     The same object, with the type of its value kept.
 */
export function legalFact<const T>(fact: LegalFact<T>): LegalFact<T> {
  return fact
}
