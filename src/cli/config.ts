import { readFile, stat } from 'node:fs/promises'
import { dirname, extname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '../config-schema.ts'
import { ruleSets } from '../rules/rule-set.ts'
import type { Language } from './options.ts'
import { didYouMean, type Request } from './read-arguments.ts'
import { UsageError } from './usage-error.ts'

/** In this order, where a folder has several. */
const names = ['vanban.config.js', 'vanban.config.mjs', 'vanban.config.json']

/** The configuration file of a folder, or of the nearest one above it that has one, up to the root of a repository. */
export async function findConfig(folder: string): Promise<string | null> {
  for (const name of names) if (await exists(join(folder, name))) return join(folder, name)
  const above = dirname(folder)
  return above === folder || (await exists(join(folder, '.git'))) ? null : findConfig(above)
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/**
 * A request with what a configuration file adds to it; what the command line says stands.
 *
 * @param file  Its name; names inside it are relative to its folder.
 * @throws UsageError naming the file and the field.
 */
export async function withConfig(request: Request, file: string): Promise<Request> {
  const config = await readConfig(file, request.lang)
  const given = request.given
  const beside = (name: string) => relative('.', resolve(dirname(file), name)) || '.'
  return {
    ...request,
    rules: { ...config.rules, ...request.rules },
    ...(config.preset !== undefined && !given.has('preset') && { preset: config.preset }),
    ...(config.lang !== undefined && !given.has('lang') && { lang: config.lang }),
    ...(config.maxWarnings !== undefined && !given.has('max-warnings') && { maxWarnings: config.maxWarnings }),
    ...(config.baseline !== undefined && !given.has('baseline') && { baseline: beside(config.baseline) }),
    ...(config.registry !== undefined && !given.has('registry') && { registries: config.registry.map(beside) }),
    ignore: { ignore: config.ignore ?? [], ignoreFrom: dirname(file) },
  }
}

async function readConfig(file: string, lang: Language): Promise<Config> {
  const shown = relative('.', file) || file
  const content = extname(file) === '.json' ? await readJson(file, shown, lang) : await load(file, shown, lang)
  const { configSchema } = await import('../config-schema.ts')
  const { success, data, error } = configSchema.safeParse(content)
  if (success) return data
  const { rules } = await import('../rules/index.ts')
  const ids = rules.map(({ id }) => id)
  throw new UsageError(`${shown}: ${error.issues.slice(0, 1).map((issue) => complaint(issue, ids, lang))}`)
}

async function readJson(file: string, shown: string, lang: Language): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch {
    throw new UsageError(
      `${shown}: ${lang === 'vi' ? 'không đọc được tệp cấu hình này' : 'no such configuration file'}`,
    )
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${shown}: ${lang === 'vi' ? 'không phải JSON hợp lệ' : 'no valid JSON'}: ${reasonOf(error)}`)
  }
}

async function load(file: string, shown: string, lang: Language): Promise<unknown> {
  if (!(await exists(file))) {
    throw new UsageError(`${shown}: ${lang === 'vi' ? 'không có tệp cấu hình này' : 'no such configuration file'}`)
  }
  let module: Record<string, unknown>
  try {
    module = await import(pathToFileURL(resolve(file)).href)
  } catch (error) {
    throw new UsageError(`${shown}: ${lang === 'vi' ? 'không nạp được' : 'cannot be loaded'}: ${reasonOf(error)}`)
  }
  if (module.default !== undefined) return module.default
  throw new UsageError(`${shown}: ${lang === 'vi' ? 'thiếu export default' : 'exports no default'}`)
}

function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? ''
}

/** What zod says of the first mistake, as far as it is used here. */
interface Issue {
  readonly code?: string
  readonly path: readonly PropertyKey[]
  readonly keys?: readonly string[]
}

const fields = ['preset', 'rules', 'lang', 'maxWarnings', 'registry', 'baseline', 'ignore']

/** What each field must be, in words. */
const demands: Record<string, Record<Language, string>> = {
  preset: { vi: `phải là một trong ${ruleSets.join(', ')}`, en: `must be one of ${ruleSets.join(', ')}` },
  rules: { vi: 'phải là một bảng: quy tắc và mức', en: 'must be an object: rule and level' },
  level: { vi: 'phải là một trong off, info, warning, error', en: 'must be one of off, info, warning, error' },
  lang: { vi: 'phải là một trong vi, en', en: 'must be one of vi, en' },
  maxWarnings: { vi: 'phải là số nguyên từ 0', en: 'must be a whole number from 0' },
  registry: { vi: 'phải là một danh sách tên tệp', en: 'must be a list of file names' },
  baseline: { vi: 'phải là tên một tệp', en: 'must be the name of a file' },
  ignore: { vi: 'phải là một danh sách mẫu tên (glob)', en: 'must be a list of globs' },
  $schema: { vi: 'phải là một địa chỉ', en: 'must be an address' },
}

function complaint({ code, path, keys }: Issue, ids: readonly string[], lang: Language): string {
  const [field, part] = path.map(String)
  if (code === 'unrecognized_keys' || code === 'invalid_key') {
    const stray = keys?.[0] ?? part ?? ''
    if (field === undefined) {
      const near = didYouMean(stray, fields, '', lang)
      return `${stray}: ${lang === 'vi' ? 'không có mục này' : 'no such field'}${near}`
    }
    return `${field}: ${lang === 'vi' ? 'không có quy tắc' : 'unknown rule'} ${stray}${didYouMean(stray, ids, '', lang)}`
  }
  if (field === undefined) return lang === 'vi' ? 'phải là một đối tượng' : 'must be an object'
  const demand = field === 'rules' && part !== undefined ? demands.level : demands[field]
  const name = part === undefined ? field : field === 'rules' ? `${field}: ${part}` : `${field}[${part}]`
  return `${name}: ${demand?.[lang] ?? ''}`
}
