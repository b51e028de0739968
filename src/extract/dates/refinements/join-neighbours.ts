import type { CalendarExpression, TimeExpression } from '../expression.ts'
import type { Found } from '../found.ts'
import type { Refinement } from '../refinement.ts'

/** One expression from two neighbours and the words between them; null where they stay two. */
type Join = (left: TimeExpression, gap: string, right: TimeExpression) => TimeExpression | null

const LONGEST_GAP = 12

/** "Tuesday, November 29": the weekday belongs to the date. */
const weekdayAndDate: Join = (left, gap, right) =>
  left.kind === 'calendar' &&
  isOnlyWeekday(left) &&
  /^,? (?:the )?\(?$/.test(gap) &&
  right.kind === 'calendar' &&
  right.day !== undefined
    ? { ...right, weekday: left.weekday ?? 0 }
    : null

/** "Friday night", "November 25 evening". */
const dayAndPart: Join = (left, gap, right) =>
  gap === ' ' && right.kind === 'part-of-day' && right.day === null && isDay(left)
    ? { ...right, day: left }
    : null

/** "the evening of November 25", "mid-afternoon yesterday". */
const partAndDay: Join = (left, gap, right) =>
  left.kind === 'part-of-day' && left.day === null && /^,? (?:of |on )?(?:the )?$/.test(gap) && isDay(right)
    ? { ...left, day: right }
    : null

/** "10:30 a.m. on Friday", "noon Wednesday". */
const clockAndDay: Join = (left, gap, right) =>
  left.kind === 'clock' && left.day === null && /^,? (?:on |of )?(?:the )?$/.test(gap) && isDay(right)
    ? { ...left, day: right }
    : null

/** "Friday at 10:30 a.m." */
const dayAndClock: Join = (left, gap, right) =>
  right.kind === 'clock' && right.day === null && /^(?:,? at | |, )$/.test(gap) && isDay(left)
    ? { ...right, day: left }
    : null

/** "January of that year", "the third quarter of last year", "June 4 of the same year". */
const partOfYear: Join = (left, gap, right) => {
  if (left.kind !== 'calendar' && left.kind !== 'holiday') return null
  if (
    left.kind === 'calendar' &&
    (left.year !== undefined || left.weekday !== undefined || left.which !== undefined)
  )
    return null
  if (!/^(?: of |,? (?:in )?(?:the )?)(?:fiscal )?$/.test(gap)) return null
  if (right.kind === 'calendar' && isOnlyYear(right) && / of /.test(gap)) {
    return left.kind === 'calendar'
      ? { ...left, year: right.year ?? 0 }
      : { kind: 'within', part: left, whole: right }
  }
  return right.kind === 'offset' && right.unit === 'year' && (/ of /.test(gap) || gap === ' ')
    ? { kind: 'within', part: left, whole: right }
    : null
}

const JOINS: readonly Join[] = [weekdayAndDate, dayAndPart, partAndDay, clockAndDay, dayAndClock, partOfYear]

/** Joins findings that are one expression in two pieces. */
export const joinNeighbours: Refinement = {
  name: 'join-neighbours',
  refine(found, text) {
    const joined: Found[] = []
    for (let next of found) {
      for (let last = joined[joined.length - 1]; last; last = joined[joined.length - 1]) {
        const one = join(last, next, text)
        if (!one) break
        joined.pop()
        next = one
      }
      joined.push(next)
    }
    return joined
  },
}

function join(left: Found, right: Found, text: string): Found | null {
  if (right.start - left.end > LONGEST_GAP) return null
  const gap = text.slice(left.end, right.start)
  for (const rule of JOINS) {
    const expression = rule(left.expression, gap, right.expression)
    if (expression) return { start: left.start, end: right.end, rule: right.rule, expression, role: null }
  }
  return null
}

const isOnlyWeekday = (e: CalendarExpression): boolean =>
  e.weekday !== undefined && e.day === undefined && e.month === undefined && !e.weekend

const isOnlyYear = (e: CalendarExpression): boolean =>
  e.year !== undefined &&
  e.month === undefined &&
  e.season === undefined &&
  e.quarter === undefined &&
  e.half === undefined

function isDay(e: TimeExpression): boolean {
  if (e.kind === 'calendar') return e.day !== undefined || e.weekday !== undefined
  return e.kind === 'holiday' || e.kind === 'named' || (e.kind === 'offset' && e.unit === 'day')
}
