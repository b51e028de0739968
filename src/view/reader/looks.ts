import type { DateMention } from '../../model/date-mention.ts'
import type { PlaceMention } from '../../model/where.ts'

/** Class names of a date mention: a guess looks like one, and what is on no calendar is quieter. */
export function dateLook({ when, basis }: DateMention): string {
  if (when === null) return 'date loose'
  return basis === 'assumed' ? 'date assumed' : 'date'
}

/** Class names of a place mention: a name that says no whereabouts here, or that nobody can place, is quieter. */
export const placeLook = ({ role, place }: PlaceMention): string =>
  role === 'location' && place !== null ? 'place' : 'place aside'
