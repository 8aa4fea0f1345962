import { readFile, stat } from 'node:fs/promises'
import { extname, relative, sep } from 'node:path'
import { parse } from './parse.ts'
import { decodeBytes, type Encoding } from './read/decode.ts'
import { globMatcher } from './read/glob-matcher.ts'
import { UnreadableInput } from './read/unreadable-input.ts'
import type { LocalRegistry } from './registry/document-facts.ts'
import type { RegistryFormat } from './registry/read-rows.ts'
import type { Document } from './tree/nodes.ts'
import type { Registry } from './tree/registry.ts'

export { type Config, defineConfig } from './define-config.ts'
export { type Encoding, encodeText } from './read/decode.ts'
export { UnreadableInput } from './read/unreadable-input.ts'

/** A file that was read. */
export interface ReadDocument {
  /** As given, or as found in a folder. */
  file: string
  /** The original input, decoded. */
  text: string
  /** What it was decoded from: `encodeText(text, encoding)` gives the bytes again. */
  encoding: Encoding
  tree: Document
}

/** A file that could not be read; `error.message` says why, in Vietnamese. */
export interface UnreadDocument {
  file: string
  error: UnreadableInput
}

/** What file names, folders and globs stand for. */
export interface FoundFiles {
  /** In the order given; those of a folder or glob by name. */
  files: string[]
  /** One file was asked for by its name. */
  single: boolean
  /** Names behind which there is nothing, with the reason. */
  missing: UnreadDocument[]
}

/** Standard input, where a file name is asked for. */
export const STDIN = '-'

const markdownExtensions = new Set(['.md', '.markdown'])
const everyDocument = '**/*.{txt,md}'
const glob = /[*?[\]{}]/

/** Where `-` reads from; `process.stdin` if not said. */
export interface ReadOptions {
  stdin?: AsyncIterable<Uint8Array>
}

/**
 * Read and parse one file: plain text, or Markdown by its extension. `-` is standard input.
 *
 * @throws UnreadableInput where there is no such file, or it is no text.
 */
export async function readDocument(file: string, options: ReadOptions = {}): Promise<ReadDocument> {
  const bytes = file === STDIN ? await collect(options.stdin ?? process.stdin) : await readBytes(file)
  const { text, encoding } = decodeBytes(bytes)
  return { file, text, encoding, tree: await parseAs(file, text) }
}

/** Parse a text as a file of this name is read: as Markdown by its extension, else as plain text. */
export async function parseAs(file: string, text: string): Promise<Document> {
  if (!markdownExtensions.has(extname(file).toLowerCase())) return parse(text)
  const { parseMarkdown } = await import('./parse-markdown.ts')
  return parseMarkdown(text)
}

/**
 * Read and parse files one after another; what cannot be read comes as such, and the others still come.
 *
 * @param patterns  Names of files, folders (all `.txt` and `.md` in them) or globs, or `-` for standard input.
 */
