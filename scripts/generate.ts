import type { ISerializedGast } from 'chevrotain'
import { AgencyGrammar } from '../grammars/agency/grammar.ts'
import { CitationParser } from '../grammars/citation/grammar.ts'
import { MeasureGrammar } from '../grammars/measure/grammar.ts'
import { OutlineParser } from '../grammars/outline/grammar.ts'
import { configJsonSchema } from '../src/config-schema.ts'
import type { Rule } from '../src/rules/define-rule.ts'
import { rules } from '../src/rules/index.ts'
import { isInSet, ruleSets, setOf } from '../src/rules/rule-set.ts'

/** A file that is written from the code, never by hand; a test compares it with the code. */
export interface Generated {
  file: string
  content: string
}

/** Every generated file of the project. */
export function generate(): Generated[] {
  return [
    { file: 'grammars/agency/agency.ebnf', content: ebnf(new AgencyGrammar(true)) },
    { file: 'grammars/citation/citation.ebnf', content: ebnf(new CitationParser()) },
    { file: 'grammars/measure/measure.ebnf', content: ebnf(new MeasureGrammar(true)) },
    { file: 'grammars/outline/outline.ebnf', content: ebnf(new OutlineParser()) },
    { file: 'docs/rules.md', content: rulesPage() },
    { file: 'docs/config.schema.json', content: `${JSON.stringify(configJsonSchema(), null, 2)}\n` },
  ]
}

/* ------------------------------------------------------------------ grammars */

/** The parts of a serialized production that are read here. */
interface Production {
  type: string
  name?: string
  definition?: Production[]
  separator?: { name: string }
}

/** A grammar in the notation of ISO/IEC 14977: what the parser really does, printed from the parser. */
function ebnf(parser: { getSerializedGastProductions(): ISerializedGast[] }): string {
  const productions = parser.getSerializedGastProductions() as Production[]
  const width = Math.max(...productions.map((rule) => (rule.name ?? '').length))
  const lines = productions.map((rule) => `${(rule.name ?? '').padEnd(width)} = ${sequence(rule.definition ?? [])} ;`)
  return `(* Written by scripts/generate.ts from grammar.ts. *)\n\n${lines.join('\n')}\n`
}

function sequence(definition: readonly Production[]): string {
  return definition
    .map(print)
    .filter((part) => part !== '')
    .join(' , ')
}

function print(production: Production): string {
  const inner = () => sequence(production.definition ?? [])
  switch (production.type) {
    case 'Terminal':
    case 'NonTerminal':
      return production.name ?? ''
    case 'Option':
      return `[ ${inner()} ]`
    case 'Repetition':
      return `{ ${inner()} }`
    case 'RepetitionMandatory':
      return `( ${inner()} ) , { ${inner()} }`
    case 'RepetitionWithSeparator':
      return `[ ${inner()} , { ${production.separator?.name} , ${inner()} } ]`
    case 'RepetitionMandatoryWithSeparator':
      return `${inner()} , { ${production.separator?.name} , ${inner()} }`
    case 'Alternation':
      return `( ${(production.definition ?? []).map(print).join(' | ')} )`
    default:
      return inner()
  }
}

/* ------------------------------------------------------------------ rules */

const LEVELS = { error: 'lỗi', warning: 'cảnh báo', info: 'ghi chú' }

/** The page that the `url` of every finding points at. */
function rulesPage(): string {
  const table = rules.map(
    (rule) =>
      `| [\`${rule.id}\`](#${anchor(rule.id)}) | ${LEVELS[rule.severity]} | ${setOf(rule)} | ${rule.docs.vi.title} | ${rule.docs.en.title} |`,
  )
  const sections = rules.map((rule) => {
    const { vi, en } = rule.docs
    return [
      `## ${rule.id}`,
      `<a id="${anchor(rule.id)}"></a>`,
      `**${vi.title}** (${LEVELS[rule.severity]}) · *${en.title}*`,
      `${vi.what} *${en.what}*`,
      `- Vì sao: ${vi.why} *${en.why}*\n- Cách xử lý: ${vi.todo} *${en.todo}*\n- Căn cứ: ${rule.basis}\n- Bộ quy tắc: ${setsOf(rule)}`,
      `Sai: \`${oneLine(rule.examples.bad)}\`\n\nĐúng: \`${oneLine(rule.examples.good)}\``,
    ].join('\n\n')
  })
  return [
    '# Quy tắc kiểm tra · Rules',
    '<!-- Written by scripts/generate.ts from src/rules. -->',
    SETS,
    `| id | mức | bộ | | |\n|---|---|---|---|---|\n${table.join('\n')}`,
    ...sections,
  ]
    .join('\n\n')
    .concat('\n')
}

const SETS = `Ba bộ quy tắc, bộ sau gồm cả bộ trước · Three sets, each holding the ones before it:

- \`recommended\` (mặc định · default): chỉ những điều chắc chắn · only what is certain
- \`nd30\`: thêm những điều Nghị định 30/2020/NĐ-CP quy định về thể thức · also what Nghị định 30/2020/NĐ-CP demands of the form
- \`strict\`: mọi quy tắc, cả văn phong và tập quán · every rule, those of style and custom too`

const setsOf = (rule: Rule) =>
  ruleSets
    .filter((set) => isInSet(rule, set))
    .map((set) => `\`${set}\``)
    .join(', ')
const anchor = (id: string) => id.replace('/', '-')
const oneLine = (text: string) => text.replace(/\n/g, ' ⏎ ')
