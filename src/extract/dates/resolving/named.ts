import { civilDate, DAY } from '../../../model/civil.ts'
import { parseEdtf } from '../../../formats/edtf.ts'
import { periodAt, periodEnd, timexPeriod } from '../calendar.ts'
import type { NamedExpression } from '../expression.ts'
import type { NamedDate } from '../named-dates/named-date.ts'
import { namedDate } from '../named-dates/named-dates.ts'
import { resolveCalendar } from './calendar-date.ts'
import type { Context } from './context.ts'
import { onCalendar, type Resolved, stretchOf } from './resolved.ts'

/**
 * The happenings that a name can mean: none that the writer could not know, and by month and day alone ("the May 16 coup")
 * only what everybody calls so, or what the text gives the year of.
 */
function knownTo({ ids, otherwise }: NamedExpression, { written, yearsSaid }: Context): readonly NamedDate[] {
  const end = written ? periodEnd(written.period) : Infinity
  return ids.map(namedDate).filter(({ edtf, calledByDay }) => {
    const start = parseEdtf(edtf)?.start ?? 0
    return start < end && (!otherwise || calledByDay || yearsSaid.has(civilDate(start).year))
  })
}

/** A named date; null where its name must mean something else. */
export function resolveNamed(e: NamedExpression, context: Context): Resolved | null {
  const [named, ...others] = knownTo(e, context)
  if (!named) return e.otherwise ? resolveCalendar(e.otherwise, context) : null
  const value = parseEdtf(named.edtf)
  if (!value) return null
  const why = `"${context.words}" is the name of what happened: ${named.title}, ${named.edtf}.`
  const alternatives = others.map(({ edtf }) => edtf)
  const { precision } = value
  if (precision === 'day' || precision === 'month' || precision === 'year')
    return { ...onCalendar({ unit: precision, start: value.start }, 'resolved', why, alternatives), named }
  const period = periodAt('day', value.start)
  return {
    ...onCalendar(period, 'resolved', why, alternatives),
    value: timexPeriod(period),
    named,
    stretch: {
      ...stretchOf(period),
      edtf: named.edtf,
      end: periodEnd(periodAt('day', value.end - DAY)),
      precision: 'interval',
    },
  }
}
