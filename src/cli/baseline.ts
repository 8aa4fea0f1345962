import { readFile, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { applyBaseline, type BaselineResult } from '../baseline/apply-baseline.ts'
import { baselineEntries } from '../baseline/baseline-entries.ts'
import { baselineText } from '../baseline/baseline-text.ts'
import { STDIN } from '../node.ts'
import type { Baseline, BaselineEntry } from '../tree/baseline.ts'
import type { Finding } from '../tree/finding.ts'
import type { Document } from '../tree/nodes.ts'
import type { Language } from './options.ts'
import type { Request } from './read-arguments.ts'
import { replaceFile } from './replace-file.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

const DEFAULT_FILE = 'vanban.baseline.json'

/** The baseline of a call: what it accepts, what it holds in vain, and the new one where one is to be written. */
export class BaselineFile {
  readonly #file: string
  readonly #write: boolean
  readonly #lang: Language
  /** Rules that do not speak, so that their entries are not in vain. */
  readonly #off: ReadonlySet<string>
  readonly #old: Baseline
  readonly #written: Record<string, BaselineEntry[]> = Object.create(null)
  readonly #obsolete: string[] = []

  constructor(file: string, { writeBaseline, lang, rules }: Request, old: Baseline) {
    this.#file = file
    this.#write = writeBaseline
    this.#lang = lang
    this.#off = new Set(Object.keys(rules).filter((rule) => rules[rule] === 'off'))
    this.#old = old
  }

  /** @throws UsageError where the file that was named is missing or is no baseline. */
  static async open(request: Request): Promise<BaselineFile | null> {
    if (request.baseline === null && !request.writeBaseline) return null
    const file = request.baseline ?? DEFAULT_FILE
    return new BaselineFile(file, request, await readBaseline(file, request.writeBaseline, request.lang))
  }

  /** Part the findings of a document into those that are known and those that are new. */
  apply(file: string, tree: Document, findings: readonly Finding[]): BaselineResult {
    return applyBaseline(findings, tree, this.#nameOf(file), this.#old)
  }

  /**
   * Part the findings of a document as it is left, and take note of them. Where a baseline is written, all of them are
   * accepted, and what is obsolete is not written again.
   */
  settle(file: string, tree: Document, findings: readonly Finding[]): BaselineResult {
    const name = this.#nameOf(file)
    if (this.#write) {
      this.#written[name] = baselineEntries(findings, tree)
      return { findings: [], accepted: findings, obsolete: [] }
    }
    const result = this.apply(file, tree, findings)
    for (const { rule, path, actual, count } of result.obsolete) {
      if (this.#off.has(rule)) continue
      const times = count === 1 ? '' : ` × ${count}`
      this.#obsolete.push(
        `${name}: ${rule}${path === '' ? '' : ` (${path})`}${actual === null ? '' : `: ${actual}`}${times}`,
      )
    }
    return result
  }

  /** Write the baseline, or say what in it is obsolete. Documents that were not checked keep their entries. */
  async finish(terminal: Terminal): Promise<void> {
    for (const line of this.#obsolete) {
      terminal.message(
        this.#lang === 'vi'
          ? `vanban: ${this.#file}: không còn xuất hiện: ${line}`
          : `vanban: ${this.#file}: no longer occurs: ${line}`,
      )
    }
    if (!this.#write) return
    const files: Record<string, BaselineEntry[]> = { ...this.#written }
    for (const [name, entries] of Object.entries(this.#old.files)) {
      if (files[name] === undefined && (await isThere(join(dirname(this.#file), name)))) files[name] = entries
    }
    const lists = Object.values(this.#written)
    const count = lists.flat().reduce((sum, entry) => sum + entry.count, 0)
    try {
      await replaceFile(this.#file, baselineText({ version: 1, files }))
    } catch (error) {
      throw new UsageError(
        `${this.#file}: ${this.#lang === 'vi' ? 'không ghi được' : 'cannot be written'} (${(error as NodeJS.ErrnoException).code})`,
      )
    }
    terminal.message(
      this.#lang === 'vi'
        ? `vanban: đã chấp nhận ${count} phát hiện của ${lists.length} văn bản, ghi vào ${this.#file}`
        : `vanban: accepted ${count} findings of ${lists.length} documents, written to ${this.#file}`,
    )
  }

  #nameOf(file: string): string {
    return file === STDIN ? file : relative(dirname(resolve(this.#file)), resolve(file)).replaceAll(sep, '/')
  }
}

async function readBaseline(file: string, mayBeMissing: boolean, lang: Language): Promise<Baseline> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (mayBeMissing && (error as NodeJS.ErrnoException).code === 'ENOENT') return { version: 1, files: {} }
    throw new UsageError(`${file}: ${lang === 'vi' ? 'không đọc được tệp này' : 'this file cannot be read'}`)
  }
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${file}: ${lang === 'vi' ? 'không phải JSON hợp lệ' : 'no valid JSON'}`)
  }
  const { baseline } = await import('../tree/baseline.ts')
  const { success, data, error } = baseline.safeParse(content)
  if (success) return data
  const [issue] = error.issues
  const field = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])].join(' > ')
  throw new UsageError(
    `${file}: ${lang === 'vi' ? 'không phải tệp baseline của vanban' : 'no baseline of vanban'}${field === '' ? '' : `: ${field}`}`,
  )
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
