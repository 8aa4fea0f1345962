import type { Sign } from '../../grammars/measure/tokens.ts'

/** A stretch of the text: half-open, in UTF-16 units. */
export interface Span {
  start: number
  end: number
}

/** A stretch to be looked through; `aims` says that it stands under mục tiêu, where a figure is one to be reached. */
export interface MeasureBlock extends Span {
  aims?: boolean
}

/** A day, month or quarter. `iso`: YYYY-MM-DD, YYYY-MM, YYYY-Qn, --MM-DD; null when impossible or left blank. */
export interface DateMeasure extends Span {
  type: 'date'
  iso: string | null
}

/** Years from and to, as printed, and the outlook (định hướng, tầm nhìn). `startYear` is null for "đến năm 2030, …". */
export interface PeriodMeasure extends Span {
  type: 'period'
  startYear: number | null
  endYear: number | null
  outlookYear: number | null
}

/**
 * A time by which something is due.
 *
 * `dueOn`: YYYY-MM-DD, YYYY-MM (of a quarter its last month), YYYY; without a year --MM-DD, --MM; a day of every month
 * ---DD. Null when impossible.
 */
export interface DeadlineMeasure extends Span {
  type: 'deadline'
  dueOn: string | null
  recurring: boolean
}

/** A figure to be reached. Powers of ten in words are multiplied out: "44 tỷ USD" is 44000000000, unit "USD". */
export interface QuantityMeasure extends Span {
  type: 'quantity'
  amount: number | null
  unit: string | null
  comparator: Sign
  year: number | null
}

export type Measure = DateMeasure | PeriodMeasure | DeadlineMeasure | QuantityMeasure
