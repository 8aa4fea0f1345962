import {
  type CommandName,
  commandNames,
  commands,
  type Language,
  type OptionName,
  type OptionTable,
  options,
} from './options.ts'

const headings = {
  vi: {
    usage: 'Cách dùng',
    commands: 'Lệnh',
    options: 'Tùy chọn',
    examples: 'Ví dụ',
    formats: 'dạng',
    status: 'Mã kết thúc',
  },
  en: {
    usage: 'Usage',
    commands: 'Commands',
    options: 'Options',
    examples: 'Examples',
    formats: 'one of',
    status: 'Exit status',
  },
}

const about = {
  vi: 'vanban: đọc văn bản hành chính, xác định viện dẫn, tìm chỗ không khớp',
  en: 'vanban: read Vietnamese administrative documents, link their citations, find what is inconsistent',
}

const fileNote = {
  vi: 'FILE là một tệp (.txt, .md), một thư mục, một mẫu tên (glob), hoặc - (đầu vào chuẩn).',
  en: 'FILE is a file (.txt, .md), a folder, a glob, or - (standard input).',
}

const status = {
  vi: ['không có lỗi', 'có phát hiện ở mức lỗi, hoặc quá --max-warnings', 'dùng sai lệnh, hoặc có tệp không đọc được'],
  en: ['no errors', 'findings at error level, or past --max-warnings', 'wrong usage, or a file that cannot be read'],
}

/** The help page of a command, or of all. */
export function helpText(command: CommandName | null, lang: Language): string {
  return command === null ? overview(lang) : commandPage(command, lang)
}

function overview(lang: Language): string {
  const say = headings[lang]
  const list = commandNames.map(
    (name) => `  ${`${name} ${commands[name].operands}`.padEnd(46)}${commands[name].about[lang]}`,
  )
  return `${about[lang]}

${say.usage}: vanban <${say.commands.toLowerCase()}> …

${say.commands}:
${list.join('\n')}

${fileNote[lang]}

${say.options}:
${optionList(['help', 'version', 'lang'], [], lang)}

${say.status}:
${status[lang].map((meaning, code) => `  ${code}  ${meaning}`).join('\n')}
`
}

function commandPage(name: CommandName, lang: Language): string {
  const { operands, about, formats, examples, options: own } = commands[name]
  const say = headings[lang]
  const files = operands === 'FILE…' ? `\n${fileNote[lang]}\n` : ''
  return `${about[lang]}

${say.usage}: ${`vanban ${name} [--…] ${operands}`.trim()}
${files}
${say.options}:
${optionList([...own, 'help'], formats, lang)}

${say.examples}:
${examples.map((example) => `  ${example}`).join('\n')}
`
}

function optionList(names: readonly OptionName[], formats: readonly string[], lang: Language): string {
  return names
    .map((name) => {
      const option: OptionTable = options[name]
      const short = option.short === undefined ? '    ' : `-${option.short}, `
      const value = option.value === undefined ? '' : ` ${option.value}`
      const choices =
        name === 'format' ? `: ${formats.join(', ')} (${lang === 'vi' ? 'mặc định' : 'default'}: ${formats[0]})` : ''
      return `  ${`${short}--${name}${value}`.padEnd(38)}${option.about[lang]}${choices}`
    })
    .join('\n')
}
