import { check } from '../../check.ts'
import { resolve } from '../../resolve.ts'
import { rules } from '../../rules/index.ts'
import type { Finding } from '../../tree/finding.ts'
import { addCoverage, noCoverage } from '../../write/coverage-text.ts'
import { checkEnvelope } from '../../write/envelopes.ts'
import { githubCommands } from '../../write/github.ts'
import { type FindingTotals, prettyFindings, prettyTotals } from '../../write/pretty.ts'
import { EnvelopeWriter } from '../envelope-writer.ts'
import { Inputs } from '../inputs.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban check`: what is wrong or inconsistent. */
export async function checkCommand(request: Request, terminal: Terminal): Promise<number> {
  refuseUnknownRules(request)
  const inputs = await Inputs.find(request, terminal)
  const options = writeOptions(request, terminal)
  const writer = new EnvelopeWriter(terminal, request.format, inputs.single)
  const totals: FindingTotals = {
    documents: 0,
    severities: { error: 0, warning: 0, info: 0 },
    coverage: { ...noCoverage },
  }
  let shownBefore = false

  for await (const { file, text, tree } of inputs.documents()) {
    const links = resolve(tree)
    const findings = check(tree, links, { lang: request.lang, preset: request.preset, rules: request.rules })
    count(totals, findings)
    totals.coverage = addCoverage(totals.coverage, links.coverage)
    const shown = request.quiet ? findings.filter(({ severity }) => severity === 'error') : findings
    if (request.format === 'github') await terminal.out(githubCommands(file, shown))
    else if (request.format !== 'pretty') await writer.add(checkEnvelope(file, tree, links, shown))
    else if (shown.length > 0) {
      await terminal.out((shownBefore ? '\n' : '') + prettyFindings({ file, text, findings: shown }, options))
      shownBefore = true
    }
  }

  if (request.format === 'pretty') {
    if (!request.quiet && totals.documents > 0)
      await terminal.out((shownBefore ? '\n' : '') + prettyTotals(totals, options))
  } else if (request.format !== 'github') await writer.end()
  return status(totals, inputs.complete, request, terminal)
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
