import type { TimeExpression } from './expression.ts'
import { statedYear } from './asides.ts'
import type { DateReading } from './read.ts'
import { type AnchorDate, yearOfPeriod } from './resolving/context.ts'

/** From how many years that stand in it a text can be taken for a history. */
const FEWEST_YEARS = 4

/**
 * Whether a text tells history (its months and days belong to the year that the story is in) or news (they belong to
 * the time of writing): by its stated years against its words that count from the writing.
 */
export function isNarrative(readings: readonly DateReading[], written: AnchorDate | null): boolean {
  if (!written) return true
  const guessed = written.basis === 'assumed'
  let years = 0
  let deictic = 0
  const now = yearOfPeriod(written.period)
  for (const { expression } of readings) {
    if (guessed ? statedYear(expression) !== null : saysOtherYear(expression, now)) years++
    if (isDeictic(expression)) deictic++
  }
  // A day of writing that was guessed from the text's own years has nothing to say about its months.
  return years >= (guessed ? 1 : FEWEST_YEARS) && years > 3 * deictic
}

function saysOtherYear(e: TimeExpression, now: number): boolean {
  if (e.kind === 'modified') return saysOtherYear(e.base, now)
  return e.kind === 'calendar' && e.year !== undefined && Math.abs(e.year - now) > 1
}

function isDeictic(e: TimeExpression): boolean {
  if (e.kind === 'modified') return isDeictic(e.base)
  if (e.kind === 'part-of-day' || e.kind === 'clock') return e.day !== null && isDeictic(e.day)
  if (e.kind === 'calendar') return e.weekday !== undefined && e.day === undefined
  return e.kind === 'offset' && e.anchor === 'written'
}
