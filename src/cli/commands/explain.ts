import { rules } from '../../rules/index.ts'
import { isInSet, ruleSets } from '../../rules/rule-set.ts'
import { wrap } from '../../write/column-width.ts'
import { words } from '../../write/words.ts'
import { didYouMean, type Request } from '../read-arguments.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { writeOptions } from '../write-options.ts'

const headings = {
  vi: {
    what: 'Kiểm tra',
    why: 'Vì sao',
    todo: 'Cách xử lý',
    basis: 'Căn cứ',
    sets: 'Bộ quy tắc',
    bad: 'Sai',
    good: 'Đúng',
  },
  en: { what: 'What', why: 'Why', todo: 'What to do', basis: 'Basis', sets: 'Rule sets', bad: 'Wrong', good: 'Right' },
} as const

/** `vanban explain`: one rule in full, with a text it reports and the same text put right. */
export async function explainCommand(request: Request, terminal: Terminal): Promise<number> {
  const { lang, width, paint } = writeOptions(request, terminal)
  const id = request.operands[0] ?? ''
  const rule = rules.find((one) => one.id === id)
  if (rule === undefined) {
    const near = didYouMean(
      id,
      rules.map((one) => one.id),
      '',
      lang,
    )
    throw new UsageError(`${lang === 'vi' ? 'không có quy tắc' : 'unknown rule'} ${id}${near}`)
  }
  const docs = rule.docs[lang]
  const parts = [
    ['what', docs.what],
    ['why', docs.why],
    ['todo', docs.todo],
    ['basis', rule.basis],
    ['sets', ruleSets.filter((set) => isInSet(rule, set)).join(', ')],
    ['bad', rule.examples.bad],
    ['good', rule.examples.good],
  ] as const
  const head = `${paint('rule', rule.id)}  ${paint(rule.severity, words(lang).severity[rule.severity])}`
  const body = parts.map(([name, text]) => {
    const lines = text.trim().split('\n')
    const shown = lines.flatMap((line) => wrap(line, width - 2)).map((line) => `  ${line}`.trimEnd())
    return `\n${paint('strong', headings[lang][name])}\n${shown.join('\n')}\n`
  })
  await terminal.out(`${head}\n${docs.title}\n${body.join('')}`)
  return 0
}
