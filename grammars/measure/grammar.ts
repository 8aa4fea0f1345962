import { EmbeddedActionsParser, type TokenType } from 'chevrotain'
import { FirstTokenLookahead } from '../lookahead/first-token.ts'
import {
  And,
  Before,
  Bound,
  By,
  Clock,
  CloseParen,
  Colon,
  Comma,
  Comparator,
  Count,
  Dash,
  Day,
  DayMonth,
  Duration,
  Edge,
  Filler,
  Finish,
  From,
  FullDate,
  Is,
  Latest,
  type MeasureToken,
  Month,
  MonthYear,
  measureTokens,
  OpenParen,
  Other,
  Outlook,
  PeriodWord,
  PlainNumber,
  Quarter,
  Ratio,
  Recurring,
  Roman,
  type Sign,
  Slash,
  SmallNumber,
  To,
  Verb,
  Within,
  Year,
  YearNumber,
  YearRange,
} from './tokens.ts'

/** A day, month, quarter or year as printed. Parts that are not written are null. Offsets are half-open. */
export interface Moment {
  start: number
  end: number
  day: number | null
  month: number | null
  quarter: number | null
  year: number | null
  /** Opens with "ngày". */
  named: boolean
  /** "tháng" is written, with or without its number. */
  worded: boolean
  /** A part is left to be filled in: "ngày … tháng 3 năm 2023". */
  blank: boolean
  /** "hằng năm" or the like follows. */
  recurring: boolean
  /** Where that word ends. */
  recurringEnd: number
}

/** A time, and the word that leads to it: "từ", "trong", "đến hết". */
export interface MomentReading {
  kind: 'moment'
  start: number
  lead: 'none' | 'from' | 'within' | 'until' | 'untilEnd'
  moment: Moment
}

/** A cue of being due, and the times that follow it. `firm` cues need no more; `loose` ones ("hoàn thành") do. */
export interface DueReading {
  kind: 'due'
  /** First cue: "hoàn thành trong", "chậm nhất". */
  start: number
  /** First firm cue; equal to `start` where there is none. */
  firmStart: number
  firm: boolean
  /** Something stands between the cue and the time: "trong", ":", "vào". */
  linked: boolean
  moments: Moment[]
}

/** Years: one, two that bound a period, an outlook. */
export interface YearsReading {
  kind: 'years'
  start: number
  end: number
  /** The first year printed, and its offset. */
  first: number | null
  firstStart: number
  last: number | null
  outlook: number | null
  /** A word says that this is a period: "giai đoạn", "từ … đến". */
  named: boolean
  /** What stands is only the end: "đến năm 2030". */
  open: boolean
}

/** A figure with its comparator; `high` where a range is printed ("70 - 80%"). */
export interface FigureReading {
  kind: 'figure'
  start: number
  end: number
  low: MeasureToken
  high: MeasureToken | null
  sign: Sign | null
  /** The comparator can be nothing else ("ít nhất"), unlike "trên", which is also a place. */
  firm: boolean
  bound: Sign | null
  /** The strongest verb before it: 2 reaches any value ("đạt"), 1 a number of things ("tăng"), 0 none ("có"). */
  verb: number
  from: boolean
  /** What follows: the token type behind the last token of this reading. */
  next: TokenType
  afterNext: TokenType
}

export type Reading = MomentReading | DueReading | YearsReading | FigureReading | null

/* Defaults of the records below are there for Chevrotain's recording of the rules, which passes no arguments. */

export function newMoment(start = 0): Moment {
  return {
    start,
    end: start,
    day: null,
    month: null,
    quarter: null,
    year: null,
    named: false,
    worded: false,
    blank: false,
    recurring: false,
    recurringEnd: start,
  }
}

export function newYears(start = 0, named = false, open = false): YearsReading {
  return {
    kind: 'years',
    start,
    end: start,
    first: null,
    firstStart: start,
    last: null,
    outlook: null,
    named,
    open,
  }
}

/*
 * Offsets as whole numbers. While Chevrotain records the rules its tokens have none, and a single `NaN` in a record is
 * enough for the engine to keep, and to hand on, the offsets of all such records as floating numbers.
 */
