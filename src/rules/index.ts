import type { Finding, Severity } from '../tree/finding.ts'
import type { Links } from '../tree/links.ts'
import type { Document, Evidence } from '../tree/nodes.ts'
import { annexNote } from './annex-note.ts'
import { arabicSequence } from './arabic-sequence.ts'
import { assemblyTerm } from './assembly-term.ts'
import { bodyCase } from './body-case.ts'
import { bodyGone } from './body-gone.ts'
import { bodyNotYet } from './body-not-yet.ts'
import { capitals } from './capitals.ts'
import { dateAfterDocument } from './date-after-document.ts'
import { dateConflict } from './date-conflict.ts'
import { dateImpossible } from './date-impossible.ts'
import { dateRegister } from './date-register.ts'
import { dateRegistry } from './date-registry.ts'
import { dateStyle } from './date-style.ts'
import { dateWitnesses } from './date-witnesses.ts'
import { deadlineBeforeDocument } from './deadline-before-document.ts'
import { deadlineCompileOrder } from './deadline-compile-order.ts'
import { decimalSequence } from './decimal-sequence.ts'
import { fillMessage, type Language, type Report, type Rule } from './define-rule.ts'
import { duplicateIndicator } from './duplicate-indicator.ts'
import { duplicateLabel } from './duplicate-label.ts'
import { duplicateParagraph } from './duplicate-paragraph.ts'
import { emptyHeading } from './empty-heading.ts'
import { endMark } from './end-mark.ts'
import { fixedPhrase } from './fixed-phrase.ts'
import { headerParts } from './header-parts.ts'
import { issuerConflict } from './issuer-conflict.ts'
import { issuerWitnesses } from './issuer-witnesses.ts'
import { leftOverPlace } from './left-over-place.ts'
import { letterSequence } from './letter-sequence.ts'
import { lookAlike } from './look-alike.ts'
import { lostHeading } from './lost-heading.ts'
import { missingParts } from './missing-parts.ts'
import { namedSequence } from './named-sequence.ts'
import { nearMiss } from './near-miss.ts'
import { noTarget } from './no-target.ts'
import { omittedIndicator } from './omitted-indicator.ts'
import { evidenceIn } from './other-side.ts'
import { ownIssuerSymbol } from './own-issuer-symbol.ts'
import { ownSymbolType } from './own-symbol-type.ts'
import { periodConflict } from './period-conflict.ts'
import { periodOutlookBeforeEnd } from './period-outlook-before-end.ts'
import { periodOwnTitle } from './period-own-title.ts'
import { periodReversed } from './period-reversed.ts'
import { periodTargetOutside } from './period-target-outside.ts'
import { periodYearMalformed } from './period-year-malformed.ts'
import { recipientsEnd } from './recipients-end.ts'
import { romanSequence } from './roman-sequence.ts'
import { ruleContext } from './rule-context.ts'
import { isInSet, type RuleSet } from './rule-set.ts'
import { separator } from './separator.ts'
import { signatureOrder } from './signature-order.ts'
import { symbolMismatch } from './symbol-mismatch.ts'
import { targetBackwards } from './target-backwards.ts'
import { targetImpossible } from './target-impossible.ts'
import { titleConflict } from './title-conflict.ts'
import { titleWitnesses } from './title-witnesses.ts'
import { typeSymbol } from './type-symbol.ts'
import { unfilledDate } from './unfilled-date.ts'
import { unfilledNumber } from './unfilled-number.ts'
import { validityNotYet } from './validity-not-yet.ts'
import { validityReplaced } from './validity-replaced.ts'
import { wrongKind } from './wrong-kind.ts'
import { yearMalformed } from './year-malformed.ts'
import { yearMismatch } from './year-mismatch.ts'

export type { Language, Rule, RuleDocs } from './define-rule.ts'
export type { RuleSet } from './rule-set.ts'

/**
 * Every rule, the strongest reason first: where two rules stumble over the same thing, the earlier one speaks, and what
 * the later one has seen becomes its evidence.
 */
