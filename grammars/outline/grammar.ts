import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import { FirstTokenLookahead } from '../lookahead/first-token.ts'
import {
  Appendix,
  Close,
  Closing,
  DocumentType,
  EndingLine,
  Footnote,
  LetterheadLine,
  Metadata,
  Open,
  outlineTokens,
  Plain,
  PreambleLine,
  Relation,
  Subject,
  TableLine,
  UnitLine,
} from './tokens.ts'

/** What the grammar read, a small plain record a rule. `lines` are never empty. */
export type OutlineRecord<L> =
  | {
      rule: 'related' | 'metadata' | 'letterhead' | 'title' | 'preamble' | 'table' | 'closing' | 'ending'
      lines: L[]
    }
  | { rule: 'unit'; line: L; children: OutlineRecord<L>[] }
  | { rule: 'appendix'; line: L; subject: L[]; children: OutlineRecord<L>[] }
  | { rule: 'paragraph' | 'footnote'; line: L }

/**
 * The build of an administrative document, line by line.
 *
 *     ỦY BAN NHÂN DÂN …  ┐ letterhead      II. NHIỆM VỤ            unit
 *     Số: 73/KH-UBND     ┘                 1. Tuyên truyền         ├ unit
 *     KẾ HOẠCH           ┐ title           a) Sở Y tế …            │ └ unit
 *     Phòng, chống …     ┘                 Trên đây là …./.        closing
 *     Căn cứ …;          ┐ preamble        Nơi nhận:               ┐ ending
 *     … như sau:         ┘                 KT. CHỦ TỊCH            ┘
 *
 * Basis: Nghị định 30/2020/NĐ-CP, Điều 8 (thành phần thể thức) and Phụ lục I, mục II (bố cục).
 * Deviation: any part may be missing, return, or stand in another order; a document attached to another brings a
 * letterhead and a title of its own. So every sequence of lines is a document, and a rule complains, not the parser.
 */