const startOf = (token: MeasureToken): number => token.startOffset | 0
const endOf = (token: MeasureToken): number => ((token.endOffset as number) | 0) + 1

/** Take the parts of a date that the figure has; what it is a number of is for the rule. */
function take(moment: Moment, token: MeasureToken): void {
  if (token.day !== null) moment.day = token.day
  if (token.month !== null) moment.month = token.month
  if (token.year !== null) moment.year = token.year
  moment.end = endOf(token)
}

/** Take the first or only year. */
function takeYear(years: YearsReading, token: MeasureToken): void {
  years.first = token.value
  years.firstStart = startOf(token)
  years.end = endOf(token)
}

const isYear = (type: TokenType): boolean => type === Year || type === YearNumber || type === YearRange
const isAmount = (type: TokenType): boolean =>
  type === Ratio || type === Count || type === Duration || type === SmallNumber || type === PlainNumber
const amountTypes: readonly TokenType[] = [Ratio, Count, Duration, SmallNumber, PlainNumber]
const opensMoment = (type: TokenType): boolean =>
  type === Day || type === FullDate || type === DayMonth || type === Month || type === Quarter

/** Words of the vocabulary that say nothing where they stand. */
const others: readonly TokenType[] = [
  Other,
  Comma,
  And,
  Colon,
  Dash,
  Slash,
  OpenParen,
  CloseParen,
  Filler,
  Roman,
  Clock,
  Edge,
  Bound,
  Outlook,
  Recurring,
  MonthYear,
]

/**
 * Times and quantities: an island grammar over a window of words that all belong to its vocabulary. Every window is
 * read to its end; what says nothing yields null.
 *
 *     đạt 90% vào năm 2025 và trên 95% vào năm 2030        hoàn thành trước ngày 20 tháng 11 hằng năm
 *     └─fig.─┘    └years─┘    └figure─┘    └years─┘        └──────────────── due ────────────────────┘
 *
 * ```ebnf
 * measures      = { due | until | since | within | dated | period | years | amounts | figure | other } ;
 * calendarPoint = day | month | quarter | bareDate ;
 * ```
 * Basis: usage (Nghị định 30/2020/NĐ-CP orders only the date of the document itself).  Deviation: accepts half a date,
 * a month 13, a period that runs backwards; what becomes of them is decided in `src/measure`.
 */
export class MeasureGrammar extends EmbeddedActionsParser {
  constructor(skipValidations: boolean) {
    super(measureTokens, {
      maxLookahead: 1,
      lookaheadStrategy: new FirstTokenLookahead(),
      recoveryEnabled: false,
      skipValidations,
    })
    this.performSelfAnalysis()
  }

  private readonly calendarPoints = [
    { ALT: () => this.SUBRULE(this.day) },
    { ALT: () => this.SUBRULE(this.month) },
    { ALT: () => this.SUBRULE(this.quarter) },
    { ALT: () => this.SUBRULE(this.bareDate) },
  ]

  private readonly kinds = [
    { ALT: () => this.SUBRULE(this.due) },
    { ALT: () => this.SUBRULE(this.until) },
    { ALT: () => this.SUBRULE(this.since) },
    { ALT: () => this.SUBRULE(this.within) },
    { ALT: () => this.SUBRULE(this.dated) },
    { ALT: () => this.SUBRULE(this.period) },
    { ALT: () => this.SUBRULE(this.years) },
    { ALT: () => this.SUBRULE(this.amounts, { ARGS: [null, 0, null] }) },
    { ALT: () => this.SUBRULE(this.figure) },
    ...others.map((type) => ({
      ALT: () => {
        this.CONSUME(type)
        return null
      },
    })),
  ]

  readonly measures = this.RULE('measures', (): Reading[] => {
    const readings: Reading[] = []
    this.MANY(() => {
      const reading = this.OR<Reading>(this.kinds)
      if (reading) readings.push(reading)
    })
    return readings
  })

