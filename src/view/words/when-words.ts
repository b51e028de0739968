import { civilDate, DAY } from '../../model/civil.ts'
import type { When } from '../../model/when.ts'
import { dayWords, spanWords, timeWords, yearWords } from './date-words.ts'

/** When something was, in words for a tooltip: `evening of 25 November 2022`, `1989 (assumed)`. */
export function whenWords(when: When): string {
  const guess = when.basis === 'assumed' ? ' (assumed)' : when.basis === 'inferred' ? ' (inferred)' : ''
  return `${bareWhenWords(when)}${guess}`
}

/**
 * When something was, with how that is known, in words for a card: `about 25 to 28 November 2022, worked out from
 * “For nearly three days”`.
 *
 * @param words the words of the text that it was read from; "" where none say it
 */
export function whenInFull(when: When, words: string): string {
  const quoted = words === '' ? '' : ` from “${words}”`
  switch (when.basis) {
    case 'stated':
      return bareWhenWords(when)
    case 'resolved':
      return `${bareWhenWords(when)}, worked out${quoted || ' from the text'}`
    case 'assumed':
      return `${bareWhenWords(when)}, partly a guess${quoted}`
    case 'inferred':
      return quoted
        ? `${bareWhenWords(when)}, worked out${quoted}`
        : `${bareWhenWords(when)}, inferred from the order of the telling`
  }
}

/** When something was, in words, without how that is known. */
export function bareWhenWords(when: When): string {
  const about = when.approximate ? 'about ' : ''
  const { end, startEdge, endEdge } = when
  const start = saidStart(when)
  if (start === -Infinity) return end === Infinity ? 'no known time' : `until ${about}${lastOf(end)}`
  if (end === Infinity || endEdge === 'open') return `${about}${timeWords(start)} or later`
  if (startEdge === 'open') return `${about}${lastOf(end)} or earlier`
  return `${about}${periodWords({ ...when, start })}`
}

/** What follows an evening begins with it, but no text said at what hour: only the day is known. */
const saidStart = ({ start, precision, edtf }: When): number =>
  precision === 'interval' && !edtf.includes('T') ? Math.floor(start / DAY) * DAY : start

/** The last day, or minute, before the end of an interval. */
const lastOf = (end: number): string => (end % DAY === 0 ? dayWords(end - 1) : timeWords(end))

const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

/** A finite interval by the name that people have for it, where they have one. */
function periodWords(when: When): string {
  const { start, end, precision, partOfDay, edtf } = when
  const { year } = civilDate(start)
  if (precision === 'part-of-day' && partOfDay && end - start <= DAY)
    return `${partOfDay} of ${dayWords(start)}`
  const season = precision === 'season' && SEASONS[/^-?\d{4}-(2[1-4])/.exec(edtf)?.[1] ?? '']
  if (season) return `${season} ${yearWords(year)}`
  if (precision === 'decade' && year >= 1_000 && year % 10 === 0) return `${year}s`
  if (precision === 'century' && year >= 100) return `${ordinal(Math.floor((year + 50) / 100) + 1)} century`
  return spanWords(when)
}

function ordinal(n: number): string {
  const tens = n % 100
  const end = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')
  return `${n}${end}`
}
