import { rules } from '../../rules/index.ts'
import { columnWidth, padTo, shorten } from '../../write/column-width.ts'
import { words } from '../../write/words.ts'
import type { Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban rules`: every rule with its level and what it looks for. */
export async function rulesCommand(request: Request, terminal: Terminal): Promise<number> {
  const { lang, width, paint } = writeOptions(request, terminal)
  if (request.format === 'json') {
    const list = rules.map(({ id, severity, basis, docs }) => ({ id, severity, basis, ...docs[lang] }))
    await terminal.out(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  const say = words(lang)
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const levelWidth = Math.max(...rules.map(({ severity }) => columnWidth(say.severity[severity])))
  const lines = rules.map(({ id, severity, docs }) => {
    const level = paint(severity, padTo(say.severity[severity], levelWidth))
    const title = shorten(docs[lang].title, Math.max(20, width - idWidth - levelWidth - 4))
    return `${paint('rule', padTo(id, idWidth))}  ${level}  ${title}\n`
  })
  await terminal.out(lines.join(''))
  return 0
}