  /**
   * A cue and the times by which something is due.
   *
   *     chậm nhất là ngày 25/6/2023      hoàn thành trong quý II năm 2022      trước ngày 15/6 và 15/12 hằng năm
   *
   * ```ebnf
   * due = cue { cue | link } [ point [ Recurring ] { And point [ Recurring ] } ] ;
   * cue = Before | Latest | Finish ;    link = Is | By | To | Edge | Within | Colon | ( Clock | Duration ) [ Comma ] ;
   * ```
   */
  readonly due = this.RULE('due', (): Reading => {
    const reading: DueReading = { kind: 'due', start: -1, firmStart: 0, firm: false, linked: false, moments: [] }
    this.SUBRULE(this.cue, { ARGS: [reading] })
    this.MANY(() => {
      this.OR([
        { ALT: () => this.SUBRULE1(this.cue, { ARGS: [reading] }) },
        {
          ALT: () => {
            this.SUBRULE(this.link)
            reading.linked = true
          },
        },
      ])
    })
    this.OPTION(() => {
      const first = this.SUBRULE(this.point)
      this.ACTION(() => reading.moments.push(first))
      this.SUBRULE(this.recurrence, { ARGS: [first] })
      this.MANY1({
        // A second day of the same kind only: "trước ngày 15/6 và 15/12", never "trước ngày 15/6/2023 và tháng 7 …".
        GATE: () => first.year === null && first.month !== null && opensMoment(this.LA(2).tokenType),
        DEF: () => {
          this.CONSUME(And)
          const next = this.SUBRULE1(this.point)
          this.ACTION(() => reading.moments.push(next))
          this.SUBRULE1(this.recurrence, { ARGS: [next] })
        },
      })
    })
    return reading.moments.length > 0 ? reading : null
  })

  readonly cue = this.RULE('cue', (reading: DueReading): void => {
    const token = this.OR<MeasureToken>([
      { ALT: () => this.CONSUME(Before) as MeasureToken },
      { ALT: () => this.CONSUME(Latest) as MeasureToken },
      { ALT: () => this.CONSUME(Finish) as MeasureToken },
    ])
    this.ACTION(() => {
      if (reading.start < 0) {
        reading.start = startOf(token)
        reading.firmStart = startOf(token)
      }
      if (token.tokenType === Finish || reading.firm) return
      reading.firm = true
      reading.firmStart = startOf(token)
    })
  })

  readonly link = this.RULE('link', (): void => {
    this.OR([
      { ALT: () => this.CONSUME(Is) },
      { ALT: () => this.CONSUME(By) },
      { ALT: () => this.CONSUME(To) },
      { ALT: () => this.CONSUME(Edge) },
      { ALT: () => this.CONSUME(Within) },
      { ALT: () => this.CONSUME(Colon) },
      {
        ALT: () => {
          this.OR1([{ ALT: () => this.CONSUME(Clock) }, { ALT: () => this.CONSUME(Duration) }])
          this.OPTION(() => this.CONSUME(Comma))
        },
      },
    ])
  })

  readonly recurrence = this.RULE('recurrence', (moment: Moment = newMoment()): void => {
    this.OPTION(() => {
      const token = this.CONSUME(Recurring) as MeasureToken
      this.ACTION(() => {
        moment.recurring = true
        moment.recurringEnd = endOf(token)
      })
    })
  })

  /** "đến hết ngày 30/6/2023", "đến năm 2030, tầm nhìn đến năm 2045". */
  readonly until = this.RULE('until', (): Reading => {
    const to = this.CONSUME(To) as MeasureToken
    let closing = false
    this.OPTION(() => {
      const edge = this.CONSUME(Edge) as MeasureToken
      closing = edge.value === 1
    })
    let reading: Reading = null
    this.OPTION1(() => {
      reading = this.OR<Reading>([
        {
          ALT: () => {
            const moment = this.OR1(this.calendarPoints)
            return { kind: 'moment', start: startOf(to), lead: closing ? 'untilEnd' : 'until', moment }
          },
        },
        {
          ALT: () => {
            const years = newYears(startOf(to), false, true)
            this.SUBRULE(this.oneYear, { ARGS: [years] })
            this.OPTION2({ GATE: this.hasOutlook, DEF: () => this.SUBRULE(this.outlook, { ARGS: [years] }) })
            return years
          },
        },
      ])
    })
    return reading
  })

