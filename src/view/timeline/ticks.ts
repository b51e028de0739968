import { civilDate } from '../../model/civil.ts'
import { calendarStep, floorTo, nextAfter, STEPS } from '../../model/calendar-step.ts'
import type { CalendarStep, CalendarUnit } from '../../model/calendar-step.ts'
import { clockWords, dayWords, monthName, shortMonthName, yearWords } from '../words/date-words.ts'
import type { FoldedScale, ScaleSegment } from './folded-scale.ts'
import type { MeasureText } from './text-fit.ts'

/** The beginning of a calendar division. */
export interface Tick {
  /** Civil milliseconds. */
  readonly time: number
  /** Pixels on the scale. */
  readonly px: number
  /** The beginning of a larger division: a longer line. */
  readonly isMajor: boolean
}

/** Words below the ticks, in one of two rows: the divisions themselves, and what they are divisions of. */
export interface TickLabel {
  readonly row: 'divisions' | 'context'
  readonly text: string
  /** Beginning of what it names, in its segment: no two labels of a row have the same. */
  readonly time: number
  /** Pixels on the scale at which the text begins; its width. */
  readonly px: number
  readonly width: number
}

export interface Axis {
  readonly ticks: readonly Tick[]
  readonly labels: readonly TickLabel[]
}

/** From a tick to its label, and at least from one label to the next, in pixels. */
const INDENT = 4
const SPACE = 8
/** Most divisions that are drawn in view, whatever the text's width. */
const NEAREST_TICKS = 14

const LARGER: Readonly<Partial<Record<CalendarUnit, CalendarUnit>>> = {
  minute: 'day',
  hour: 'day',
  day: 'month',
  week: 'month',
  month: 'year',
}

/**
 * The calendar's divisions in view, each segment of a folded scale in the finest that its labels have room for.
 * A label stands right of its tick, inside its division; the first context label sticks to the left end of the view,
 * so that the year can always be read. No two labels of a row overlap.
 * @param from,to the part of the scale that is in view, in pixels
 */
export function calendarAxis(scale: FoldedScale, from: number, to: number, measure: MeasureText): Axis {
  const ticks: Tick[] = []
  const labels: TickLabel[] = []
  scale.segments.forEach((segment, i) => {
    const left = Math.max(segment.from, from)
    const right = Math.min(segment.to, to)
    if (segment.folded || right - left < 1) return
    const step = finestStep(segment, measure)
    const next = scale.segments[i + 2]
    const limit = Math.min(next ? next.from : right, to)
    const larger = LARGER[step.unit]
    const divisions = divide(segment, step, left, right)
    const contexts = larger ? divide(segment, calendarStep(larger), left, right) : []
    for (const { start, px } of divisions) if (px >= left) ticks.push({ time: start, px, isMajor: false })
    for (const { start, px } of contexts) if (px >= left) ticks.push({ time: start, px, isMajor: true })
    const rows = new RowWriter(labels, { start: segment.start, left, limit }, measure)
    for (const division of divisions)
      rows.write('divisions', [divisionWords(step.unit, division.start)], division, step.count === 1)
    if (larger)
      for (const context of contexts) rows.write('context', contextWords(larger, context), context, true)
    else if (!rows.hasWritten)
      rows.write(
        'context',
        [yearWords(civilDate(scale.time(left)).year)],
        { start: segment.start, px: left, end: limit },
        true,
      )
  })
  return { ticks, labels }
}

interface Division {
  /** Civil milliseconds. */
  readonly start: number
  /** Pixels of its beginning and its end, inside or outside of its segment. */
  readonly px: number
  readonly end: number
}

function finestStep(segment: ScaleSegment, measure: MeasureText): CalendarStep {
  const pxPerMs = (segment.to - segment.from) / (segment.end - segment.start)
  const fits = (step: CalendarStep): boolean => {
    const widest = Math.max(
      ...[segment.start, segment.end].map((time) => measure(divisionWords(step.unit, time))),
      step.unit === 'day' || step.unit === 'week'
        ? measure('30')
        : step.unit === 'month'
          ? measure('Mar')
          : 0,
    )
    return step.length * pxPerMs >= Math.max(widest + INDENT + SPACE, NEAREST_TICKS)
  }
  return STEPS.find(fits) ?? STEPS.at(-1)!
}

/** The divisions of a segment that reach into the view. */
function divide(segment: ScaleSegment, step: CalendarStep, left: number, right: number): Division[] {
  const pxPerMs = (segment.to - segment.from) / (segment.end - segment.start)
  const px = (time: number): number => segment.from + (time - segment.start) * pxPerMs
  const divisions: Division[] = []
  let start = floorTo(step, segment.start + (left - segment.from) / pxPerMs)
  while (px(start) < right) {
    const end = nextAfter(step, start)
    if (!(end > start)) break // past the calendar of the language
    if (px(end) > left) divisions.push({ start, px: px(start), end: px(end) })
    start = end
  }
  return divisions
}

/** Writes labels from left to right, each where it fits between the last one, its division's end and the limit. */
class RowWriter {
  hasWritten = false
  readonly #ends = { divisions: -Infinity, context: -Infinity }
  readonly #labels: TickLabel[]
  readonly #start: number
  readonly #left: number
  readonly #limit: number
  readonly #measure: MeasureText

  /** @param room the segment's beginning in time, and the pixels between which it may be written on */
  constructor(
    labels: TickLabel[],
    room: { readonly start: number; readonly left: number; readonly limit: number },
    measure: MeasureText,
  ) {
    this.#labels = labels
    this.#start = room.start
    this.#left = room.left
    this.#limit = room.limit
    this.#measure = measure
  }

  /** Writes the first of the texts that fits. Only what sticks is written where its division began out of view. */
  write(row: TickLabel['row'], texts: readonly string[], division: Division, sticks: boolean): void {
    if (division.px < this.#left && !sticks) return
    const px = Math.max(division.px, this.#left) + INDENT
    if (px < this.#ends[row] + SPACE) return
    // The last division may use the room of the break behind it.
    const end = division.end >= this.#limit ? this.#limit : division.end
    for (const text of texts) {
      const width = this.#measure(text)
      if (px + width > end) continue
      this.#labels.push({ row, text, time: Math.max(division.start, this.#start), px, width })
      this.#ends[row] = px + width
      this.hasWritten = true
      return
    }
  }
}

function divisionWords(unit: CalendarUnit, time: number): string {
  const { year, month, day } = civilDate(time)
  if (unit === 'year') return yearWords(year)
  if (unit === 'month') return shortMonthName(month)
  return unit === 'day' || unit === 'week' ? String(day) : clockWords(time)
}

/** What a larger division is called, longest first. */
function contextWords(unit: CalendarUnit, { start }: Division): string[] {
  const { year, month, day } = civilDate(start)
  const words = yearWords(year)
  if (unit === 'year') return [words]
  if (unit === 'month') return [`${monthName(month)} ${words}`, `${shortMonthName(month)} ${words}`, words]
  return [
    dayWords(start),
    `${day} ${shortMonthName(month)} ${words}`,
    `${shortMonthName(month)} ${words}`,
    words,
  ]
}
