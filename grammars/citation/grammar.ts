import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import { FirstTokens } from '../lookahead/first-tokens.ts'
import * as t from './tokens.ts'

/** Parts of a date, each the token that prints it; `last` is the last token of the date. */
export interface DateRecord {
  first: IToken
  last: IToken
  figures: IToken | null
  day: IToken | null
  month: IToken | null
  year: IToken | null
}

/** One number under a type word, with its date and its issuer. */
export interface MemberRecord {
  /** The word "số" before the number. */
  word: IToken | null
  number: IToken | null
  date: DateRecord | null
  issuer: IToken | null
}

export interface DocumentRecord {
  type: IToken | null
  name: IToken | null
  members: MemberRecord[]
}

/** A kind of unit and its numbers: "điểm a, b". */
export interface UnitRecord {
  /** What stands between it and the unit before; null for a blank alone. */
  separator: IToken | null
  word: IToken
  numbers: IToken[]
}

export interface ReferenceRecord {
  units: UnitRecord[]
  document: DocumentRecord | null
}

/**
 * Who is cited, and which part of it.
 *
 * The lexer stops a window at the first thing that is no token, and emits a token only where what it needs follows;
 * so every window that it makes is a sentence of this grammar. The grammar takes a little more than any regime
 * allows (a date twice, an issuer before its date): what is odd is settled by whoever checks, not here.
 */
export class CitationParser extends EmbeddedActionsParser {
  /* Alternatives that hold nothing of a rule's call are made once. */
  private readonly unitWords: Array<IOrAlt<IToken>> = [
    { ALT: () => this.CONSUME(t.PartWord) },
    { ALT: () => this.CONSUME(t.ChapterWord) },
    { ALT: () => this.CONSUME(t.SectionWord) },
    { ALT: () => this.CONSUME(t.ArticleWord) },
    { ALT: () => this.CONSUME(t.ClauseWord) },
    { ALT: () => this.CONSUME(t.PointWord) },
    { ALT: () => this.CONSUME(t.AppendixWord) },
    { ALT: () => this.CONSUME(t.IndicatorWord) },
    { ALT: () => this.CONSUME(t.ObjectiveWord) },
  ]
  private readonly numbers: Array<IOrAlt<IToken>> = [
    { ALT: () => this.CONSUME(t.Code) },
    { ALT: () => this.CONSUME(t.ShortNumber) },
  ]

  constructor() {
    super([...t.citationTokens], {
      maxLookahead: 1,
      lookaheadStrategy: new FirstTokens(),
      recoveryEnabled: false,
      nodeLocationTracking: 'none',
    })
    this.performSelfAnalysis()
  }

  /**
   * A part of a document, a document, or both.
   *
   *     điểm đ khoản 2 Điều 5  [của]  Nghị định số 30/2020/NĐ-CP
   *     └──────── units ─────┘        └─────── document ───────┘
   *
   * ```ebnf
   * reference = units , [ [ "của" ] , document ] | document ;
   * ```
   * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6: units are cited from the smallest to the largest.
   */
  readonly reference = this.RULE('reference', (): ReferenceRecord => {
    const units: UnitRecord[] = []
    let document: DocumentRecord | null = null
    this.OPTION(() => this.SUBRULE(this.units, { ARGS: [units] }))
    this.OPTION1(() => this.CONSUME(t.OfWord))
    this.OPTION2(() => {
      document = this.SUBRULE(this.document)
    })
    return { units, document }
  })

  /**
   * Units of a document, in the order in which they are printed.
   *
   *     điểm a, b khoản 2 Điều 5 và Điều 7
   *     └─ unit ─┘└─unit─┘└unit─┘   └unit─┘
   *
   * ```ebnf
   * units = unit , { [ UnitSeparator ] , unit } ;
   * ```
   * Deviation: "Điều 5, khoản 2", largest unit first, is met in print and read alike.
   */
  readonly units = this.RULE('units', (units: UnitRecord[]): void => {
    const first = this.SUBRULE(this.unit)
    this.ACTION(() => units.push(first))
    this.MANY(() => {
      let separator: IToken | null = null
      this.OPTION(() => {
        separator = this.CONSUME(t.UnitSeparator)
      })
      const next = this.SUBRULE1(this.unit)
      this.ACTION(() => units.push({ ...next, separator }))
    })
  })

  /**
   * ```ebnf
   * unit = unitWord , [ UnitNumber , { NumberSeparator , UnitNumber } ] ;
   * ```
   * Deviation: an annex may stand without a number ("Phụ lục kèm theo").
   */
  readonly unit = this.RULE('unit', (): UnitRecord => {
    const word = this.SUBRULE(this.unitWord)
    const numbers: IToken[] = []
    this.OPTION(() => {
      const first = this.CONSUME(t.UnitNumber)
      this.ACTION(() => numbers.push(first))
      this.MANY(() => {
        this.CONSUME(t.NumberSeparator)
        const next = this.CONSUME1(t.UnitNumber)
        this.ACTION(() => numbers.push(next))
      })
    })
    return { separator: null, word, numbers }
  })

