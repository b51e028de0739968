import { civilDate, DAY, isoWeekday } from '../../../model/civil.ts'
import { edtfPeriod, type Period, periodEnd } from '../calendar.ts'
import type { Direction } from '../direction.ts'
import type { Which } from '../expression.ts'
import { type AnchorDate, type Context, yearOfPeriod } from './context.ts'
import { onCalendar, type Resolved } from './resolved.ts'

/** A stretch that comes every year, in one year: "November 29", "summer", "Christmas". */
type Yearly = (year: number) => Period

/** How many years around the anchor a weekday may decide between. */
const WEEKDAY_REACH = 12

/** Finds the year of what comes every year; null where nothing in the text or about it tells. */
export function placeInYear(
  yearly: Yearly,
  context: Context,
  which: Which | undefined,
  weekday?: number,
): Resolved | null {
  const { written, story } = context
  const anchor = which && COUNTS_FROM_STORY.has(which) ? (story ?? written) : written
  if (which && anchor) return asSaid(yearly, anchor, which, context)
  if (context.narrative && story) return inStory(yearly, story, context, weekday)
  if (written) return nearWriting(yearly, written, context, weekday)
  return story ? inStory(yearly, story, context, weekday) : null
}

/** What "that", "the following" and "the previous" stand before. */
export const COUNTS_FROM_STORY: ReadonlySet<Which> = new Set<Which>(['that', 'following', 'previous'])

/** The year that "last", "this", "next", "that", "the following" or "the previous" says. */
function asSaid(yearly: Yearly, anchor: AnchorDate, which: Which, { words }: Context): Resolved {
  const at = anchor.period.start
  const year = yearOfPeriod(anchor.period)
  const candidates = [year - 1, year, year + 1].map(yearly)
  const before = candidates.filter((p) => periodEnd(p) <= at).at(-1)
  const after = candidates.find((p) => p.start > at)
  const around = candidates.find((p) => p.start <= at && at < periodEnd(p))
  const chosen = {
    last: before,
    previous: before,
    next: after,
    following: after,
    this: around,
    that: undefined,
  }[which]
  return placed(chosen ?? yearly(year), anchor, words, `it is the ${which} one`)
}

function inStory(
  yearly: Yearly,
  story: AnchorDate,
  { words, endsRange }: Context,
  weekday: number | undefined,
): Resolved {
  const year = yearOfPeriod(story.period)
  if (weekday !== undefined) {
    const match = nearestWeekday(yearly, year, weekday)
    if (match) return placed(match, story, words, 'the weekday agrees with that year')
  }
  const same = yearly(year)
  const months = civilDate(same.start).month - civilDate(story.period.start).month
  const turned =
    story.period.unit !== 'year' && (endsRange ? periodEnd(same) <= story.period.start : months <= -TURN)
  const chosen = turned ? yearly(year + 1) : same
  const others = [turned ? same : yearly(year + 1), yearly(year - 1)].map(edtfPeriod)
  return placed(
    chosen,
    story,
    words,
    turned
      ? `the ${endsRange ? 'range' : 'story'} goes on into the next year`
      : 'it is the year that the story is in',
    others,
  )
}

/** A step back by this many months in a story is a step into the next year. */
const TURN = 8

/**
 * Up to how many days ahead a date without a year is taken to be the coming one. Who means one that is nearly a year
 * gone says so, whatever the tense of the verbs around it.
 */
const AHEAD: Readonly<Record<Direction | 'unsaid', number>> = { past: 75, unsaid: 120, coming: 300 }

function nearWriting(
  yearly: Yearly,
  written: AnchorDate,
  context: Context,
  weekday: number | undefined,
): Resolved {
  const year = yearOfPeriod(written.period)
  const { words, direction } = context
  if (weekday !== undefined) {
    const match = nearestWeekday(yearly, year, weekday)
    if (match) return placed(match, written, words, 'the weekday agrees with that year')
  }
  if (written.period.unit === 'year') {
    return placed(
      yearly(year),
      written,
      words,
      'it is taken to be in the same year',
      [yearly(year - 1), yearly(year + 1)].map(edtfPeriod),
    )
  }
  const at = written.period.start
  const candidates = [year - 1, year, year + 1].map(yearly)
  const past = candidates.filter((p) => p.start < periodEnd(written.period)).at(-1)
  const coming = candidates.find((p) => periodEnd(p) > at)
  if (!past || !coming) return placed(yearly(year), written, words, 'it is taken to be in the same year')
  const distance = coming.start - at
  const ahead = distance < AHEAD[direction ?? 'unsaid'] * DAY
  const chosen = ahead ? coming : past
  const others = candidates
    .filter((p) => p.start !== chosen.start)
    .sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))
  return placed(
    chosen,
    written,
    words,
    ahead ? 'so it is the next one after it' : 'so it is the latest one before it',
    others.map(edtfPeriod),
  )
}

function nearestWeekday(yearly: Yearly, year: number, weekday: number): Period | null {
  for (let distance = 0; distance <= WEEKDAY_REACH; distance++)
    for (const candidate of distance === 0 ? [year] : [year - distance, year + distance]) {
      const period = yearly(candidate)
      if (isoWeekday(period.start) === weekday) return period
    }
  return null
}

const placed = (
  period: Period,
  anchor: AnchorDate,
  words: string,
  so: string,
  alternatives: readonly string[] = [],
): Resolved =>
  onCalendar(period, anchor.basis, `"${words}" gives no year; ${anchor.because}; ${so}.`, alternatives)
