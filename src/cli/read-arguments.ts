import { parseArgs } from 'node:util'
import { isoOf, readDate } from '../law/read-date.ts'
import type { FindOptions } from '../node.ts'
import { type RuleSet, ruleSets } from '../rules/rule-set.ts'
import {
  type CommandName,
  commandNames,
  commands,
  type Language,
  later,
  type OptionName,
  type OptionTable,
  options,
} from './options.ts'
import { UsageError } from './usage-error.ts'

/** What the command line asks for. */
export interface Request {
  command: CommandName
  /** Files, or the name of a rule or schema. */
  operands: string[]
  format: string
  preset: RuleSet
  /** Levels of rules by id, as given. */
  rules: Record<string, RuleLevel>
  /** `null`: any number. */
  maxWarnings: number | null
  quiet: boolean
  /** Files of registries. */
  registries: string[]
  /** Whether the registry that comes with vanban is asked. */
  embedded: boolean
  /** Whether the files are witnesses for each other. */
  corpus: boolean
  /** ISO date at which validity is judged; `null`: that of each document. */
  asOf: string | null
  lang: Language
  /** What to do about what is certain: write it into the files, or show what would change. */
  fix: 'write' | 'show' | null
  /** File of accepted findings; `null`: none is read. */
  baseline: string | null
  writeBaseline: boolean
  /** Configuration file; `null`: the nearest one; `false`: none. */
  config: string | null | false
  /** What folders and globs leave out; from the configuration. */
  ignore: FindOptions
  /** The options that were given, which a configuration cannot change. */
  given: ReadonlySet<OptionName>
  /** `null`: as the terminal is. */
  color: boolean | null
  width: number | null
}

export type RuleLevel = 'off' | 'info' | 'warning' | 'error'
const ruleLevels: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies RuleLevel[]

/** A call for help (of one command, or of all) or for the version. */
export type Call = Request | { help: CommandName | null; lang: Language } | { version: true }

const LEAST_WIDTH = 40

/** The language that the arguments ask for, even where they cannot be followed otherwise. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return value === 'en' ? 'en' : 'vi'
}

/**
 * Read the command line.
 *
 * @throws UsageError with one line that says what is wrong.
 */
export function readArguments(args: readonly string[]): Call {
  const lang = languageOf(args)
  const { values, operands } = readTokens(args, lang)
  const [first, ...rest] = operands
  if (values.version === true) return { version: true }
  if (first === 'help') return { help: rest[0] === undefined ? null : commandName(rest[0], lang), lang }
  if (first === undefined) {
    if (values.help === true) return { help: null, lang }
    throw new UsageError(
      lang === 'vi' ? `thiếu lệnh: ${commandNames.join(', ')}` : `no command: ${commandNames.join(', ')}`,
    )
  }
  const command = commandName(first, lang)
  if (values.help === true) return { help: command, lang }
  checkOptions(command, Object.keys(values) as OptionName[], lang)
  checkOperands(command, rest, lang)
  refuseBoth(values, 'color', 'no-color', lang)
  refuseBoth(values, 'config', 'no-config', lang)
  refuseBoth(values, 'fix', 'fix-dry-run', lang)
  checkChoice('--lang', values.lang ?? lang, ['vi', 'en'], lang)
  checkChoice('--preset', values.preset ?? ruleSets[0], ruleSets, lang)
  return {
    command,
    operands: rest,
    format: format(command, values.format, lang),
    preset: (values.preset ?? ruleSets[0]) as RuleSet,
    rules: ruleSettings(values.rule ?? [], lang),
    maxWarnings: wholeNumber('--max-warnings', values['max-warnings'], 0, lang),
    quiet: values.quiet === true,
    registries: values.registry ?? [],
    embedded: values['no-embedded'] !== true,
    corpus: values.corpus === true,
    asOf: day('--as-of', values['as-of'], lang),
    fix: values.fix === true ? 'write' : values['fix-dry-run'] === true ? 'show' : null,
    baseline: values.baseline ?? null,
    writeBaseline: values['write-baseline'] === true,
    config: values['no-config'] === true ? false : (values.config ?? null),
    ignore: {},
    given: new Set(Object.keys(values) as OptionName[]),
    lang,
    color: values.color === true ? true : values['no-color'] === true ? false : null,
    width: wholeNumber('--width', values.width, LEAST_WIDTH, lang),
  }
}

/** Options that may be given more than once. */
const repeatable = ['rule', 'registry'] as const satisfies readonly OptionName[]

/** Values by option. */
type Values = {
  [N in OptionName]?: N extends (typeof repeatable)[number]
    ? string[]
    : (typeof options)[N]['type'] extends 'string'
      ? string
      : true
}

