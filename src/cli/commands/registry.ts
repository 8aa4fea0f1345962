import { readRegistryFile } from '../../node.ts'
import type { LocalRegistry } from '../../registry/document-facts.ts'
import { RegistryError } from '../../registry/registry-error.ts'
import { searchRegistries } from '../../registry/search-registries.ts'
import { registryAnswer } from '../../write/registry-answer.ts'
import { registryStatistics, registryStatisticsText } from '../../write/registry-statistics.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import { registryQuery } from '../registry-query.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { writeOptions } from '../write-options.ts'

const actions = ['lookup', 'stats'] as const

/** `vanban registry`: what registries know of a document, and what is in them. */
export async function registryCommand(request: Request, terminal: Terminal): Promise<number> {
  const { lang, operands } = request
  const [action = '', ...asked] = operands
  if (action === 'lookup') {
    if (asked.length === 0)
      throw new UsageError(`${lang === 'vi' ? 'thiếu' : 'missing'} CODE-OR-NAME: vanban registry lookup CODE-OR-NAME…`)
  } else if (action !== 'stats') {
    const near = didYouMean(action, actions, '', lang)
    throw new UsageError(`${lang === 'vi' ? 'không có' : 'unknown'} registry ${action}${near}`)
  } else if (asked[0] !== undefined) {
    throw new UsageError(`${lang === 'vi' ? 'thừa' : 'unexpected'}: ${asked[0]}`)
  }
  const registries = await openRegistries(request, terminal)
  if (registries === null) return 2
  return action === 'stats' ? stats(registries, request, terminal) : lookup(asked, registries, request, terminal)
}

/** Null where one of them cannot be used, which has been said. */
async function openRegistries(
  { registries, embedded, lang }: Request,
  terminal: Terminal,
): Promise<LocalRegistry[] | null> {
  if (registries.length === 0 && !embedded) {
    throw new UsageError(lang === 'vi' ? '--no-embedded cần có --registry FILE' : '--no-embedded needs --registry FILE')
  }
  try {
    const own: LocalRegistry[] = []
    for (const file of registries) own.push(await readRegistryFile(file, { lang }))
    return embedded ? [...own, (await import('../../registry/embedded-registry.ts')).embeddedRegistry] : own
  } catch (error) {
    if (!(error instanceof RegistryError)) throw error
    for (const line of error.message.split('\n')) terminal.message(`vanban: ${line}`)
    return null
  }
}

async function lookup(
  asked: readonly string[],
  registries: readonly LocalRegistry[],
  request: Request,
  terminal: Terminal,
): Promise<number> {
  const answers = asked.map((words) => {
    const query = registryQuery(words)
    return { asked: words, query, ...searchRegistries(registries, query, words) }
  })
  if (request.format === 'json') {
    await terminal.out(`${JSON.stringify(answers.length === 1 ? answers[0] : answers, null, 2)}\n`)
  } else {
    const options = writeOptions(request, terminal)
    const several = answers.length > 1
    const shown = answers.map((answer) => {
      const heading = several ? `${options.paint('file', answer.asked)}\n` : ''
      return heading + registryAnswer(answer.asked, answer, options)
    })
    await terminal.out(shown.join('\n'))
  }
  return answers.every(({ exact }) => exact.length > 0) ? 0 : 1
}

async function stats(registries: readonly LocalRegistry[], request: Request, terminal: Terminal): Promise<number> {
  const all = registries.map(({ name, documents }) => registryStatistics(name, documents))
  if (request.format === 'json') {
    await terminal.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`)
  } else {
    const options = writeOptions(request, terminal)
    await terminal.out(all.map((one) => registryStatisticsText(one, options)).join('\n'))
  }
  return 0
}