export class OutlineParser extends EmbeddedActionsParser {
  #lines: readonly unknown[] = []
  /** Index of the next line: each token that is consumed is one. */
  #next = 0
  /* Alternatives are made once, not whenever a rule is entered. */
  readonly #parts: IOrAlt<OutlineRecord<unknown>>[] = [
    { ALT: () => this.SUBRULE(this.body) },
    { ALT: () => this.SUBRULE(this.related) },
    { ALT: () => this.SUBRULE(this.metadata) },
    { ALT: () => this.SUBRULE(this.letterhead) },
    { ALT: () => this.SUBRULE(this.title) },
    { ALT: () => this.SUBRULE(this.preamble) },
    { ALT: () => this.SUBRULE(this.closing) },
    { ALT: () => this.SUBRULE(this.ending) },
    { ALT: () => this.SUBRULE(this.appendix) },
  ]
  readonly #bodies: IOrAlt<OutlineRecord<unknown>>[] = [
    { ALT: () => this.SUBRULE(this.unit) },
    { ALT: () => ({ rule: 'paragraph', line: this.#line(this.CONSUME(Plain)) }) },
    { ALT: () => this.SUBRULE(this.table) },
    { ALT: () => ({ rule: 'footnote', line: this.#line(this.CONSUME(Footnote)) }) },
  ]

  constructor() {
    super(outlineTokens, { maxLookahead: 1, lookaheadStrategy: new FirstTokenLookahead(), recoveryEnabled: false })
    this.performSelfAnalysis()
  }

  /**
   * Read lines; whatever they are, they come back in the records.
   *
   * @param tokens  One for each line; a token may stand for many lines.
   * @returns       null where a rule was left in the middle.
   */
  read<L>(lines: readonly L[], tokens: IToken[]): OutlineRecord<L>[] | null {
    this.#lines = lines
    this.#next = 0
    this.input = tokens
    const records = this.document() as OutlineRecord<L>[] | undefined
    this.#lines = []
    return this.errors.length === 0 && records !== undefined ? records : null
  }

  /**
   * ```ebnf
   * document = { related | metadata | letterhead | title | preamble | body | closing | ending | appendix } ;
   * ```
   */
  readonly document = this.RULE('document', (): OutlineRecord<unknown>[] => {
    const records: OutlineRecord<unknown>[] = []
    this.MANY(() => {
      records.push(this.OR(this.#parts))
    })
    return records
  })

  /**
   * Relations to other documents, as a law portal lists them around the text.
   *
   * ```ebnf
   * related = Relation , { Relation } ;
   * ```
   */
  readonly related = this.RULE('related', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(Relation)))
    return { rule: 'related', lines }
  })

  /**
   * ```ebnf
   * metadata = Metadata , { Metadata } ;
   * ```
   */
  readonly metadata = this.RULE('metadata', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(Metadata)))
    return { rule: 'metadata', lines }
  })

  /**
   * Quốc hiệu, tiêu ngữ, cơ quan, số và ký hiệu, địa danh và thời gian: two columns on paper, so in any order here.
   *
   * ```ebnf
   * letterhead   = headerLine , { headerLine } ;
   * headerLine   = Organ | Motto | Number | PlaceDate | Header ;
   * ```
   */
  readonly letterhead = this.RULE('letterhead', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(LetterheadLine)))
    return { rule: 'letterhead', lines }
  })

  /**
   * Tên loại và trích yếu.
   *
   * ```ebnf
   * title = DocumentType , { Subject } | Subject , { Subject } ;
   * ```
   * Deviation: a crawler may have lost the type.
   */
  readonly title = this.RULE('title', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.OR([
      {
        ALT: () => {
          this.#take(lines, this.CONSUME(DocumentType))
          this.MANY(() => this.#take(lines, this.CONSUME1(Subject)))
        },
      },
      { ALT: () => this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME2(Subject))) },
    ])
    return { rule: 'title', lines }
  })

  /**
   * Căn cứ, and the clause that issues the document.
   *
   * ```ebnf
   * preamble = preambleLine , { preambleLine } ;
   * preambleLine = Basis | Enactment | Foreword ;
   * ```
   */
  readonly preamble = this.RULE('preamble', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(PreambleLine)))
    return { rule: 'preamble', lines }
  })

  /**
   * ```ebnf
   * body = unit | Plain | table | Footnote ;
   * ```
   */
  readonly body = this.RULE('body', (): OutlineRecord<unknown> => this.OR(this.#bodies))

  /**
   * A unit and what stands under it. The rank of `1.` under `a)` is settled before: `Open` and `Close` say it.
   *
   * ```ebnf
   * unit = ( Unit | Heading | LostHeading ) , Open , { body } , Close ;
   * ```
   */
  readonly unit = this.RULE('unit', (): OutlineRecord<unknown> => {
    const line = this.#line(this.CONSUME(UnitLine))
    const children: OutlineRecord<unknown>[] = []
    this.#line(this.CONSUME(Open))
    this.MANY(() => children.push(this.SUBRULE(this.body)))
    this.#line(this.CONSUME(Close))
    return { rule: 'unit', line, children }
  })

  /**
   * ```ebnf
   * table = tableLine , { tableLine } ;   tableLine = TableRow | Cell ;
   * ```
   */
  readonly table = this.RULE('table', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(TableLine)))
    return { rule: 'table', lines }
  })

  /**
   * ```ebnf
   * closing = Closing , { Closing } ;
   * ```
   */
  readonly closing = this.RULE('closing', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(Closing)))
    return { rule: 'closing', lines }
  })

  /**
   * Nơi nhận and the signature. On paper they stand side by side, so their lines may alternate.
   *
   * ```ebnf
   * ending = endingLine , { endingLine } ;   endingLine = RecipientHead | Recipient | Signature ;
   * ```
   */
  readonly ending = this.RULE('ending', (): OutlineRecord<unknown> => {
    const lines: unknown[] = []
    this.AT_LEAST_ONE(() => this.#take(lines, this.CONSUME(EndingLine)))
    return { rule: 'ending', lines }
  })

  /**
   * ```ebnf
   * appendix = Appendix , Open , { Subject } , { body } , Close ;
   * ```
   */
  readonly appendix = this.RULE('appendix', (): OutlineRecord<unknown> => {
    const line = this.#line(this.CONSUME(Appendix))
    const subject: unknown[] = []
    const children: OutlineRecord<unknown>[] = []
    this.#line(this.CONSUME(Open))
    this.MANY(() => this.#take(subject, this.CONSUME(Subject)))
    this.MANY1(() => children.push(this.SUBRULE(this.body)))
    this.#line(this.CONSUME(Close))
    return { rule: 'appendix', line, subject, children }
  })

  /** The line of a token that was just consumed. */
  #line(_token: IToken): unknown {
    return this.#lines[this.#next++]
  }

  #take(lines: unknown[], token: IToken): void {
    lines.push(this.#line(token))
  }
}
