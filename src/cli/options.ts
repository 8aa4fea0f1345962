import { ruleSets } from '../rules/rule-set.ts'

/** The commands, their formats and options: arguments are read and help is printed from these tables. */

export type Language = 'vi' | 'en'
export type Said = Record<Language, string>

export const commandNames = ['parse', 'check', 'cite', 'registry', 'schema', 'rules', 'explain'] as const
export type CommandName = (typeof commandNames)[number]

export interface CommandTable {
  /** What stands behind the name in the usage line. */
  operands: string
  about: Said
  /** The default first. */
  formats: readonly string[]
  options: readonly OptionName[]
  examples: readonly string[]
}

export interface OptionTable {
  type: 'string' | 'boolean'
  short?: string
  /** What stands behind the option in help; strings only. */
  value?: string
  about: Said
}

const shared = ['lang', 'color', 'no-color', 'width'] as const
const configured = ['config', 'no-config'] as const
const knowing = ['registry', 'no-embedded', 'corpus'] as const
const mending = ['fix', 'fix-dry-run', 'baseline', 'write-baseline'] as const

export const commands: Record<CommandName, CommandTable> = {
  parse: {
    operands: 'FILE…',
    about: {
      vi: 'Đọc văn bản thành cây: các phần, căn cứ, chỉ tiêu, cơ quan và việc được giao',
      en: 'Read documents into a tree: parts, legal bases, targets, agencies and their duties',
    },
    formats: ['outline', 'json', 'ndjson'],
    options: ['format', ...knowing, ...configured, ...shared],
    examples: ['vanban parse ke-hoach.txt', 'vanban parse --format json ke-hoach.txt > cay.json'],
  },
  check: {
    operands: 'FILE…',
    about: {
      vi: 'Tìm chỗ sai và chỗ không khớp trong văn bản, kèm bằng chứng',
      en: 'Find what is wrong or inconsistent in documents, with the evidence',
    },
    formats: ['pretty', 'json', 'ndjson', 'github'],
    options: [
      ...(['format', 'preset', 'rule', 'max-warnings', 'quiet', ...knowing, 'as-of'] as const),
      ...[...mending, ...configured, ...shared],
    ],
    examples: [
      'vanban check ke-hoach.txt',
      'vanban check --preset nd30 ke-hoach.txt',
      'vanban check --rule numbering/letter-sequence=off --max-warnings 0 van-ban/',
      'vanban check --fix-dry-run ke-hoach.txt',
      'vanban check --corpus van-ban/',
      'vanban check --registry so-van-ban.csv ke-hoach.txt',
      'vanban check --baseline vanban.baseline.json --write-baseline van-ban/',
      'cat ke-hoach.txt | vanban check --format json -',
    ],
  },
  cite: {
    operands: 'FILE…',
    about: {
      vi: 'Liệt kê các văn bản được viện dẫn và cho biết đó là văn bản nào',
      en: 'List the citations of documents and say which document each one means',
    },
    formats: ['table', 'json', 'ndjson', 'csv'],
    options: ['format', ...knowing, ...configured, ...shared],
    examples: ['vanban cite ke-hoach.txt', "vanban cite --format csv 'van-ban/**/*.txt' > vien-dan.csv"],
  },
  registry: {
    operands: 'lookup CODE-OR-NAME… | stats',
    about: {
      vi: 'Tra một văn bản trong danh mục kèm theo (và của riêng bạn), hoặc xem danh mục có gì',
      en: 'Look a document up in the registry that comes with vanban (and your own), or see what is in it',
    },
    formats: ['table', 'json'],
    options: ['format', 'registry', 'no-embedded', ...shared],
    examples: [
      'vanban registry lookup 121/2020/QH14',
      'vanban registry lookup "Luật Trẻ em" "NĐ 30/2020" "Đề án 06"',
      'vanban registry lookup --registry so-van-ban.csv 494/KH-UBND',
      'vanban registry stats',
    ],
  },
  schema: {
    operands: '[document|citation|finding|envelope|config]',
    about: {
      vi: 'In JSON Schema của cây, của một viện dẫn, một phát hiện, của kết quả JSON, hoặc của tệp cấu hình',
      en: 'Print the JSON Schema of the tree, a citation, a finding, the JSON output, or the configuration file',
    },
    formats: [],
    options: ['lang'],
    examples: ['vanban schema', 'vanban schema config'],
  },
  rules: {
    operands: '',
    about: { vi: 'Liệt kê các quy tắc kiểm tra', en: 'List the rules of the check' },
    formats: ['table', 'json'],
    options: ['format', ...shared],
    examples: ['vanban rules'],
  },
  explain: {
    operands: 'RULE',
    about: {
      vi: 'Giải thích một quy tắc: kiểm tra gì, vì sao, phải làm gì',
      en: 'Explain a rule: what it checks, why, what to do',
    },
    formats: [],
    options: [...shared],
    examples: ['vanban explain numbering/letter-sequence'],
  },
}

