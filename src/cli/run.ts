import { languageOf, type Request, readArguments } from './read-arguments.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/**
 * Do what the command line asks for. What costs time to load is loaded only when it is sure to be needed.
 *
 * @param args  Without the name of the program.
 * @returns     Exit status: 0 no errors, 1 findings at error level, 2 wrong usage or unreadable input.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const call = readArguments(args)
    if ('version' in call) {
      const { VERSION } = await import('./version.ts')
      await terminal.out(`${VERSION}\n`)
      return 0
    }
    if ('help' in call) {
      const { helpText } = await import('./help.ts')
      await terminal.out(helpText(call.help, call.lang))
      return 0
    }
    tuneNode20()
    return await runCommand(await configured(call), terminal)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const lang = languageOf(args)
    terminal.message(`vanban: ${error.message}`)
    terminal.message(lang === 'vi' ? 'Xem cách dùng: vanban --help' : 'For usage: vanban --help')
    return 2
  }
}

/**
 * Node 20 optimizes a function before it has seen enough of what it is given, and soon has to do it again: for a few
 * documents that takes longer than it saves. Later versions wait by themselves. It also compiles each pattern twice,
 * the first time for those that are hardly used; most of ours are.
 */
function tuneNode20(): void {
  if (!process.versions.node.startsWith('20.')) return
  process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=600000')
  process.getBuiltinModule('node:v8').setFlagsFromString('--no-regexp-tier-up')
}

/** The request with what a configuration file adds, where the command follows one. */
async function configured(request: Request): Promise<Request> {
  const { commands } = await import('./options.ts')
  if (request.config === false || !commands[request.command].options.includes('config')) return request
  const { findConfig, withConfig } = await import('./config.ts')
  const file = request.config ?? (await findConfig(process.cwd()))
  return file === null ? request : withConfig(request, file)
}

async function runCommand(request: Request, terminal: Terminal): Promise<number> {
  switch (request.command) {
    case 'parse':
      return (await import('./commands/parse.ts')).parseCommand(request, terminal)
    case 'check':
      return (await import('./commands/check.ts')).checkCommand(request, terminal)
    case 'cite':
      return (await import('./commands/cite.ts')).citeCommand(request, terminal)
    case 'registry':
      return (await import('./commands/registry.ts')).registryCommand(request, terminal)
    case 'schema':
      return (await import('./commands/schema.ts')).schemaCommand(request, terminal)
    case 'rules':
      return (await import('./commands/rules.ts')).rulesCommand(request, terminal)
    case 'explain':
      return (await import('./commands/explain.ts')).explainCommand(request, terminal)
  }
}