  /**
   * ```ebnf
   * unitWord = "phần" | "chương" | "mục" | "điều" | "khoản" | "điểm" | "phụ lục" | "chỉ tiêu" | "mục tiêu" ;
   * ```
   */
  readonly unitWord = this.RULE('unitWord', (): IToken => this.OR(this.unitWords))

  /**
   * A document, or several under one type word.
   *
   *     Nghị quyết   số 121/2020/QH14 ngày 19/6/2020 của Quốc hội
   *     Luật Trẻ em  năm 2016
   *     Quyết định   số 23/QĐ-TTg , 782/QĐ-TTg và 1248/QĐ-TTg
   *     └type┘└name┘ └── member ┘   └ member ┘    └─ member ─┘
   *
   * ```ebnf
   * document = [ TypeWord , [ Name ] ] , member , { MemberSeparator , member } ;
   * ```
   * Deviation: a number may stand alone, its type word far away or left out ("theo 28-CT/TW").
   */
  readonly document = this.RULE('document', (): DocumentRecord => {
    let type: IToken | null = null
    let name: IToken | null = null
    const members: MemberRecord[] = []
    this.OPTION(() => {
      type = this.CONSUME(t.TypeWord)
      this.OPTION1(() => {
        name = this.CONSUME(t.Name)
      })
    })
    const first = this.SUBRULE(this.member)
    this.ACTION(() => members.push(first))
    this.MANY(() => {
      this.CONSUME(t.MemberSeparator)
      const next = this.SUBRULE1(this.member)
      this.ACTION(() => members.push(next))
    })
    return { type, name, members }
  })

  /**
   * A number with what is printed behind it.
   *
   * ```ebnf
   * member = { particular } , [ NumberWord ] , [ ( Code | ShortNumber ) , { particular } ] ;
   * ```
   * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b: number, date, issuer.
   * Deviation: the issuer also stands before the date or before the number ("Nghị quyết của Bộ Chính trị số 29-NQ/TW").
   */
  readonly member = this.RULE('member', (): MemberRecord => {
    const record: MemberRecord = { word: null, number: null, date: null, issuer: null }
    this.MANY(() => this.SUBRULE(this.particular, { ARGS: [record] }))
    this.OPTION(() => {
      record.word = this.CONSUME(t.NumberWord)
    })
    this.OPTION1(() => {
      record.number = this.OR(this.numbers)
      this.MANY1(() => this.SUBRULE1(this.particular, { ARGS: [record] }))
    })
    return record
  })

  /**
   * The day of issue or the year alone, or the issuer: one rule, for each costs a call at every citation.
   *
   *     ngày 19/6/2020     ngày 04 tháng 4 năm 2024     ngày    tháng 3 năm 2023     năm 2016     (2015)     cùng ngày
   *
   * ```ebnf
   * particular = date | "của" , Issuer ;
   * date       = SlashDate | "ngày" , [ Integer ] , [ "tháng" , [ Integer ] ] , [ "năm" , [ Integer ] ]
   *            | "năm" , Integer | YearInBrackets | "cùng ngày" ;
   * ```
   * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.  Deviation: in a draft any figure may be blank.
   */
  readonly particular = this.RULE('particular', (record: MemberRecord): void => {
    const first = this.LA(1)
    let figures: IToken | null = null
    let day: IToken | null = null
    let month: IToken | null = null
    let year: IToken | null = null
    let issuer: IToken | null = null
    this.OR([
      {
        ALT: () => {
          figures = this.CONSUME(t.SlashDate)
        },
      },
      {
        ALT: () => {
          this.CONSUME(t.DayWord)
          this.OPTION(() => {
            day = this.CONSUME(t.Integer)
          })
          this.OPTION1(() => {
            this.CONSUME(t.MonthWord)
            this.OPTION2(() => {
              month = this.CONSUME1(t.Integer)
            })
          })
          this.OPTION3(() => {
            this.CONSUME(t.YearWord)
            this.OPTION4(() => {
              year = this.CONSUME2(t.Integer)
            })
          })
        },
      },
      {
        ALT: () => {
          this.CONSUME1(t.YearWord)
          year = this.CONSUME3(t.Integer)
        },
      },
      {
        ALT: () => {
          year = this.CONSUME(t.YearInBrackets)
        },
      },
      { ALT: () => this.CONSUME(t.SameDay) },
      {
        ALT: () => {
          this.CONSUME(t.OfWord)
          issuer = this.CONSUME(t.Issuer)
        },
      },
    ])
    this.ACTION(() => {
      if (issuer !== null) record.issuer ??= issuer
      else record.date ??= { first, last: this.LA(0), figures, day, month, year }
    })
  })
}

let parser: CitationParser | null = null

/** The one instance, made when it is first asked for. It keeps nothing from one input to the next. */
export function citationParser(): CitationParser {
  parser ??= new CitationParser()
  return parser
}