export async function* readFiles(
  patterns: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadDocument | UnreadDocument> {
  const { files, missing } = await findFiles(patterns)
  yield* missing
  for (const file of files) yield await tryReadDocument(file, options)
}

/** As `readDocument`, with the reason as a value where the file cannot be read. */
export async function tryReadDocument(file: string, options: ReadOptions = {}): Promise<ReadDocument | UnreadDocument> {
  try {
    return await readDocument(file, options)
  } catch (error) {
    if (error instanceof UnreadableInput) return { file, error }
    throw error
  }
}

/** What folders and globs leave out; a file that is named comes all the same. */
export interface FindOptions {
  /** Globs of files and folders, relative to `ignoreFrom`. */
  ignore?: readonly string[]
  /** The working directory if not said. */
  ignoreFrom?: string
}

/** Find the files that names, folders and globs stand for. What is found twice in folders and globs comes once. */
export async function findFiles(patterns: readonly string[], options: FindOptions = {}): Promise<FoundFiles> {
  const files: string[] = []
  const missing: UnreadDocument[] = []
  const seen = new Set<string>()
  let named = 0
  for (const pattern of patterns) {
    const kind = pattern === STDIN ? 'file' : await kindOf(pattern)
    if (kind === 'folder' || (kind === null && glob.test(pattern))) {
      const found = await expand(pattern, kind === 'folder', options)
      if (found.length === 0)
        missing.push(unread(pattern, kind === 'folder' ? 'không có tệp .txt hay .md nào' : NO_MATCH))
      files.push(...found.filter((file) => !seen.has(file)))
      for (const file of found) seen.add(file)
    } else {
      named++
      seen.add(pattern)
      if (kind === null) missing.push(unread(pattern, reasons.ENOENT))
      else files.push(pattern)
    }
  }
  return { files, missing, single: patterns.length === 1 && named === 1 }
}

const NO_MATCH = 'không có tệp nào khớp'
const reasons = {
  ENOENT: 'không có tệp này',
  EACCES: 'không có quyền đọc',
  EPERM: 'không có quyền đọc',
  EISDIR: 'là thư mục, không phải tệp',
} as const

function unread(file: string, reason: string): UnreadDocument {
  return { file, error: new UnreadableInput(reason) }
}

/** `null` where there is nothing; what may not be looked at counts as a file, and reading it says why. */
async function kindOf(path: string): Promise<'file' | 'folder' | null> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return codeOf(error) === 'EACCES' ? 'file' : null
  }
}

async function expand(pattern: string, isFolder: boolean, options: FindOptions): Promise<string[]> {
  const { glob: findGlob } = await import('tinyglobby')
  const every = { onlyFiles: true, expandDirectories: false }
  const found = isFolder
    ? await findGlob(everyDocument, { ...every, cwd: pattern, caseSensitiveMatch: false })
    : await findGlob(pattern, every)
  const folder = !isFolder ? '' : pattern.endsWith('/') ? pattern : `${pattern}/`
  const isIgnored = globMatcher(options.ignore ?? [])
  const from = options.ignoreFrom ?? '.'
  return found
    .map((file) => folder + file)
    .filter((file) => !isIgnored(relative(from, file).replaceAll(sep, '/')))
    .sort()
}

/** By their extensions; others are told by their first character. */
const registryFormats: Readonly<Record<string, RegistryFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.tsv': 'csv',
}

/**
 * Read a registry of the user's own: JSON, NDJSON or CSV, in UTF-8 or UTF-16.
 *
 * @param lang  Language of the errors.
 * @throws RegistryError where the file cannot be read, or something in it is wrong: with file, row and column.
 */
export async function readRegistryFile(
  file: string,
  { lang = 'vi' }: { lang?: 'vi' | 'en' } = {},
): Promise<LocalRegistry> {
  const { readRegistry } = await import('./registry/read-registry.ts')
  const { RegistryError } = await import('./registry/registry-error.ts')
  try {
    const { text } = decodeBytes(await readBytes(file))
    const format = registryFormats[extname(file).toLowerCase()]
    return readRegistry(text, format === undefined ? { name: file, lang } : { name: file, lang, format })
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    const message = `${file}: ${error.message}`
    throw new RegistryError(message, [{ row: null, column: null, message }])
  }
}

/**
 * The registries that a call works with, as one: those of the user first, in the order given.
 *
 * @param files     As for `readRegistryFile`.
 * @param embedded  Whether the registry that comes with vanban is asked too; it is if not said.
 * @throws RegistryError
 */
export async function loadRegistries(
  files: readonly string[],
  { embedded = true, lang = 'vi' }: { embedded?: boolean; lang?: 'vi' | 'en' } = {},
): Promise<Registry> {
  const registries: Registry[] = []
  for (const file of files) registries.push(await readRegistryFile(file, { lang }))
  if (embedded) registries.push((await import('./registry/embedded-registry.ts')).embeddedRegistry)
  return (await import('./registry/stack-registries.ts')).stackRegistries(registries)
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (error) {
    const code = codeOf(error)
    throw new UnreadableInput(reasons[code as keyof typeof reasons] ?? `không đọc được (${code})`)
  }
}

function codeOf(error: unknown): string {
  return String((error as NodeJS.ErrnoException).code ?? error)
}

async function collect(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
