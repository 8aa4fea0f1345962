/**
 * How good the checker is, measured: `npm run accuracy`.
 *
 * Errors of known classes are planted into texts one at a time, and what the checker says of each text afterwards is
 * held against what it said of the clean one.
 *
 *   npm run accuracy                         the table
 *   npm run accuracy -- --count 100          slips a class (40)
 *   npm run accuracy -- --seed other         another draw (the word is the whole source of chance)
 *   npm run accuracy -- --class "wrong year" only classes with these words
 *   npm run accuracy -- --layouts            the same slips in texts laid out otherwise as well
 *   npm run accuracy -- --verbose            every miss, and every finding on the texts as they are
 *   npm run accuracy -- --json               the figures for machines
 *   npm run accuracy -- --write              the tables into README.md, with the date
 *   npm run accuracy -- FOLDER…              texts of your own as well (.txt, .md)
 *
 * Texts: `fixtures/plans` and `accuracy/texts`, and `../shared/seeds` and `../shared/corpus` where they are there.
 *
 * What is planted. `slips/` holds the classes; each finds its places by patterns of its own (`mentions.ts`, `lists.ts`)
 * and knows nothing of the checker: no file here imports from `src` or `grammars`, but for `checker.ts`, which calls
 * `parse`, `resolve` and `check`. A slip in what the parser overlooks therefore counts as missed. Planted is only what
 * a careful clerk with the registry at hand can tell to be wrong: a wrong day, for instance, only where another mention
 * or the registry gives the right one, and never in portal lists, tables of contents or places blamed already.
 *
 * What counts as found. An error or warning that is not there in the clean text, and whose place overlaps the wrong
 * component (the code, date, issuer, label …); or whose place is the other side of the inconsistency while its evidence
 * shows the component. Findings at info level are counted apart. After a unit was taken out, the component is the label
 * of the next one.
 *
 * What counts as right. Where a careful reader can know the right answer: the first correction, put at the finding's
 * place, gives the clean text back, or the component but for blanks, zeros before days and the way a date is written.
 *
 * What must stay silent. On texts changed harmlessly (`harmless.ts`: other spellings, manners and layouts that are right
 * as well), every error and warning that the unchanged text does not have counts.
 *
 * On unchanged texts every finding counts as a false alarm except at the slips their authors made (`known-slips.ts`).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Finding, findingsOf } from './checker.ts'
import { classes } from './classes.ts'
import { readFacts } from './facts.ts'
import { type HarmlessChange, harmlessChanges } from './harmless.ts'
import { judge, type Verdict } from './judge.ts'
import { isKnownSlip } from './known-slips.ts'
import { type Layout, layouts } from './layouts.ts'
import { type Ground, plant, prepare } from './plant.ts'
import { readText } from './reading.ts'
import { percent, rowOf, slipTable } from './table.ts'
import { ownTexts, registryFolder, root, sharedTexts, textsBelow } from './texts.ts'

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: 'vanban' },
    class: { type: 'string', default: '' },
    layouts: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const texts = [...ownTexts(), ...sharedTexts(), ...folders.flatMap((folder) => textsBelow(folder, 'given'))]
const facts = readFacts(registryFolder)
const chosen = classes.filter(({ name }) => name.includes(options.class))
const clean = texts.map((text) => ({ text, before: findingsOf(text.text), reading: readText(text.text) }))
const disturbed = options.class === '' ? harmlessChanges.map(disturb) : []
const results = layouts.slice(0, options.layouts || options.write ? layouts.length : 1).map(measure)

if (options.json) console.log(JSON.stringify({ layouts: results.map(forMachines), harmless: disturbed }, null, 2))
else
  console.log(
    [
      ...results.map(report),
      ...(disturbed.length > 0 ? [harmlessTable()] : []),
      ...(options.verbose ? disturbances() : []),
    ].join('\n\n'),
  )
if (options.write) writeReadme()

interface Result {
  readonly layout: Layout
  readonly grounds: readonly Ground[]
  readonly verdicts: readonly Verdict[]
}

function measure(layout: Layout): Result {
  const grounds = texts.map((text) => prepare(text, layout, facts, options.seed))
  const verdicts = chosen.flatMap((slipClass) =>
    plant(grounds, slipClass, Number(options.count), options.seed).map(judge),
  )
  return { layout, grounds, verdicts }
}

/** What a harmless change makes the checker say that it did not say before, in all texts. */
function disturb({ name, apply }: HarmlessChange) {
  const alarms = clean.flatMap(({ text, before, reading }) => {
    const known = before.map(({ ruleId }) => ruleId)
    const said = findingsOf(apply(reading)).filter(
      ({ severity, actual }) => severity !== 'info' && !isKnownSlip(text.file, actual),
    )
    return said
      .filter(({ ruleId }) => {
        const at = known.indexOf(ruleId)
        if (at >= 0) known.splice(at, 1)
        return at < 0
      })
      .map((finding) => ({ file: text.file, finding }))
  })
  return { name, alarms }
}

function harmlessTable(): string {
  const rows = disturbed.map(({ name, alarms }) => `| ${name} | ${alarms.length} |`)
  const all = disturbed.reduce((sum, { alarms }) => sum + alarms.length, 0)
  const head = `| harmless change, in ${texts.length} documents | new errors and warnings |`
  return [head, '|---|--:|', ...rows, `| **all** | ${all} |`].join('\n')
}

function rowsOf({ verdicts }: Result) {
  const rows = chosen.map(({ name }) =>
    rowOf(
      name,
      verdicts.filter(({ slip }) => slip.className === name),
    ),
  )
  return [...rows, rowOf('**all**', verdicts)]
}

