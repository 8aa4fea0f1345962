import { check } from '../../check.ts'
import { applyFixes } from '../../fix/apply-fixes.ts'
import { rules } from '../../rules/index.ts'
import type { Finding } from '../../tree/finding.ts'
import type { Document } from '../../tree/nodes.ts'
import { addCoverage, noCoverage } from '../../write/coverage-text.ts'
import { checkEnvelope } from '../../write/envelopes.ts'
import { githubCommands } from '../../write/github.ts'
import { type FindingTotals, prettyFindings, prettyTotals } from '../../write/pretty.ts'
import { BaselineFile } from '../baseline.ts'
import { EnvelopeWriter } from '../envelope-writer.ts'
import { type Examined, Fixer } from '../fix.ts'
import { Inputs } from '../inputs.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import { Resolver } from '../resolver.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban check`: what is wrong or inconsistent. */
export async function checkCommand(request: Request, terminal: Terminal): Promise<number> {
  refuseUnknownRules(request)
  const baseline = await BaselineFile.open(request)
  const fixer = Fixer.of(request, terminal)
  const inputs = await Inputs.find(request, terminal)
  const resolver = await Resolver.of(request, inputs, terminal)
  if (resolver === null) return 2
  const options = writeOptions(request, terminal)
  const writer = new EnvelopeWriter(terminal, request.format, inputs.single)
  const totals: FindingTotals = {
    documents: 0,
    severities: { error: 0, warning: 0, info: 0 },
    coverage: { ...noCoverage },
  }
  let shownBefore = false
  const out = async (report: string) => (fixer?.takesOutput ? terminal.message(report.trimEnd()) : terminal.out(report))
  const examine = (file: string, tree: Document): Examined => {
    const links = resolver.resolve(file, tree)
    return { links, findings: check(tree, links, { lang: request.lang, preset: request.preset, rules: request.rules }) }
  }

  for await (const document of inputs.documents()) {
    const { file } = document
    const pending = (tree: Document, found: readonly Finding[]) => baseline?.apply(file, tree, found).findings ?? found
    const left = await fixer?.fix(document, (tree) => examine(file, tree), pending)
    const {
      text,
      tree,
      links,
      findings: found,
      fixed,
    } = left ?? { ...document, ...examine(file, document.tree), fixed: [] }
    const { findings, accepted } = baseline?.settle(file, tree, found) ?? { findings: found, accepted: [] }
    count(totals, findings)
    totals.accepted = (totals.accepted ?? 0) + accepted.length
    if (fixer === null) totals.fixable = (totals.fixable ?? 0) + applyFixes(text, findings).applied.length
    const done = request.fix === 'show' ? 'wouldFix' : 'fixed'
    totals[done] = (totals[done] ?? 0) + fixed.length
    totals.coverage = addCoverage(totals.coverage, links.coverage)
    const shown = request.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
    if (request.format === 'github') await terminal.out(githubCommands(file, shown))
    else if (request.format !== 'pretty') {
      const more = { ...(fixer && { fixed }), ...(baseline && { accepted: accepted.length }) }
      await writer.add(checkEnvelope(file, tree, links, shown, more))
    } else if (request.fix !== 'show' && shown.length + fixed.length > 0) {
      await out((shownBefore ? '\n' : '') + prettyFindings({ file, text, findings: shown, fixed }, options))
      shownBefore = true
    }
  }

  if (request.format === 'pretty') {
    if (!request.quiet && totals.documents > 0) await out((shownBefore ? '\n' : '') + prettyTotals(totals, options))
  } else if (request.format !== 'github') await writer.end()
  await baseline?.finish(terminal)
  return status(totals, inputs.complete && fixer?.complete !== false, request, terminal)
}

function count(totals: FindingTotals, findings: readonly Finding[]): void {
  totals.documents++
  for (const { severity } of findings) totals.severities[severity]++
}

function status(
  { severities }: FindingTotals,
  complete: boolean,
  { maxWarnings, lang }: Request,
  terminal: Terminal,
): number {
  const tooMany = maxWarnings !== null && severities.warning > maxWarnings
  if (tooMany) {
    terminal.message(
      lang === 'vi'
        ? `vanban: ${severities.warning} cảnh báo, nhiều hơn --max-warnings ${maxWarnings}`
        : `vanban: ${severities.warning} warnings, more than --max-warnings ${maxWarnings}`,
    )
  }
  if (!complete) return 2
  return tooMany || severities.error > 0 ? 1 : 0
}

function refuseUnknownRules(request: Request): void {
  const ids: string[] = rules.map(({ id }) => id)
  const unknown = Object.keys(request.rules).find((id) => !ids.includes(id))
  if (unknown === undefined) return
  const near = didYouMean(unknown, ids, '', request.lang)
  throw new UsageError(`${request.lang === 'vi' ? 'không có quy tắc' : 'unknown rule'} ${unknown}${near}`)
}
