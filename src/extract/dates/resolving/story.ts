import { timexPeriod, type Period } from '../calendar.ts'
import type { DateReading } from '../read.ts'
import type { TimeExpression } from '../expression.ts'
import type { AnchorDate, Context } from './context.ts'
import type { DateOrder } from './date-order.ts'
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
  /** The paragraph in which a year was last said. */
  #yearParagraph: number | null = null
  /** Where the story stood before an aside, until the paragraph of the aside ends. */
  #main: {
    readonly last: AnchorDate | null
    readonly day: AnchorDate | null
    readonly paragraph: number
  } | null = null

  constructor(
    readonly written: AnchorDate | null,
    readonly narrative: boolean,
    readonly asides: ReadonlySet<DateReading>,
    readonly dateOrder: DateOrder | null,
    readonly yearsSaid: ReadonlySet<number>,
  ) {}

  /** @param paragraph position of the paragraph in which the reading stands */
  context(reading: DateReading, words: string, paragraph: number): Context {
    if (this.#main && this.#main.paragraph !== paragraph) {
      this.#last = this.#main.last
      this.#day = this.#main.day
      this.#main = null
    }
    // Who is quoted in a history speaks in its time, not in ours.
    const quoted = this.narrative && reading.quoted
    return {
      written: quoted ? (this.#day ?? this.#last ?? this.written) : this.written,
      story: this.#lastIn(paragraph),
      storyDay: this.#day,
      quarter: reading.start - this.#quarterAt < QUARTER_REACH ? this.#quarter : null,
      narrative: this.narrative,
      endsRange: reading.role === 'range-end',
      beforeEra: this.#beforeEra,
      direction: reading.direction,
      dateOrder: this.dateOrder,
      yearsSaid: this.yearsSaid,
      words,
    }
  }

  /** Where nobody says when a text was written, the year of one paragraph is only a guess for the next. */
  #lastIn(paragraph: number): AnchorDate | null {
    const isGuess = this.written?.basis === 'assumed' && this.#yearParagraph !== paragraph
    return this.#last && isGuess ? { ...this.#last, basis: 'assumed' } : this.#last
  }

  /** Moves the story on to a date that was just told. */
  advance(reading: DateReading, { period, basis, value }: Resolved, paragraph: number): void {
    const { expression, start } = reading
    if (!period || expression.kind === 'named') return
    if (reading.role === 'range-end' && !yearIsSaid(expression)) return // the telling begins where the range begins
    if (
      this.narrative &&
      (reading.quoted ? !yearIsSaid(expression) : isFlashback(expression) || isDeictic(expression))
    )
      return
    if (this.narrative && this.asides.has(reading))
      this.#main ??= { last: this.#last, day: this.#day, paragraph }
    const saysYear = yearIsSaid(expression)
    if (saysYear) {
      this.#beforeEra = value.startsWith('BC')
      this.#yearParagraph = paragraph
    }
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

/** "two decades earlier": the story looks back and goes on where it was. */
const isFlashback = (e: TimeExpression): boolean =>
  e.kind === 'modified' ? isFlashback(e.base) : e.kind === 'offset' && e.unit === 'year' && e.amount < -1

/** "today", "last year": it takes a story that is long over nowhere. */
function isDeictic(e: TimeExpression): boolean {
  if (e.kind === 'modified') return isDeictic(e.base)
  if (e.kind === 'part-of-day' || e.kind === 'clock') return e.day !== null && isDeictic(e.day)
  return e.kind === 'offset' && e.anchor === 'written'
}

const isComparison = (e: TimeExpression): boolean =>
  (e.kind === 'offset' && e.comparison === true) || e.kind === 'shifted'