export const options = {
  format: {
    type: 'string',
    value: 'FORMAT',
    about: { vi: 'Dạng kết quả', en: 'Form of the result' },
  },
  preset: {
    type: 'string',
    value: 'SET',
    about: {
      vi: `Bộ quy tắc: ${ruleSets.join(', ')} (mặc định: ${ruleSets[0]})`,
      en: `Set of rules: ${ruleSets.join(', ')} (default: ${ruleSets[0]})`,
    },
  },
  rule: {
    type: 'string',
    value: 'ID=off|info|warning|error',
    about: {
      vi: 'Đặt mức của một quy tắc, kể cả quy tắc ngoài bộ; dùng được nhiều lần',
      en: 'Set the level of a rule, also of one outside the set; may be repeated',
    },
  },
  'max-warnings': {
    type: 'string',
    value: 'N',
    about: {
      vi: 'Kết thúc với mã 1 khi có hơn N cảnh báo',
      en: 'End with status 1 when there are more than N warnings',
    },
  },
  quiet: {
    type: 'boolean',
    short: 'q',
    about: { vi: 'Chỉ in phát hiện ở mức lỗi', en: 'Print only findings at error level' },
  },
  registry: {
    type: 'string',
    value: 'FILE',
    about: {
      vi: 'Thêm danh mục văn bản của riêng bạn (JSON, NDJSON, CSV); dùng được nhiều lần',
      en: 'Add a registry of your own (JSON, NDJSON, CSV); may be repeated',
    },
  },
  corpus: {
    type: 'boolean',
    about: {
      vi: 'Các tệp làm chứng cho nhau: đối chiếu ngày, cơ quan, số hiệu giữa các văn bản',
      en: 'The files are witnesses for each other: dates, issuers and codes are compared across documents',
    },
  },
  'as-of': {
    type: 'string',
    value: 'DATE',
    about: {
      vi: 'Xét hiệu lực của căn cứ ở ngày này (không nêu: ngày của từng văn bản)',
      en: 'Judge at this date what is in force (default: the date of each document)',
    },
  },
  'no-embedded': {
    type: 'boolean',
    about: {
      vi: 'Không tra danh mục kèm theo, chỉ tra danh mục của riêng bạn',
      en: 'Do not ask the registry that comes with vanban, only your own',
    },
  },
  fix: {
    type: 'boolean',
    about: {
      vi: 'Sửa ngay trong tệp những chỗ sửa được chắc chắn; với -, in văn bản đã sửa',
      en: 'Put right in the files what is certain; with -, print the text put right',
    },
  },
  'fix-dry-run': {
    type: 'boolean',
    about: {
      vi: 'In những chỗ --fix sẽ sửa (unified diff), không ghi gì',
      en: 'Print what --fix would change (a unified diff), and write nothing',
    },
  },
  baseline: {
    type: 'string',
    value: 'FILE',
    about: {
      vi: 'Bỏ qua những phát hiện đã chấp nhận, ghi trong FILE',
      en: 'Pass over the findings that FILE says are accepted',
    },
  },
  'write-baseline': {
    type: 'boolean',
    about: {
      vi: 'Chấp nhận mọi phát hiện hiện có: ghi vào FILE của --baseline (không nêu: vanban.baseline.json)',
      en: 'Accept all present findings: write them to the FILE of --baseline (default: vanban.baseline.json)',
    },
  },
  config: {
    type: 'string',
    value: 'FILE',
    about: {
      vi: 'Tệp cấu hình (không nêu: vanban.config.js, .mjs, .json ở thư mục này hoặc thư mục trên)',
      en: 'Configuration file (default: vanban.config.js, .mjs, .json in this folder or above)',
    },
  },
  'no-config': { type: 'boolean', about: { vi: 'Không đọc tệp cấu hình', en: 'Read no configuration file' } },
  lang: {
    type: 'string',
    value: 'vi|en',
    about: { vi: 'Ngôn ngữ của thông báo (mặc định: vi)', en: 'Language of messages (default: vi)' },
  },
  color: {
    type: 'boolean',
    about: { vi: 'Luôn dùng màu', en: 'Always use colours' },
  },
  'no-color': {
    type: 'boolean',
    about: { vi: 'Không dùng màu', en: 'Never use colours' },
  },
  width: {
    type: 'string',
    value: 'N',
    about: {
      vi: 'Số cột (mặc định: theo màn hình, hoặc 100)',
      en: 'Columns (default: those of the screen, or 100)',
    },
  },
  help: { type: 'boolean', short: 'h', about: { vi: 'In trang này', en: 'Print this page' } },
  version: { type: 'boolean', short: 'v', about: { vi: 'In số phiên bản', en: 'Print the version' } },
} as const satisfies Record<string, OptionTable>

export type OptionName = keyof typeof options

/** In the contract of the command, but not in this version: named, so that refusing them is clear. */
export const later = {
  commands: ['report', 'ingest'],
  formats: ['akn', 'md', 'sarif'],
  options: ['output'],
} as const
