import type { CalendarExpression, TimeExpression } from '../expression.ts'
import type { Refinement } from '../refinement.ts'

const DASH = /^ ?[-–—] ?$/
const TO = /^ (?:to|through|thru|until|till|up to|up until)(?: the)? $/i
const AND = /^,? (?:and|or)(?: the)? $/i
const COMMA = /^, $/

/**
 * Ties the two ends of a range together ("from June to August 1944", "1914–18") and lets a neighbour share the year or
 * the era that is said once ("April and June 1955", "490–480 BC").
 */
export const linkRanges: Refinement = {
  name: 'link-ranges',
  pattern: new RegExp(`${TO.source}|${AND.source}`),
  refine(found, text) {
    const linked = [...found]
    for (let i = linked.length - 2; i >= 0; i--) {
      const left = linked[i]
      const right = linked[i + 1]
      if (!left || !right || right.start - left.end > 14) continue
      const gap = text.slice(left.end, right.start)
      const range = isRange(gap, text.slice(Math.max(0, left.start - 10), left.start))
      if (!range && !AND.test(gap) && !COMMA.test(gap)) continue
      const expression = share(left.expression, right.expression)
      const tied = range && onCalendar(expression) && onCalendar(right.expression)
      linked[i] = { ...left, expression, role: tied ? 'range-start' : left.role }
      if (tied) linked[i + 1] = { ...right, role: right.role ?? 'range-end' }
    }
    return linked
  },
}

const isRange = (gap: string, before: string): boolean =>
  DASH.test(gap) || TO.test(gap) || (AND.test(gap) && /\bbetween (?:the )?$/i.test(before))

const onCalendar = (e: TimeExpression): boolean =>
  ['calendar', 'years', 'offset', 'within', 'modified', 'holiday', 'clock', 'part-of-day'].includes(e.kind)

/** What the left neighbour takes over from the right one. */
function share(left: TimeExpression, right: TimeExpression): TimeExpression {
  if (left.kind === 'modified') return { ...left, base: share(left.base, right) }
  if (right.kind === 'modified') return share(left, right.base)
  if (left.kind !== 'calendar' || right.kind !== 'calendar' || right.year === undefined) return left
  if (left.eraOpen && right.year <= 0 && left.year !== undefined)
    return { ...withoutOpenEra(left), year: 1 - left.year }
  if (
    left.year !== undefined ||
    left.shortYear !== undefined ||
    left.weekday !== undefined ||
    left.which !== undefined
  )
    return left
  if (left.month === undefined && left.season === undefined && left.quarter === undefined) return left
  const later = left.month !== undefined && right.month !== undefined && left.month > right.month
  return { ...left, year: later ? right.year - 1 : right.year }
}

function withoutOpenEra(expression: CalendarExpression): CalendarExpression {
  const { eraOpen, ...rest } = expression
  return eraOpen === undefined ? expression : rest
}
