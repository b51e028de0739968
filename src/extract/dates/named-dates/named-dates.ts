import { AFRICA_AND_MIDDLE_EAST } from './africa-and-middle-east.ts'
import { AMERICAS } from './americas.ts'
import { ASIA } from './asia.ts'
import { EUROPE } from './europe.ts'
import type { NamedDate } from './named-date.ts'

/** Every named date. Where two share a name, the earlier one in the list is the likelier. */
export const NAMED_DATES: readonly NamedDate[] = [...AMERICAS, ...EUROPE, ...ASIA, ...AFRICA_AND_MIDDLE_EAST]

const BY_ID = new Map(NAMED_DATES.map((date) => [date.id, date]))

/** Throws for an id that is in no table. */
export function namedDate(id: string): NamedDate {
  const date = BY_ID.get(id)
  if (!date) throw new RangeError(`expected the id of a named date, got "${id}"`)
  return date
}