/** Findings on the unchanged texts of one set that are not at a known slip. */
function falseAlarms(
  { grounds }: Result,
  set: string,
): { documents: number; alarms: { ground: Ground; finding: Finding }[] } {
  const inSet = grounds.filter(({ source }) => source.set === set)
  const alarms = inSet.flatMap((ground) =>
    ground.before
      .filter(({ actual }) => !isKnownSlip(ground.source.file, actual))
      .map((finding) => ({ ground, finding })),
  )
  return { documents: inSet.length, alarms }
}

function cleanTable(result: Result): string {
  const sets = [...new Set(texts.map(({ set }) => set))]
  const rows = sets.map((set) => {
    const { documents, alarms } = falseAlarms(result, set)
    const level = (severity: string) =>
      (alarms.filter(({ finding }) => finding.severity === severity).length / documents).toFixed(2)
    return `| ${set} | ${documents} | ${level('error')} | ${level('warning')} | ${level('info')} |`
  })
  return [
    '| unchanged texts | documents | errors a document | warnings | infos |',
    '|---|--:|--:|--:|--:|',
    ...rows,
  ].join('\n')
}

function report(result: Result): string {
  const total = rowsOf(result).at(-1)
  const found = total ? percent(total.byPlace + total.byOtherSide, total.planted) : '–'
  const right = total ? percent(total.rightFirst, total.known) : '–'
  return [
    `Texts ${result.layout.name}: found ${found} (goal: 97 %), right correction first ${right} (goal: 90 %), on clean text at most 0.1 errors and warnings a document.`,
    slipTable(rowsOf(result)),
    cleanTable(result),
    ...(options.verbose ? [misses(result), alarmsOf(result)] : []),
  ].join('\n\n')
}

function misses({ verdicts }: Result): string {
  const bad = verdicts.filter(({ found, rightFirst }) => found === 'missed' || found === 'info' || rightFirst === false)
  return bad.map(describe).join('\n')
}

/** One line a miss: where, what was planted, and what was said instead. */
function describe({ slip, found, rightFirst, said }: Verdict): string {
  const { clean, planted, stretch, component } = slip
  const line = clean.slice(0, stretch.start).split('\n').length
  const quote = (text: string) => JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text)
  const sayings = said.map(
    ({ severity, ruleId, line: at, actual, expected }) =>
      `${severity} ${ruleId} ${at} ${quote(actual ?? '')} → ${quote(expected[0] ?? '')}`,
  )
  const verdict = rightFirst === false ? 'found, other correction' : found
  return [
    `[${slip.className}] ${verdict} ${slip.file}:${line} ${quote(clean.slice(stretch.start, stretch.end))} → ${quote(slip.printed)}`,
    `    in ${quote(planted.slice(Math.max(0, component.start - 40), component.end + 20))}`,
    ...sayings.map((saying) => `    said: ${saying}`),
  ].join('\n')
}

function alarmsOf(result: Result): string {
  const sets = [...new Set(texts.map(({ set }) => set))]
  return sets
    .flatMap((set) => falseAlarms(result, set).alarms)
    .filter(({ finding }) => finding.ruleId !== 'structure/lost-heading')
    .map(
      ({ ground, finding: { line, column, severity, ruleId, reason } }) =>
        `[unchanged] ${severity} ${ruleId} ${ground.source.file}:${line}:${column} ${reason}`,
    )
    .join('\n')
}

function disturbances(): string[] {
  return disturbed.flatMap(({ name, alarms }) =>
    alarms.map(
      ({ file, finding: { line, column, severity, ruleId, reason } }) =>
        `[${name}] ${severity} ${ruleId} ${file}:${line}:${column} ${reason}`,
    ),
  )
}

function forMachines(result: Result) {
  return {
    layout: result.layout.name,
    classes: rowsOf(result),
    unchanged: [...new Set(texts.map(({ set }) => set))].map((set) => {
      const { documents, alarms } = falseAlarms(result, set)
      return { set, documents, alarms: alarms.map(({ ground, finding }) => ({ file: ground.source.file, ...finding })) }
    }),
  }
}

/** How the figures hold where the same texts are laid out otherwise. */
function layoutTable(): string {
  const rows = results.map((result) => {
    const { byPlace, byOtherSide, planted, rightFirst, known } = rowOf(result.layout.name, result.verdicts)
    const sets = [...new Set(texts.map(({ set }) => set))].map((set) => falseAlarms(result, set))
    const alarms = sets.flatMap((set) => set.alarms).filter(({ finding }) => finding.severity !== 'info').length
    const found = percent(byPlace + byOtherSide, planted)
    return `| ${result.layout.name} | ${found} | ${percent(rightFirst, known)} | ${(alarms / texts.length).toFixed(2)} |`
  })
  const head = '| the same texts | found | right correction first | errors and warnings a document, unchanged |'
  return [head, '|---|--:|--:|--:|', ...rows].join('\n')
}

function writeReadme(): void {
  const path = join(root, 'README.md')
  const readme = readFileSync(path, 'utf8')
  const marks = /(<!-- accuracy -->)[\s\S]*(<!-- \/accuracy -->)/
  const [plain] = results
  if (!marks.test(readme) || !plain) throw new Error('README.md has no place for the table: <!-- accuracy -->')
  const date = new Date().toISOString().slice(0, 10)
  const parts = [
    `Measured on ${date}, ${options.count} slips a class at most.`,
    slipTable(rowsOf(plain)),
    cleanTable(plain),
    layoutTable(),
  ]
  writeFileSync(
    path,
    readme.replace(marks, (_, open, close) => `${open}\n\n${parts.join('\n\n')}\n\n${close}`),
  )
}
