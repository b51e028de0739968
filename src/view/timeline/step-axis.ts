import { civilDate, DAY } from '../../model/civil.ts'
import { clockWords, monthName, shortMonthName, yearWords } from '../words/date-words.ts'
import type { FoldedScale } from './folded-scale.ts'
import type { MeasureText } from './text-fit.ts'
import type { Axis, Tick, TickLabel } from './ticks.ts'

/** From a tick to its label, and at least from one label to the next, in pixels. */
const INDENT = 4
const SPACE = 10

/**
 * The axis of a scale of equal steps: a tick where each begins, and what day that is wherever there is room for it; above
 * it the month and year, whenever these change. No two labels of a row overlap.
 * @param from,to the part of the scale that is in view, in pixels
 */
export function stepAxis(scale: FoldedScale, from: number, to: number, measure: MeasureText): Axis {
  const ticks: Tick[] = []
  const labels: TickLabel[] = []
  const ends = { divisions: -Infinity, context: -Infinity }
  let said = ''
  const write = (row: TickLabel['row'], texts: readonly string[], time: number, px: number): boolean => {
    if (px < ends[row] + SPACE) return false
    const text = texts.find((text) => px + measure(text) <= to)
    if (text === undefined) return false
    const width = measure(text)
    labels.push({ row, text, time, px, width })
    ends[row] = px + width
    return true
  }
  // The first stretch only leads up to the first step.
  scale.segments.slice(1).forEach(({ start, from: px, to: end }) => {
    if (end <= from || px >= to) return
    const month = monthOf(start)
    if (px >= from) ticks.push({ time: start, px, isMajor: month !== said })
    const at = Math.max(px, from) + INDENT
    if (month !== said && write('context', [month, shortMonthOf(start), yearOf(start)], start, at))
      said = month
    if (px >= from) write('divisions', [dayOf(start)], start, at)
  })
  return { ticks, labels }
}

const yearOf = (time: number): string => yearWords(civilDate(time).year)
const monthOf = (time: number): string => `${monthName(civilDate(time).month)} ${yearOf(time)}`
const shortMonthOf = (time: number): string => `${shortMonthName(civilDate(time).month)} ${yearOf(time)}`

const dayOf = (time: number): string => {
  const { day, month } = civilDate(time)
  const words = `${day} ${shortMonthName(month)}`
  return time % DAY === 0 ? words : `${words} ${clockWords(time)}`
}