  /** "từ năm 2021 đến năm 2025", "từ ngày 01/6 đến hết ngày 30/6", "từ 10% trở lên". */
  readonly since = this.RULE('since', (): Reading => {
    const from = this.CONSUME(From) as MeasureToken
    let reading: Reading = null
    this.OPTION(() => this.CONSUME(Edge))
    this.OPTION1(() => {
      reading = this.OR<Reading>([
        {
          ALT: () => {
            const moment = this.OR1(this.calendarPoints)
            return { kind: 'moment', start: startOf(from), lead: 'from', moment }
          },
        },
        {
          ALT: () => {
            const years = newYears(startOf(from), true)
            this.SUBRULE(this.yearRange, { ARGS: [years] })
            return years
          },
        },
        { ALT: () => this.SUBRULE(this.amounts, { ARGS: [null, 0, from] }) },
      ])
    })
    return reading
  })

  /** "trong tháng 6 năm 2023", "vào quý II/2022". */
  readonly within = this.RULE('within', (): Reading => {
    const word = this.OR<MeasureToken>([
      { ALT: () => this.CONSUME(Within) as MeasureToken },
      { ALT: () => this.CONSUME(By) as MeasureToken },
    ])
    let reading: Reading = null
    this.OPTION(() => {
      const moment = this.OR1(this.calendarPoints)
      reading = { kind: 'moment', start: startOf(word), lead: 'within', moment }
    })
    return reading
  })

  readonly dated = this.RULE('dated', (): Reading => {
    const moment = this.OR1(this.calendarPoints)
    return { kind: 'moment', start: moment.start, lead: 'none', moment }
  })

  /**
   * ```ebnf
   * point = calendarPoint | Year [ YearNumber ] ;
   * ```
   */
  readonly point = this.RULE(
    'point',
    (): Moment =>
      this.OR<Moment>([
        { ALT: () => this.OR1(this.calendarPoints) },
        {
          ALT: () => {
            const word = this.CONSUME(Year) as MeasureToken
            const moment = newMoment(startOf(word))
            this.OPTION(() => {
              const number = this.CONSUME(YearNumber) as MeasureToken
              moment.year = number.year
              moment.end = endOf(number)
            })
            return moment
          },
        },
      ]),
  )

  private readonly blanks = [{ ALT: () => this.CONSUME(Filler) }, { ALT: () => this.CONSUME(Slash) }]
  private readonly dayFigures = [FullDate, DayMonth, MonthYear, YearNumber, SmallNumber].map((type) => ({
    ALT: () => this.CONSUME(type) as MeasureToken,
  }))

  /**
   *     ngày 04 tháng 4 năm 2024      ngày 19/6/2020      ngày 15/11      ngày … tháng 3 năm 2023
   *
   * ```ebnf
   * day = Day { Filler | Slash } [ FullDate | DayMonth | MonthYear | YearNumber | SmallNumber ]
   *       [ [ Comma ] monthPart | yearPart ] ;
   * ```
   */
  readonly day = this.RULE('day', (): Moment => {
    const moment = newMoment(startOf(this.CONSUME(Day) as MeasureToken))
    moment.named = true
    this.MANY(() => {
      this.OR(this.blanks)
      moment.blank = true
    })
    this.OPTION(() => {
      const token = this.OR1<MeasureToken>(this.dayFigures)
      take(moment, token)
      if (token.tokenType === SmallNumber) moment.day = token.value
    })
    this.OPTION1({
      GATE: () => moment.month === null && this.LA(2).tokenType === Month,
      DEF: () => this.CONSUME(Comma),
    })
    this.OPTION2({
      GATE: () => moment.month === null,
      DEF: () => this.SUBRULE(this.monthPart, { ARGS: [moment] }),
    })
    this.OPTION3({
      GATE: () => moment.day !== null && moment.year === null && !moment.worded,
      DEF: () => this.SUBRULE(this.yearPart, { ARGS: [moment] }),
    })
    return moment
  })

