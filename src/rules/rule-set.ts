import type { Rule } from './define-rule.ts'

/**
 * The sets of rules that one can check with; each holds the ones before it.
 *
 * | set         | holds                                                                                      |
 * | ----------- | ------------------------------------------------------------------------------------------ |
 * | recommended | what is certain: silent on a right text. Used unless another one is asked for              |
 * | nd30        | also what Nghị định 30/2020/NĐ-CP demands of the form of an administrative document         |
 * | strict      | every rule, those of style and custom too                                                  |
 */
export const ruleSets = ['recommended', 'nd30', 'strict'] as const
export type RuleSet = (typeof ruleSets)[number]

/** The smallest set that holds a rule. */
export function setOf({ set = 'recommended' }: Pick<Rule, 'set'>): RuleSet {
  return set
}

/** True where a rule is one of a set. */
export function isInSet(rule: Pick<Rule, 'set'>, set: RuleSet): boolean {
  return ruleSets.indexOf(setOf(rule)) <= ruleSets.indexOf(set)
}