function readTokens(args: readonly string[], lang: Language): { values: Values; operands: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries<OptionTable>(options).map(([name, { type, short }]) => [
        name,
        short === undefined ? { type } : { type, short },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | string[] | true> = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const option: OptionTable | undefined = isOption(token.name) ? options[token.name] : undefined
    if (option === undefined) throw unknownOption(token.rawName, token.name, lang)
    if (option.type === 'boolean' && token.value !== undefined) {
      throw new UsageError(lang === 'vi' ? `${token.rawName} không nhận giá trị` : `${token.rawName} takes no value`)
    }
    if (option.type === 'string' && (token.value === undefined || token.value === '')) {
      throw new UsageError(`${lang === 'vi' ? 'thiếu giá trị' : 'no value'}: ${token.rawName} ${option.value}`)
    }
    const value = token.value ?? true
    const earlier = (values[token.name] as string[] | undefined) ?? []
    const many = (repeatable as readonly string[]).includes(token.name)
    values[token.name] = many ? [...earlier, value as string] : value
  }
  return { values: values as Values, operands }
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name)
}

function unknownOption(printed: string, name: string, lang: Language): UsageError {
  if ((later.options as readonly string[]).includes(name)) return notYet(printed, lang)
  return new UsageError(
    `${lang === 'vi' ? 'không có tùy chọn' : 'unknown option'} ${printed}${didYouMean(name, Object.keys(options), '--', lang)}`,
  )
}

function notYet(what: string, lang: Language): UsageError {
  return new UsageError(lang === 'vi' ? `${what} chưa có trong phiên bản này` : `${what} is not in this version yet`)
}

function commandName(name: string, lang: Language): CommandName {
  if ((commandNames as readonly string[]).includes(name)) return name as CommandName
  if ((later.commands as readonly string[]).includes(name)) throw notYet(name, lang)
  throw new UsageError(
    `${lang === 'vi' ? 'không có lệnh' : 'unknown command'} ${name}${didYouMean(name, commandNames, '', lang)}`,
  )
}

function checkOptions(command: CommandName, given: readonly OptionName[], lang: Language): void {
  const stray = given.find((name) => !commands[command].options.includes(name))
  if (stray === undefined) return
  throw new UsageError(
    lang === 'vi' ? `lệnh ${command} không có tùy chọn --${stray}` : `${command} has no option --${stray}`,
  )
}

function refuseBoth(values: Values, one: OptionName, other: OptionName, lang: Language): void {
  if (values[one] === undefined || values[other] === undefined) return
  throw new UsageError(
    lang === 'vi' ? `--${one} và --${other} trái nhau` : `--${one} and --${other} contradict each other`,
  )
}

function checkOperands(command: CommandName, operands: readonly string[], lang: Language): void {
  const wanted = commands[command].operands
  if (operands.length === 0 && /^[A-Za-z]/.test(wanted)) {
    throw new UsageError(`${lang === 'vi' ? 'thiếu' : 'missing'} ${wanted}: vanban ${command} ${wanted}`)
  }
  const most = wanted.includes('…') ? Number.POSITIVE_INFINITY : wanted === '' ? 0 : 1
  const extra = operands[most]
  if (extra !== undefined) throw new UsageError(`${lang === 'vi' ? 'thừa' : 'unexpected'}: ${extra}`)
}

function format(command: CommandName, value: string | undefined, lang: Language): string {
  const { formats } = commands[command]
  if (value === undefined) return formats[0] ?? ''
  if ((later.formats as readonly string[]).includes(value) && !formats.includes(value)) {
    throw new UsageError(
      `${notYet(`--format ${value}`, lang).message}; ${lang === 'vi' ? 'có' : 'there are'}: ${formats.join(', ')}`,
    )
  }
  checkChoice('--format', value, formats, lang)
  return value
}

function checkChoice(option: string, value: string, choices: readonly string[], lang: Language): void {
  if (choices.includes(value)) return
  throw new UsageError(
    `${option} ${value}: ${lang === 'vi' ? 'phải là một trong' : 'must be one of'} ${choices.join(', ')}`,
  )
}

function ruleSettings(settings: readonly string[], lang: Language): Record<string, RuleLevel> {
  const rules: Record<string, RuleLevel> = {}
  for (const setting of settings) {
    const [id = '', level = ''] = setting.split('=')
    if (!ruleLevels.includes(level)) {
      throw new UsageError(
        `--rule ${setting}: ${lang === 'vi' ? 'phải có dạng' : 'must read'} ID=${ruleLevels.join('|')}`,
      )
    }
    rules[id] = level as RuleLevel
  }
  return rules
}

function wholeNumber(option: string, value: string | undefined, least: number, lang: Language): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value)
  throw new UsageError(
    `${option} ${value}: ${lang === 'vi' ? `phải là số nguyên từ ${least}` : `must be a whole number from ${least}`}`,
  )
}

/** `2025-03-01` or `01/3/2025`, as ISO date. */
function day(option: string, value: string | undefined, lang: Language): string | null {
  if (value === undefined) return null
  const iso = isoOf(/^\d{4}-/.test(value) ? readDate(value.split('-').reverse().join('/')) : readDate(value))
  if (iso !== null) return iso
  throw new UsageError(`${option} ${value}: ${lang === 'vi' ? 'phải là một ngày' : 'must be a day'} (2025-03-01)`)
}

/** `; có phải ý là --format?`, where a known name is one or two letters away. */
export function didYouMean(name: string, known: readonly string[], lead: string, lang: Language): string {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.min(3, candidate.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0]
  if (near === undefined) return ''
  return lang === 'vi' ? `; có phải ý là ${lead}${near.candidate}?` : `; did you mean ${lead}${near.candidate}?`
}

/** Letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
