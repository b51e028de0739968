import type { TimeExpression } from './expression.ts'
import type { DateReading } from './read.ts'

/**
 * The readings that a text mentions in passing: a year that it leaves at once for where it was ("Congress cut all aid
 * in 1976", then 1975 again; "as in 1945", then 1965 again). What follows in a later paragraph does not belong to it.
 */
export function findAsides(readings: readonly DateReading[]): ReadonlySet<DateReading> {
  const said = readings.flatMap((reading) => {
    const year = statedYear(reading.expression)
    return year === null ? [] : [{ reading, year }]
  })
  const asides = new Set<DateReading>()
  for (let i = 1; i + 1 < said.length; i++) {
    const [before, now, after] = [said[i - 1]!.year, said[i]!.year, said[i + 1]!.year]
    if ((now > after && after >= before) || (now < before && before <= after)) asides.add(said[i]!.reading)
  }
  return asides
}

/** The year that the words themselves give; null where they give none. */
export function statedYear(e: TimeExpression): number | null {
  if (e.kind === 'modified') return statedYear(e.base)
  return e.kind === 'calendar' ? (e.year ?? null) : null
}