  /** "tháng 3/2023", "tháng 3 năm 2023". */
  readonly month = this.RULE('month', (): Moment => {
    const moment = newMoment(startOf(this.LA(1) as MeasureToken))
    this.SUBRULE(this.monthPart, { ARGS: [moment] })
    return moment
  })

  /** `monthPart = Month { Filler } [ MonthYear | SmallNumber ] [ [ Comma ] yearPart ] ;` */
  readonly monthPart = this.RULE('monthPart', (moment: Moment = newMoment()): void => {
    this.CONSUME(Month)
    moment.worded = true
    this.MANY(() => {
      this.CONSUME(Filler)
      moment.blank = true
    })
    this.OPTION(() => {
      const token = this.OR<MeasureToken>([
        { ALT: () => this.CONSUME(MonthYear) as MeasureToken },
        { ALT: () => this.CONSUME(SmallNumber) as MeasureToken },
      ])
      take(moment, token)
      if (token.tokenType === SmallNumber) moment.month = token.value
    })
    this.OPTION1({ GATE: () => this.LA(2).tokenType === Year, DEF: () => this.CONSUME(Comma) })
    this.OPTION2(() => this.SUBRULE(this.yearPart, { ARGS: [moment] }))
  })

  /** `quarter = Quarter [ MonthYear | ( Roman | SmallNumber ) [ ( Slash | Dash ) YearNumber ] ] [ yearPart ] ;` */
  readonly quarter = this.RULE('quarter', (): Moment => {
    const moment = newMoment(startOf(this.CONSUME(Quarter) as MeasureToken))
    this.OPTION(() => {
      const token = this.OR<MeasureToken>([
        { ALT: () => this.CONSUME(MonthYear) as MeasureToken },
        { ALT: () => this.CONSUME(Roman) as MeasureToken },
        { ALT: () => this.CONSUME(SmallNumber) as MeasureToken },
      ])
      take(moment, token)
      moment.quarter = token.month ?? token.value
      moment.month = null
    })
    this.OPTION1({
      GATE: () => moment.quarter !== null && moment.year === null && this.LA(2).tokenType === YearNumber,
      DEF: () => {
        this.OR2([{ ALT: () => this.CONSUME(Slash) }, { ALT: () => this.CONSUME(Dash) }])
        take(moment, this.CONSUME(YearNumber) as MeasureToken)
      },
    })
    this.OPTION2(() => this.SUBRULE(this.yearPart, { ARGS: [moment] }))
    return moment
  })

  /** `bareDate = FullDate | DayMonth [ yearPart ] ;` a date without the word "ngày". */
  readonly bareDate = this.RULE('bareDate', (): Moment => {
    const moment = newMoment(startOf(this.LA(1) as MeasureToken))
    this.OR([
      { ALT: () => take(moment, this.CONSUME(FullDate) as MeasureToken) },
      {
        ALT: () => {
          take(moment, this.CONSUME(DayMonth) as MeasureToken)
          this.OPTION(() => this.SUBRULE(this.yearPart, { ARGS: [moment] }))
        },
      },
    ])
    return moment
  })

  /** `yearPart = Year [ YearNumber | Filler ] ;` the "năm 2023" of a date in words. */
  readonly yearPart = this.RULE('yearPart', (moment: Moment = newMoment()): void => {
    this.CONSUME(Year)
    this.OPTION(() => {
      const token = this.OR<MeasureToken>([
        { ALT: () => this.CONSUME(YearNumber) as MeasureToken },
        { ALT: () => this.CONSUME(Filler) as MeasureToken },
      ])
      take(moment, token)
      if (token.tokenType === Filler) moment.blank = true
    })
  })