export const rules: readonly Rule[] = [
  duplicateParagraph,
  lostHeading,
  unfilledNumber,
  unfilledDate,
  annexNote,
  yearMalformed,
  dateImpossible,
  assemblyTerm,
  yearMismatch,
  lookAlike,
  nearMiss,
  typeSymbol,
  symbolMismatch,
  dateAfterDocument,
  dateConflict,
  dateRegistry,
  dateWitnesses,
  dateRegister,
  bodyGone,
  bodyNotYet,
  leftOverPlace,
  issuerConflict,
  issuerWitnesses,
  deadlineBeforeDocument,
  deadlineCompileOrder,
  targetBackwards,
  targetImpossible,
  periodYearMalformed,
  periodReversed,
  periodOutlookBeforeEnd,
  periodOwnTitle,
  periodTargetOutside,
  periodConflict,
  titleConflict,
  titleWitnesses,
  validityReplaced,
  validityNotYet,
  ownSymbolType,
  ownIssuerSymbol,
  separator,
  capitals,
  romanSequence,
  arabicSequence,
  letterSequence,
  decimalSequence,
  namedSequence,
  duplicateLabel,
  fixedPhrase,
  noTarget,
  wrongKind,
  duplicateIndicator,
  omittedIndicator,
  emptyHeading,
  missingParts,
  headerParts,
  recipientsEnd,
  signatureOrder,
  endMark,
  dateStyle,
  bodyCase,
]

export interface CheckOptions {
  /** The rules to check with: `recommended` unless told otherwise. */
  readonly preset?: RuleSet
  /**
   * Severity of single rules, by id; it also calls in a rule outside the preset. `off` silences a rule, and what it would
   * have said is not said by a weaker one; a rule that the preset leaves out has no say at all.
   */
  readonly rules?: Readonly<Record<string, 'off' | Severity>>
  /** Language of the messages: Vietnamese unless told otherwise. */
  readonly lang?: Language
}

/**
 * Check a document against every rule.
 *
 * @param tree   Not changed.
 * @param links  Of the same tree, so that its citations have their keys.
 * @returns      Findings in reading order; those at one place in the order of the rules.
 */
export function checkDocument(tree: Document, links: Links, options: CheckOptions = {}): Finding[] {
  const context = ruleContext(tree, links)
  const { lang = 'vi', preset = 'recommended' } = options
  const claimed = new Map<string, Finding>()
  const findings: Finding[] = []
  for (const rule of rules) {
    const level = options.rules?.[rule.id]
    if (!isInSet(rule, preset) && (level ?? 'off') === 'off') continue
    rule.check(context, (slip) => {
      const made = findingOf(rule, slip, lang, level === 'off' ? undefined : level)
      const stronger = slip.claims.map((claim) => claimed.get(claim)).find((one) => one !== undefined)
      if (stronger !== undefined) {
        stronger.evidence.push(...newEvidence(stronger, made))
        return
      }
      for (const claim of slip.claims) claimed.set(claim, made)
      if (level !== 'off') findings.push(made)
    })
  }
  return findings.sort((one, other) => one.place.start.offset - other.place.start.offset)
}

function findingOf(rule: Rule, slip: Report, lang: Language, level: Severity | undefined): Finding {
  const severity = level ?? slip.severity ?? rule.severity
  const reason = fillMessage(rule.messages[slip.messageId]?.[lang] ?? slip.messageId, slip.data, lang)
  return {
    reason,
    message: reason,
    place: slip.place,
    line: slip.place.start.line,
    column: slip.place.start.column,
    ruleId: rule.id,
    source: 'vanban',
    actual: slip.actual,
    expected: [...(slip.expected ?? [])],
    fixable: slip.fixable === true,
    note: `${rule.docs[lang].why} (${slip.basis ?? rule.basis})`,
    url: `docs/rules.md#${rule.id.replace('/', '-')}`,
    ...(severity === 'info' ? {} : { fatal: severity === 'error' }),
    severity,
    evidence: (slip.evidence ?? []).map((side) => evidenceIn(side, lang)),
    confidence: slip.confidence ?? rule.confidence,
    key: slip.key ?? null,
  }
}

/** What a weaker reason adds to a stronger one: its other side, and what it would have said. */
function newEvidence(stronger: Finding, weaker: Finding): Evidence[] {
  const seen = new Set(stronger.evidence.map(({ message }) => message))
  const said: Evidence[] =
    stronger.ruleId === weaker.ruleId ? [] : [{ kind: 'structure', message: weaker.reason, position: weaker.place }]
  return [...said, ...weaker.evidence].filter(({ message }) => !seen.has(message))
}
