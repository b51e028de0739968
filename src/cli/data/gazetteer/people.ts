import { isWhole, type Settlement } from './geonames.ts'

/** The people of a country ("CN") or a region of the first ("CN.13") or second level ("CN.13.6501"): those of its settlements of 500 and more. */
export function countPeople(settlements: readonly Settlement[]): ReadonlyMap<string, number> {
  const people = new Map<string, number>()
  for (const { cc, admin1, admin2, population } of settlements.filter(isWhole))
    for (const key of admin2.endsWith('.') ? [cc, admin1] : [cc, admin1, admin2])
      people.set(key, (people.get(key) ?? 0) + population)
  return people
}

/** Ten steps to each power of ten (the Renard series R10), near enough for small towns and cheap to store. */
const STEPS = [10, 12, 15, 20, 25, 30, 40, 50, 60, 80, 100]
const FINE_FROM = 100_000

/** A population as it is stored: two figures from 100,000 on, one of ten steps below. */
export function roundPopulation(population: number): number {
  let power = 1
  while (population / power >= 100) power *= 10
  const figures = population / power
  if (population >= FINE_FROM || population < 10) return Math.round(figures) * power
  const nearest = STEPS.reduce((best, step) =>
    Math.abs(step - figures) < Math.abs(best - figures) ? step : best,
  )
  return nearest * power
}
