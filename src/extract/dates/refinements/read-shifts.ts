import type { TimeExpression } from '../expression.ts'
import type { Refinement } from '../refinement.ts'
import { unitOf } from '../lexicon/units.ts'

const BEFORE =
  /\b(?<lead>the (?<unit>day|night|week|month|year) (?<way>before|after|following|preceding) )(?:the )?$/i

/** Takes in "the day before" and "the week after" where a date follows: "the day after Christmas". */
export const readShifts: Refinement = {
  name: 'read-shifts',
  pattern: BEFORE,
  refine: (found, text) =>
    found.map((one, i) => {
      if (!isDay(one.expression)) return one
      const from = Math.max(found[i - 1]?.end ?? 0, one.start - 28)
      const match = BEFORE.exec(text.slice(from, one.start))
      const unit = match?.groups && unitOf(match.groups.unit ?? '')
      if (!match?.groups || !unit) return one
      const amount = /^(?:before|preceding)$/i.test(match.groups.way ?? '') ? -1 : 1
      const shifted: TimeExpression = { kind: 'shifted', unit, amount, from: one.expression }
      const isNight = match.groups.unit?.toLowerCase() === 'night'
      return {
        ...one,
        start: from + match.index,
        expression: isNight ? { kind: 'part-of-day', part: 'NI', day: shifted } : shifted,
      }
    }),
}

function isDay(e: TimeExpression): boolean {
  if (e.kind === 'calendar') return e.day !== undefined || e.weekday !== undefined
  return e.kind === 'holiday' || e.kind === 'named' || (e.kind === 'offset' && e.unit === 'day')
}
