import { timexPeriod, type Period } from '../calendar.ts'
import type { DateReading } from '../read.ts'
import type { TimeExpression } from '../expression.ts'
import type { AnchorDate, Context } from './context.ts'
import type { Resolved } from './resolved.ts'

/** How far a quarter reaches: figures are compared with it so many code units on. */
const QUARTER_REACH = 1500

/** Where the telling stands, as it is read from beginning to end. */
export class Story {
  #last: AnchorDate | null = null
  #day: AnchorDate | null = null
  #quarter: Period | null = null
  #quarterAt = -Infinity
  #beforeEra = false

  constructor(
    readonly written: AnchorDate | null,
    readonly narrative: boolean,
  ) {}

  context(reading: DateReading, words: string): Context {
    return {
      written: this.written,
      story: this.#last,
      storyDay: this.#day,
      quarter: reading.start - this.#quarterAt < QUARTER_REACH ? this.#quarter : null,
      narrative: this.narrative,
      beforeEra: this.#beforeEra,
      direction: reading.direction,
      words,
    }
  }

  /** Moves the story on to a date that was just told. */
  advance({ expression, start }: DateReading, { period, basis, value }: Resolved): void {
    if (!period || expression.kind === 'named') return
    const saysYear = yearIsSaid(expression)
    if (saysYear) this.#beforeEra = value.startsWith('BC')
    if (period.unit === 'quarter') {
      if (!isComparison(expression)) this.#quarter = period
      this.#quarterAt = start
      return
    }
    if (isComparison(expression)) return
    const anchor: AnchorDate = {
      period,
      basis: basis === 'assumed' ? 'assumed' : 'resolved',
      because: `the text was just speaking of ${timexPeriod(period)}`,
    }
    this.#last = anchor
    if (period.unit === 'day') this.#day = anchor
    else if (saysYear || !this.#day || this.#day.period.start < period.start) this.#day = null
  }
}

function yearIsSaid(e: TimeExpression): boolean {
  if (e.kind === 'calendar') return e.year !== undefined
  if (e.kind === 'years') return !e.short
  return e.kind === 'modified' && yearIsSaid(e.base)
}

const isComparison = (e: TimeExpression): boolean =>
  (e.kind === 'offset' && e.comparison === true) || e.kind === 'shifted'