  /**
   *     giai đoạn 2021-2025, định hướng đến năm 2030      giai đoạn 05 năm 2021 - 2025      năm học 2023-2024
   *
   * ```ebnf
   * period = PeriodWord [ SmallNumber | Roman ] [ OpenParen | Colon ] [ From ] [ yearRange ] [ CloseParen ] ;
   * ```
   */
  readonly period = this.RULE('period', (): Reading => {
    const years = newYears(startOf(this.CONSUME(PeriodWord) as MeasureToken), true)
    this.OPTION(() => {
      this.OR([{ ALT: () => this.CONSUME(SmallNumber) }, { ALT: () => this.CONSUME(Roman) }])
    })
    let parenthesised = false
    this.OPTION1({
      GATE: () => isYear(this.LA(2).tokenType) || this.LA(2).tokenType === From,
      DEF: () => {
        this.OR1([
          {
            ALT: () => {
              this.CONSUME(OpenParen)
              parenthesised = true
            },
          },
          { ALT: () => this.CONSUME(Colon) },
        ])
      },
    })
    this.OPTION2({ GATE: () => isYear(this.LA(2).tokenType), DEF: () => this.CONSUME(From) })
    this.OPTION3(() => this.SUBRULE(this.yearRange, { ARGS: [years] }))
    this.OPTION4({
      GATE: () => parenthesised && years.last !== null,
      DEF: () => {
        years.end = endOf(this.CONSUME(CloseParen) as MeasureToken)
      },
    })
    return years.first === null ? null : years
  })

  /** Years without a word before them: "2021-2025", "2021 đến 2025", "năm 2021 đến năm 2025". */
  readonly years = this.RULE('years', (): Reading => {
    const years = newYears(startOf(this.LA(1) as MeasureToken))
    this.SUBRULE(this.yearRange, { ARGS: [years] })
    return years.first === null ? null : years
  })

