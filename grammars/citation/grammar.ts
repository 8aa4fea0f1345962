import { EmbeddedActionsParser, type IOrAlt, type IToken } from 'chevrotain'
import { FirstTokenLookahead } from '../lookahead/first-token.ts'
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
  /*
   * What the rules for a document are reading. Their alternatives and options are made once, for to make them anew at
   * every citation costs more than to read its tokens; so what they read is kept here and not in a call of a rule.
   */
  private cited: DocumentRecord = { type: null, name: null, members: [] }
  private current: MemberRecord = newMember()
  private date!: DateRecord

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
      lookaheadStrategy: new FirstTokenLookahead(),
      recoveryEnabled: false,
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
    this.current = newMember()
    const document: DocumentRecord = { type: null, name: null, members: [this.current] }
    this.cited = document
    this.OPTION(this.typed)
    this.SUBRULE(this.member)
    this.MANY(this.further)
    return document
  })

  private readonly typed = (): void => {
    this.cited.type = this.CONSUME(t.TypeWord)
    this.OPTION1(this.named)
  }
  private readonly named = (): void => {
    this.cited.name = this.CONSUME(t.Name)
  }
  private readonly further = (): void => {
    this.CONSUME(t.MemberSeparator)
    this.current = newMember()
    this.cited.members.push(this.current)
    this.SUBRULE1(this.member)
  }

  /**
   * A number with what is printed behind it.
   *
   * ```ebnf
   * member = { particular } , [ NumberWord ] , [ ( Code | ShortNumber ) , { particular } ] ;
   * ```
   * Basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, II.6.b: number, date, issuer.
   * Deviation: the issuer also stands before the date or before the number ("Nghị quyết của Bộ Chính trị số 29-NQ/TW").
   */
  readonly member = this.RULE('member', (): void => {
    this.MANY(this.leading)
    this.OPTION(this.worded)
    this.OPTION1(this.numbered)
  })

  private readonly leading = (): void => this.SUBRULE(this.particular)
  private readonly trailing = (): void => this.SUBRULE1(this.particular)
  private readonly worded = (): void => {
    this.current.word = this.CONSUME(t.NumberWord)
  }
  private readonly numbered = (): void => {
    this.current.number = this.OR(this.numbers)
    this.MANY1(this.trailing)
  }

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
  readonly particular = this.RULE('particular', (): void => this.OR(this.particulars))

  private readonly particulars: Array<IOrAlt<void>> = [
    {
      ALT: () => {
        const figures = this.CONSUME(t.SlashDate)
        this.begin(figures).figures = figures
      },
    },
    {
      ALT: () => {
        const date = this.begin(this.CONSUME(t.DayWord))
        this.OPTION(this.day)
        this.OPTION1(this.month)
        this.OPTION3(this.year)
        date.last = this.LA(0)
      },
    },
    {
      ALT: () => {
        const date = this.begin(this.CONSUME1(t.YearWord))
        date.year = this.CONSUME3(t.Integer)
        date.last = date.year
      },
    },
    {
      ALT: () => {
        const year = this.CONSUME(t.YearInBrackets)
        this.begin(year).year = year
      },
    },
    {
      ALT: () => {
        this.begin(this.CONSUME(t.SameDay))
      },
    },
    {
      ALT: () => {
        this.CONSUME(t.OfWord)
        const issuer = this.CONSUME(t.Issuer)
        this.current.issuer ??= issuer
      },
    },
  ]

  private readonly day = (): void => {
    this.date.day = this.CONSUME(t.Integer)
  }
  private readonly month = (): void => {
    this.CONSUME(t.MonthWord)
    this.OPTION2(this.monthFigure)
  }
  private readonly monthFigure = (): void => {
    this.date.month = this.CONSUME1(t.Integer)
  }
  private readonly year = (): void => {
    this.CONSUME(t.YearWord)
    this.OPTION4(this.yearFigure)
  }
  private readonly yearFigure = (): void => {
    this.date.year = this.CONSUME2(t.Integer)
  }

  /** A date begins; the first one of a number is its own. */
  private begin(first: IToken): DateRecord {
    this.date = newDate(first)
    this.current.date ??= this.date
    return this.date
  }
}

function newMember(): MemberRecord {
  return { word: null, number: null, date: null, issuer: null }
}

function newDate(first: IToken): DateRecord {
  return { first, last: first, figures: null, day: null, month: null, year: null }
}

let parser: CitationParser | null = null

/** The one instance, made when it is first asked for. It keeps nothing from one input to the next. */
export function citationParser(): CitationParser {
  parser ??= new CitationParser()
  return parser
}
