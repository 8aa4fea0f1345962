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

function newMoment(start = 0): Moment {
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

function newDue(): DueReading {
  return { kind: 'due', start: -1, firmStart: 0, firm: false, linked: false, moments: [] }
}

function newYears(start = 0, named = false, open = false): YearsReading {
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
const startOf = (token: MeasureToken | null): number => (token === null ? 0 : token.startOffset | 0)
const endOf = (token: MeasureToken): number => ((token.endOffset as number) | 0) + 1

/** Take the parts of a date that the figure has; what it is a number of is for the rule. */
function takeDate(moment: Moment, token: MeasureToken): void {
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

  /*
   * What the rules are reading. Their alternatives and options are made once, for to make them anew for every window
   * costs more than to read its tokens; so what they read is kept here and not in a call of a rule.
   */
  private readings: Reading[] = []
  private moment = newMoment()
  private dueTime = newDue()
  private stretch = newYears()
  /** The word that leads to what is read: "từ", "trong", "đến". */
  private word: MeasureToken | null = null
  private closing = false
  private inBrackets = false
  private outlookInBrackets = false
  private comparator: MeasureToken | null = null
  private verb = 0
  private from: MeasureToken | null = null
  private high: MeasureToken | null = null
  private bound: MeasureToken | null = null

  private openMoment(start: number): Moment {
    this.moment = newMoment(start)
    return this.moment
  }

  private openYears(start: number, named = false, open = false): YearsReading {
    this.stretch = newYears(start, named, open)
    return this.stretch
  }

  /** What leads to an amount that stands alone. */
  private openAmount(from: MeasureToken | null): void {
    this.comparator = null
    this.verb = 0
    this.from = from
  }

  private openRange(): void {
    this.high = null
    this.bound = null
  }

  private take(token: TokenType): MeasureToken {
    return this.CONSUME(token) as MeasureToken
  }

  private readonly calendarPoints = [
    { ALT: (): Moment => this.SUBRULE(this.day) },
    { ALT: (): Moment => this.SUBRULE(this.month) },
    { ALT: (): Moment => this.SUBRULE(this.quarter) },
    { ALT: (): Moment => this.SUBRULE(this.bareDate) },
  ]

  private readonly kinds = [
    { ALT: (): Reading => this.SUBRULE(this.due) },
    { ALT: (): Reading => this.SUBRULE(this.until) },
    { ALT: (): Reading => this.SUBRULE(this.since) },
    { ALT: (): Reading => this.SUBRULE(this.within) },
    { ALT: (): Reading => this.SUBRULE(this.dated) },
    { ALT: (): Reading => this.SUBRULE(this.period) },
    { ALT: (): Reading => this.SUBRULE(this.years) },
    {
      ALT: (): Reading => {
        this.openAmount(null)
        return this.SUBRULE(this.amounts)
      },
    },
    { ALT: (): Reading => this.SUBRULE(this.figure) },
    ...others.map((type) => ({
      ALT: (): Reading => {
        this.CONSUME(type)
        return null
      },
    })),
  ]

  readonly measures = this.RULE('measures', (): Reading[] => {
    const readings: Reading[] = []
    this.readings = readings
    this.MANY(this.next)
    return readings
  })

  private readonly next = (): void => {
    const reading = this.OR<Reading>(this.kinds)
    if (reading) this.readings.push(reading)
  }

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
    const reading = newDue()
    this.dueTime = reading
    this.SUBRULE(this.cue)
    this.MANY(this.cueOrLink)
    this.OPTION(this.times)
    return reading.moments.length > 0 ? reading : null
  })

  private readonly cueOrLink = (): void => this.OR(this.cuesAndLinks)
  private readonly cuesAndLinks = [
    { ALT: (): void => this.SUBRULE1(this.cue) },
    {
      ALT: (): void => {
        this.SUBRULE(this.link)
        this.dueTime.linked = true
      },
    },
  ]
  private readonly times = (): void => {
    this.dueTime.moments.push(this.SUBRULE(this.point))
    this.SUBRULE(this.recurrence)
    this.MANY1(this.furtherTimes)
  }
  private readonly furtherTimes = {
    // A second day of the same kind only: "trước ngày 15/6 và 15/12", never "trước ngày 15/6/2023 và tháng 7 …".
    GATE: (): boolean => {
      const [first] = this.dueTime.moments as [Moment]
      return first.year === null && first.month !== null && opensMoment(this.LA(2).tokenType)
    },
    DEF: (): void => {
      this.CONSUME(And)
      this.dueTime.moments.push(this.SUBRULE1(this.point))
      this.SUBRULE1(this.recurrence)
    },
  }

  readonly cue = this.RULE('cue', (): void => {
    const token = this.OR<MeasureToken>(this.cues)
    const { dueTime } = this
    if (dueTime.start < 0) {
      dueTime.start = startOf(token)
      dueTime.firmStart = dueTime.start
    }
    if (token.tokenType === Finish || dueTime.firm) return
    dueTime.firm = true
    dueTime.firmStart = startOf(token)
  })

  private readonly cues = [Before, Latest, Finish].map((type) => ({ ALT: (): MeasureToken => this.take(type) }))

  readonly link = this.RULE('link', (): void => {
    this.OR(this.links)
  })

  private readonly links = [
    ...[Is, By, To, Edge, Within, Colon].map((type) => ({
      ALT: (): void => {
        this.CONSUME(type)
      },
    })),
    {
      ALT: (): void => {
        this.OR1(this.clocks)
        this.OPTION(this.comma)
      },
    },
  ]
  private readonly clocks = [Clock, Duration].map((type) => ({ ALT: () => this.CONSUME(type) }))
  private readonly comma = (): unknown => this.CONSUME(Comma)

  readonly recurrence = this.RULE('recurrence', (): void => {
    this.OPTION(this.recurs)
  })

  private readonly recurs = (): void => {
    const token = this.take(Recurring)
    this.moment.recurring = true
    this.moment.recurringEnd = endOf(token)
  }

  /** "đến hết ngày 30/6/2023", "đến năm 2030, tầm nhìn đến năm 2045". */
  readonly until = this.RULE('until', (): Reading => {
    this.word = this.take(To)
    this.closing = false
    this.OPTION(this.closingEdge)
    return this.OPTION1(this.untilWhat) ?? null
  })

  private readonly closingEdge = (): void => {
    this.closing = this.take(Edge).value === 1
  }
  private readonly untilWhat = (): Reading => this.OR<Reading>(this.ends)
  private readonly ends = [
    { ALT: (): Reading => this.momentAfter(this.closing ? 'untilEnd' : 'until') },
    {
      ALT: (): Reading => {
        const years = this.openYears(startOf(this.word), false, true)
        this.SUBRULE(this.oneYear)
        this.OPTION2(this.outlookBehind)
        return years
      },
    },
  ]

  /** A day, month or quarter, as the word before it says. */
  private momentAfter(lead: MomentReading['lead']): Reading {
    const start = startOf(this.word)
    const moment = this.OR1<Moment>(this.calendarPoints)
    return { kind: 'moment', start, lead, moment }
  }

  /** "từ năm 2021 đến năm 2025", "từ ngày 01/6 đến hết ngày 30/6", "từ 10% trở lên". */
  readonly since = this.RULE('since', (): Reading => {
    this.word = this.take(From)
    this.OPTION(this.edge)
    return this.OPTION1(this.sinceWhat) ?? null
  })

  private readonly edge = (): unknown => this.CONSUME(Edge)
  private readonly sinceWhat = (): Reading => this.OR<Reading>(this.beginnings)
  private readonly beginnings = [
    { ALT: (): Reading => this.momentAfter('from') },
    {
      ALT: (): Reading => {
        const years = this.openYears(startOf(this.word), true)
        this.SUBRULE(this.yearRange)
        return years
      },
    },
    {
      ALT: (): Reading => {
        this.openAmount(this.word)
        return this.SUBRULE(this.amounts)
      },
    },
  ]

  /** "trong tháng 6 năm 2023", "vào quý II/2022". */
  readonly within = this.RULE('within', (): Reading => {
    this.word = this.OR<MeasureToken>(this.withins)
    return this.OPTION(this.withinWhat) ?? null
  })

  private readonly withins = [Within, By].map((type) => ({ ALT: (): MeasureToken => this.take(type) }))
  private readonly withinWhat = (): Reading => this.momentAfter('within')

  readonly dated = this.RULE('dated', (): Reading => {
    const moment = this.OR1<Moment>(this.calendarPoints)
    return { kind: 'moment', start: moment.start | 0, lead: 'none', moment }
  })

  /**
   * ```ebnf
   * point = calendarPoint | Year [ YearNumber ] ;
   * ```
   */
  readonly point = this.RULE('point', (): Moment => this.OR<Moment>(this.points))

  private readonly points = [
    { ALT: (): Moment => this.OR1<Moment>(this.calendarPoints) },
    {
      ALT: (): Moment => {
        const moment = this.openMoment(startOf(this.take(Year)))
        this.OPTION(this.pointYear)
        return moment
      },
    },
  ]
  private readonly pointYear = (): void => {
    const number = this.take(YearNumber)
    this.moment.year = number.year
    this.moment.end = endOf(number)
  }

  /**
   *     ngày 04 tháng 4 năm 2024      ngày 19/6/2020      ngày 15/11      ngày … tháng 3 năm 2023
   *
   * ```ebnf
   * day = Day { Filler | Slash } [ FullDate | DayMonth | MonthYear | YearNumber | SmallNumber ]
   *       [ [ Comma ] monthPart | yearPart ] ;
   * ```
   */
  readonly day = this.RULE('day', (): Moment => {
    const moment = this.openMoment(startOf(this.take(Day)))
    moment.named = true
    this.MANY(this.blank)
    this.OPTION(this.dayFigure)
    this.OPTION1(this.commaBeforeMonth)
    this.OPTION2(this.monthBehind)
    this.OPTION3(this.yearBehind)
    return moment
  })

  private readonly blank = (): void => {
    this.OR(this.blanks)
    this.moment.blank = true
  }
  private readonly blanks = [Filler, Slash].map((type) => ({ ALT: () => this.CONSUME(type) }))
  private readonly dayFigure = (): void => {
    const token = this.OR1<MeasureToken>(this.dayFigures)
    takeDate(this.moment, token)
    if (token.tokenType === SmallNumber) this.moment.day = token.value
  }
  private readonly dayFigures = [FullDate, DayMonth, MonthYear, YearNumber, SmallNumber].map((type) => ({
    ALT: (): MeasureToken => this.take(type),
  }))
  private readonly commaBeforeMonth = {
    GATE: (): boolean => this.moment.month === null && this.LA(2).tokenType === Month,
    DEF: this.comma,
  }
  private readonly monthBehind = {
    GATE: (): boolean => this.moment.month === null,
    DEF: (): void => this.SUBRULE(this.monthPart),
  }
  private readonly yearBehind = {
    GATE: (): boolean => this.moment.day !== null && this.moment.year === null && !this.moment.worded,
    DEF: (): void => this.SUBRULE(this.yearPart),
  }

  /** "tháng 3/2023", "tháng 3 năm 2023". */
  readonly month = this.RULE('month', (): Moment => {
    const moment = this.openMoment(startOf(this.LA(1) as MeasureToken))
    this.SUBRULE(this.monthPart)
    return moment
  })

  /** `monthPart = Month { Filler } [ MonthYear | SmallNumber ] [ [ Comma ] yearPart ] ;` */
  readonly monthPart = this.RULE('monthPart', (): void => {
    this.CONSUME(Month)
    this.moment.worded = true
    this.MANY(this.monthBlank)
    this.OPTION(this.monthFigure)
    this.OPTION1(this.commaBeforeYear)
    this.OPTION2(this.yearOf)
  })

  private readonly monthBlank = (): void => {
    this.CONSUME(Filler)
    this.moment.blank = true
  }
  private readonly monthFigure = (): void => {
    const token = this.OR<MeasureToken>(this.monthFigures)
    takeDate(this.moment, token)
    if (token.tokenType === SmallNumber) this.moment.month = token.value
  }
  private readonly monthFigures = [MonthYear, SmallNumber].map((type) => ({ ALT: (): MeasureToken => this.take(type) }))
  private readonly commaBeforeYear = { GATE: (): boolean => this.LA(2).tokenType === Year, DEF: this.comma }
  private readonly yearOf = (): void => this.SUBRULE(this.yearPart)

  /** `quarter = Quarter [ MonthYear | ( Roman | SmallNumber ) [ ( Slash | Dash ) YearNumber ] ] [ yearPart ] ;` */
  readonly quarter = this.RULE('quarter', (): Moment => {
    const moment = this.openMoment(startOf(this.take(Quarter)))
    this.OPTION(this.quarterFigure)
    this.OPTION1(this.quarterYear)
    this.OPTION2(this.yearOf)
    return moment
  })

  private readonly quarterFigure = (): void => {
    const token = this.OR<MeasureToken>(this.quarterFigures)
    const { moment } = this
    takeDate(moment, token)
    moment.quarter = token.month ?? token.value
    moment.month = null
  }
  private readonly quarterFigures = [MonthYear, Roman, SmallNumber].map((type) => ({
    ALT: (): MeasureToken => this.take(type),
  }))
  private readonly quarterYear = {
    GATE: (): boolean =>
      this.moment.quarter !== null && this.moment.year === null && this.LA(2).tokenType === YearNumber,
    DEF: (): void => {
      this.OR2(this.quarterMarks)
      takeDate(this.moment, this.take(YearNumber))
    },
  }
  private readonly quarterMarks = [Slash, Dash].map((type) => ({ ALT: () => this.CONSUME(type) }))

  /** `bareDate = FullDate | DayMonth [ yearPart ] ;` a date without the word "ngày". */
  readonly bareDate = this.RULE('bareDate', (): Moment => {
    const moment = this.openMoment(startOf(this.LA(1) as MeasureToken))
    this.OR(this.bareDates)
    return moment
  })

  private readonly bareDates = [
    { ALT: (): void => takeDate(this.moment, this.take(FullDate)) },
    {
      ALT: (): void => {
        takeDate(this.moment, this.take(DayMonth))
        this.OPTION(this.yearOf)
      },
    },
  ]

  /** `yearPart = Year [ YearNumber | Filler ] ;` the "năm 2023" of a date in words. */
  readonly yearPart = this.RULE('yearPart', (): void => {
    this.CONSUME(Year)
    this.OPTION(this.yearFigure)
  })

  private readonly yearFigure = (): void => {
    const token = this.OR<MeasureToken>(this.yearOrBlank)
    takeDate(this.moment, token)
    if (token.tokenType === Filler) this.moment.blank = true
  }
  private readonly yearOrBlank = [YearNumber, Filler].map((type) => ({ ALT: (): MeasureToken => this.take(type) }))

  /**
   *     giai đoạn 2021-2025, định hướng đến năm 2030      giai đoạn 05 năm 2021 - 2025      năm học 2023-2024
   *
   * ```ebnf
   * period = PeriodWord [ SmallNumber | Roman ] [ OpenParen | Colon ] [ From ] [ yearRange ] [ CloseParen ] ;
   * ```
   */
  readonly period = this.RULE('period', (): Reading => {
    const years = this.openYears(startOf(this.take(PeriodWord)), true)
    this.inBrackets = false
    this.OPTION(this.ordinal)
    this.OPTION1(this.periodMark)
    this.OPTION2(this.fromYear)
    this.OPTION3(this.periodYears)
    this.OPTION4(this.periodClose)
    return years.first === null ? null : years
  })

  private readonly ordinal = (): unknown => this.OR(this.ordinals)
  private readonly ordinals = [SmallNumber, Roman].map((type) => ({ ALT: () => this.CONSUME(type) }))
  private readonly periodMark = {
    GATE: (): boolean => isYear(this.LA(2).tokenType) || this.LA(2).tokenType === From,
    DEF: (): unknown => this.OR1(this.periodMarks),
  }
  private readonly periodMarks = [
    {
      ALT: (): unknown => {
        this.inBrackets = true
        return this.CONSUME(OpenParen)
      },
    },
    { ALT: (): unknown => this.CONSUME(Colon) },
  ]
  private readonly fromYear = { GATE: (): boolean => isYear(this.LA(2).tokenType), DEF: () => this.CONSUME(From) }
  private readonly periodYears = (): void => this.SUBRULE(this.yearRange)
  private readonly periodClose = {
    GATE: (): boolean => this.inBrackets && this.stretch.last !== null,
    DEF: (): void => {
      this.stretch.end = endOf(this.take(CloseParen))
    },
  }

  /** Years without a word before them: "2021-2025", "2021 đến 2025", "năm 2021 đến năm 2025". */
  readonly years = this.RULE('years', (): Reading => {
    const years = this.openYears(startOf(this.LA(1) as MeasureToken))
    this.SUBRULE(this.yearRange)
    return years.first === null ? null : years
  })

  /** `yearRange = ( Year [ yearFigures ] | yearFigures ) outlook ;` */
  readonly yearRange = this.RULE('yearRange', (): void => {
    this.OR(this.yearRanges)
    this.OPTION1(this.outlookBehind)
  })

  private readonly yearRanges = [
    {
      ALT: (): void => {
        this.CONSUME(Year)
        this.OPTION(this.figuresBehind)
      },
    },
    { ALT: (): void => this.SUBRULE1(this.yearFigures) },
  ]
  private readonly figuresBehind = (): void => this.SUBRULE(this.yearFigures)

  /** `yearFigures = YearRange | YearNumber [ ( Dash | [ Comma ] To ) oneYear ] ;` */
  readonly yearFigures = this.RULE('yearFigures', (): void => this.OR(this.yearFigureKinds))

  private readonly yearFigureKinds = [
    {
      ALT: (): void => {
        const token = this.take(YearRange)
        takeYear(this.stretch, token)
        this.stretch.last = token.year
      },
    },
    {
      ALT: (): void => {
        takeYear(this.stretch, this.take(YearNumber))
        this.OPTION(this.commaBeforeTo)
        this.OPTION1(this.toYear)
      },
    },
  ]
  private readonly commaBeforeTo = {
    GATE: (): boolean => this.stretch.named && this.LA(2).tokenType === To,
    DEF: this.comma,
  }
  private readonly toYear = {
    GATE: (): boolean => isYear(this.LA(2).tokenType),
    DEF: (): void => {
      this.OR1(this.rangeMarks)
      this.OPTION2(this.yearWord)
      this.OPTION3(this.lastYear)
    },
  }
  private readonly rangeMarks = [Dash, To].map((type) => ({ ALT: () => this.CONSUME(type) }))
  private readonly yearWord = (): unknown => this.CONSUME(Year)
  private readonly lastYear = (): void => {
    const last = this.CONSUME1(YearNumber) as MeasureToken
    this.stretch.last = last.value
    this.stretch.end = endOf(last)
  }

  /** `oneYear = Year [ YearNumber ] | YearNumber ;` */
  readonly oneYear = this.RULE('oneYear', (): void => this.OR(this.oneYears))

  private readonly oneYears = [
    {
      ALT: (): void => {
        this.CONSUME(Year)
        this.OPTION(this.yearNumber)
      },
    },
    { ALT: (): void => takeYear(this.stretch, this.CONSUME1(YearNumber) as MeasureToken) },
  ]
  private readonly yearNumber = (): void => takeYear(this.stretch, this.take(YearNumber))

  /** Whether an outlook follows, with or without a mark before it. */
  private readonly hasOutlook = (): boolean => this.LA(1).tokenType === Outlook || this.LA(2).tokenType === Outlook
  private readonly outlookBehind = { GATE: this.hasOutlook, DEF: (): void => this.SUBRULE(this.outlook) }

  /** `outlook = one { one } ;  one = [ Comma | And | OpenParen ] Outlook [ To ] [ Edge ] oneYear [ CloseParen ] ;` */
  readonly outlook = this.RULE('outlook', (): void => this.AT_LEAST_ONE(this.outlooks))

  private readonly outlooks = {
    GATE: this.hasOutlook,
    DEF: (): void => {
      this.outlookInBrackets = false
      this.OPTION(this.outlookMark)
      this.CONSUME(Outlook)
      this.OPTION1(this.to)
      this.OPTION2(this.edge)
      this.OPTION3(this.yearWord)
      this.OPTION4(this.outlookYear)
      this.OPTION5(this.outlookClose)
    },
  }
  private readonly outlookMark = (): unknown => this.OR(this.outlookMarks)
  private readonly outlookMarks = [
    { ALT: (): unknown => this.CONSUME(Comma) },
    { ALT: (): unknown => this.CONSUME(And) },
    {
      ALT: (): unknown => {
        this.outlookInBrackets = true
        return this.CONSUME(OpenParen)
      },
    },
  ]
  private readonly to = (): unknown => this.CONSUME(To)
  private readonly outlookYear = (): void => {
    const token = this.take(YearNumber)
    this.stretch.outlook = token.value
    this.stretch.end = endOf(token)
  }
  private readonly outlookClose = {
    GATE: (): boolean => this.outlookInBrackets && this.stretch.outlook !== null,
    DEF: (): void => {
      this.stretch.end = endOf(this.take(CloseParen))
    },
  }

  /**
   *     đạt trên 95%      tối thiểu 20 xã      xuống dưới 9,5 trẻ em      70 - 80%      99% trở lên
   *
   * ```ebnf
   * figure = ( Verb | Comparator | Is ) { Verb | Comparator | Is } [ From ] [ amounts ] ;
   * ```
   */
  readonly figure = this.RULE('figure', (): Reading => {
    this.openAmount(null)
    this.AT_LEAST_ONE(this.leadWord)
    this.OPTION(this.fromAmount)
    return this.OPTION1(this.amountsBehind) ?? null
  })

  private readonly leadWord = (): unknown => this.OR(this.leadWords)
  private readonly leadWords = [
    {
      ALT: (): void => {
        const { value } = this.take(Verb)
        if (value !== null && value > this.verb) this.verb = value
      },
    },
    {
      ALT: (): void => {
        const token = this.take(Comparator)
        this.comparator ??= token
      },
    },
    {
      ALT: (): void => {
        this.CONSUME(Is)
      },
    },
  ]
  private readonly fromAmount = {
    GATE: (): boolean => isAmount(this.LA(2).tokenType),
    DEF: (): void => {
      this.from = this.take(From)
    },
  }
  private readonly amountsBehind = (): Reading => this.SUBRULE(this.amounts)

  /**
   * ```ebnf
   * amounts = amount [ ( Dash | To ) amount ] [ Bound ] ;
   * amount  = Ratio | Count | Duration | SmallNumber | PlainNumber ;
   * ```
   */
  readonly amounts = this.RULE('amounts', (): FigureReading => {
    const low = this.OR<MeasureToken>(this.lowAmounts)
    this.openRange()
    this.OPTION(this.highAmount)
    this.OPTION1(this.boundBehind)
    const { comparator, verb, from, high, bound } = this
    return {
      kind: 'figure',
      start: startOf(comparator ?? from ?? low),
      end: endOf(bound ?? high ?? low),
      low,
      high,
      sign: comparator === null ? null : comparator.sign,
      firm: comparator !== null && comparator.value === 1,
      bound: bound === null ? null : bound.sign,
      verb,
      from: from !== null,
      next: this.LA(1).tokenType,
      afterNext: this.LA(2).tokenType,
    }
  })

  private readonly lowAmounts = amountTypes.map((type) => ({ ALT: (): MeasureToken => this.take(type) }))
  private readonly highAmounts = amountTypes.map((type) => ({ ALT: () => this.CONSUME1(type) as MeasureToken }))
  private readonly highAmount = {
    GATE: (): boolean => isAmount(this.LA(2).tokenType),
    DEF: (): void => {
      this.OR1(this.rangeMarks)
      this.high = this.OR2<MeasureToken>(this.highAmounts)
    },
  }
  private readonly boundBehind = (): void => {
    this.bound = this.take(Bound)
  }
}