  /** `yearRange = ( Year [ yearFigures ] | yearFigures ) outlook ;` */
  readonly yearRange = this.RULE('yearRange', (years: YearsReading = newYears()): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Year)
          this.OPTION(() => this.SUBRULE(this.yearFigures, { ARGS: [years] }))
        },
      },
      { ALT: () => this.SUBRULE1(this.yearFigures, { ARGS: [years] }) },
    ])
    this.OPTION1({ GATE: this.hasOutlook, DEF: () => this.SUBRULE(this.outlook, { ARGS: [years] }) })
  })

  /** `yearFigures = YearRange | YearNumber [ ( Dash | [ Comma ] To ) oneYear ] ;` */
  readonly yearFigures = this.RULE('yearFigures', (years: YearsReading = newYears()): void => {
    this.OR([
      {
        ALT: () => {
          const token = this.CONSUME(YearRange) as MeasureToken
          years.first = token.value
          years.firstStart = startOf(token)
          years.last = token.year
          years.end = endOf(token)
        },
      },
      {
        ALT: () => {
          takeYear(years, this.CONSUME(YearNumber) as MeasureToken)
          this.OPTION({
            GATE: () => years.named && this.LA(2).tokenType === To,
            DEF: () => this.CONSUME(Comma),
          })
          this.OPTION1({
            GATE: () => isYear(this.LA(2).tokenType),
            DEF: () => {
              this.OR1([{ ALT: () => this.CONSUME(Dash) }, { ALT: () => this.CONSUME(To) }])
              this.OPTION2(() => this.CONSUME(Year))
              this.OPTION3(() => {
                const last = this.CONSUME1(YearNumber) as MeasureToken
                years.last = last.value
                years.end = endOf(last)
              })
            },
          })
        },
      },
    ])
  })

  /** `oneYear = Year [ YearNumber ] | YearNumber ;` */
  readonly oneYear = this.RULE('oneYear', (years: YearsReading = newYears()): void => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(Year)
          this.OPTION(() => takeYear(years, this.CONSUME(YearNumber) as MeasureToken))
        },
      },
      { ALT: () => takeYear(years, this.CONSUME1(YearNumber) as MeasureToken) },
    ])
  })

  /** Whether an outlook follows, with or without a mark before it. */
  private readonly hasOutlook = (): boolean => this.LA(1).tokenType === Outlook || this.LA(2).tokenType === Outlook

  /** `outlook = one { one } ;  one = [ Comma | And | OpenParen ] Outlook [ To ] [ Edge ] oneYear [ CloseParen ] ;` */
  readonly outlook = this.RULE('outlook', (years: YearsReading = newYears()): void => {
    this.AT_LEAST_ONE({
      GATE: this.hasOutlook,
      DEF: () => {
        let parenthesised = false
        this.OPTION(() => {
          this.OR([
            { ALT: () => this.CONSUME(Comma) },
            { ALT: () => this.CONSUME(And) },
            {
              ALT: () => {
                this.CONSUME(OpenParen)
                parenthesised = true
              },
            },
          ])
        })
        this.CONSUME(Outlook)
        this.OPTION1(() => this.CONSUME(To))
        this.OPTION2(() => this.CONSUME(Edge))
        this.OPTION3(() => this.CONSUME(Year))
        this.OPTION4(() => {
          const token = this.CONSUME(YearNumber) as MeasureToken
          years.outlook = token.value
          years.end = endOf(token)
        })
        this.OPTION5({
          GATE: () => parenthesised && years.outlook !== null,
          DEF: () => {
            years.end = endOf(this.CONSUME(CloseParen) as MeasureToken)
          },
        })
      },
    })
  })

  /**
   *     đạt trên 95%      tối thiểu 20 xã      xuống dưới 9,5 trẻ em      70 - 80%      99% trở lên
   *
   * ```ebnf
   * figure = ( Verb | Comparator | Is ) { Verb | Comparator | Is } [ From ] [ amounts ] ;
   * ```
   */
  readonly figure = this.RULE('figure', (): Reading => {
    let comparator: MeasureToken | null = null
    let verb = 0
    const words = [
      {
        ALT: () => {
          const { value } = this.CONSUME(Verb) as MeasureToken
          if (value !== null && value > verb) verb = value
        },
      },
      {
        ALT: () => {
          const token = this.CONSUME(Comparator) as MeasureToken
          comparator ??= token
        },
      },
      { ALT: () => this.CONSUME(Is) },
    ]
    this.AT_LEAST_ONE(() => this.OR<unknown>(words))
    let from: MeasureToken | null = null
    this.OPTION({
      GATE: () => isAmount(this.LA(2).tokenType),
      DEF: () => {
        from = this.CONSUME(From) as MeasureToken
      },
    })
    return this.OPTION1(() => this.SUBRULE(this.amounts, { ARGS: [comparator, verb, from] })) ?? null
  })

  private readonly lowAmounts = amountTypes.map((type) => ({ ALT: () => this.CONSUME(type) as MeasureToken }))
  private readonly highAmounts = amountTypes.map((type) => ({ ALT: () => this.CONSUME1(type) as MeasureToken }))

  /**
   * ```ebnf
   * amounts = amount [ ( Dash | To ) amount ] [ Bound ] ;
   * amount  = Ratio | Count | Duration | SmallNumber | PlainNumber ;
   * ```
   */
  readonly amounts = this.RULE(
    'amounts',
    (comparator: MeasureToken | null, verb: number, from: MeasureToken | null): FigureReading => {
      const low = this.OR<MeasureToken>(this.lowAmounts)
      let high: MeasureToken | null = null
      let last = low
      this.OPTION({
        GATE: () => isAmount(this.LA(2).tokenType),
        DEF: () => {
          this.OR1([{ ALT: () => this.CONSUME(Dash) }, { ALT: () => this.CONSUME(To) }])
          high = this.OR2<MeasureToken>(this.highAmounts)
          last = high
        },
      })
      let bound: Sign | null = null
      this.OPTION1(() => {
        const token = this.CONSUME(Bound) as MeasureToken
        bound = token.sign
        last = token
      })
      return {
        kind: 'figure',
        start: startOf(comparator ?? from ?? low),
        end: endOf(last),
        low,
        high,
        sign: comparator?.sign ?? null,
        firm: comparator?.value === 1,
        bound,
        verb,
        from: from !== null,
        next: this.LA(1).tokenType,
        afterNext: this.LA(2).tokenType,
      }
    },
  )
}
