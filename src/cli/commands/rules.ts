import { rules } from '../../rules/index.ts'
import { setOf } from '../../rules/rule-set.ts'
import { columnWidth, padTo, shorten } from '../../write/column-width.ts'
import { words } from '../../write/words.ts'
import type { Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { writeOptions } from '../write-options.ts'

/** `vanban rules`: every rule with its level, its set and what it looks for. */
export async function rulesCommand(request: Request, terminal: Terminal): Promise<number> {
  const { lang, width, paint } = writeOptions(request, terminal)
  if (request.format === 'json') {
    const list = rules.map((rule) => {
      const { id, severity, basis, docs } = rule
      return { id, severity, set: setOf(rule), basis, ...docs[lang] }
    })
    await terminal.out(`${JSON.stringify(list, null, 2)}\n`)
    return 0
  }
  const say = words(lang)
  const idWidth = Math.max(...rules.map(({ id }) => id.length))
  const levelWidth = Math.max(...rules.map(({ severity }) => columnWidth(say.severity[severity])))
  const setWidth = Math.max(...rules.map((rule) => setOf(rule).length))
  const lines = rules.map((rule) => {
    const { id, severity, docs } = rule
    const level = paint(severity, padTo(say.severity[severity], levelWidth))
    const title = shorten(docs[lang].title, Math.max(20, width - idWidth - levelWidth - setWidth - 6))
    return `${paint('rule', padTo(id, idWidth))}  ${level}  ${padTo(setOf(rule), setWidth)}  ${title}\n`
  })
  await terminal.out(lines.join(''))
  return 0
}
