import type { DateMention } from '../../../model/date-mention.ts'
import type { Span } from '../../../model/span.ts'
import type { When } from '../../../model/when.ts'

/** A date as it dates something: one mention, or several that say one date together. */
export interface DateUnit extends Span {
  /** Number of the mention that stands for it. */
  readonly number: number
  /** Numbers of all mentions in it. */
  readonly members: readonly number[]
  readonly when: When
}

/** "Sunday night (March 4)", "21 July, the fifth day": the same time said twice. */
const APPOSITION = /^,? ?\(?(?:the )?$/
/** "1997 and 1998": two years in a row for one thing. */
const IN_A_ROW = /^ and (?:the )?$/
const LONGEST_GAP = 14

/** What happens at one moment, so that two years mean two of it. */
const ONCE =
  /\b(?:won|received|awarded|elected|re-elected|appointed|born|died|killed|married|founded|opened|hit|struck|attacks?|earthquakes?|released|published|titles?|champions?|games|prizes?|awards?|medals?|cups?)\b/i

/**
 * Groups the dates of a sentence: the two ends of a range, the same time said twice, and years in a row that say how
 * long one thing went on.
 *
 * @param numbers of the dates in the sentence that are on the calendar, in order
 */
export function dateUnits(
  text: string,
  numbers: readonly number[],
  dates: readonly DateMention[],
  words: string,
): DateUnit[] {
  const units: DateUnit[] = []
  for (const number of numbers) {
    const date = dates[number]!
    const { when, start, end } = date
    if (when === null) continue
    const last = units.at(-1)
    const gap = last && start - last.end <= LONGEST_GAP ? text.slice(last.end, start) : null
    const together = last && gap !== null ? join(last, when, gap, words) : null
    if (together && last)
      units[units.length - 1] = { ...last, ...together, end, members: [...last.members, number] }
    else units.push({ start, end, number, members: [number], when })
  }
  return units
}

function join(last: DateUnit, when: When, gap: string, words: string): Partial<DateUnit> | null {
  if (last.when.precision === 'interval' && last.when.end === when.end && last.members.length === 1) return {}
  if (APPOSITION.test(gap) && gap !== '') {
    const inside = when.start >= last.when.start && when.end <= last.when.end
    const overlap = when.start < last.when.end && last.when.start < when.end
    if (inside && when.end - when.start < last.when.end - last.when.start) return { when }
    if (overlap) return {}
  }
  if (
    IN_A_ROW.test(gap) &&
    isLong(when) &&
    when.precision === last.when.precision &&
    when.start === last.when.end &&
    !ONCE.test(words)
  )
    return { when: spanning(last.when, when) }
  return null
}

const isLong = ({ precision }: When): boolean =>
  precision === 'year' || precision === 'month' || precision === 'decade' || precision === 'century'

/** From the beginning of one date to the end of another. */
export function spanning(from: When, to: When): When {
  const bounds =
    isPlainYears(from) && isPlainYears(to) ? [yearOf(from.start), yearOf(to.end - 1)] : [from.edtf, to.edtf]
  return {
    ...from,
    edtf: bounds.join('/'),
    end: to.end,
    precision: 'interval',
    partOfDay: null,
    endEdge: to.endEdge,
    why: [...new Set([from.why, to.why])].join(' '),
    alternatives: [],
  }
}

/** A decade or century cannot stand in an interval as `193X`: its years can. */
const isPlainYears = ({ precision }: When): boolean => precision === 'decade' || precision === 'century'

function yearOf(time: number): string {
  const year = new Date(time).getUTCFullYear()
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}
