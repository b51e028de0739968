import type { Place } from '../../model/where.ts'
import { type Candidate, isAbbreviation, isDemonym, isOneWord } from './candidate.ts'

/** How likely a name is a place before anything around it is looked at, as the logarithm of odds. */
export function prior(candidate: Candidate): number {
  const [{ place, preferred }] = candidate.senses
  if (isDemonym(candidate)) return 3
  if (isAbbreviation(candidate)) return place.region === '' ? 3 : 0
  const words = isOneWord(candidate) ? 0 : 1.5
  const known = preferred || place.kind === 'country' ? 0 : -0.5
  return ofPlace(place) + words + known
}

function ofPlace({ kind, population }: Place): number {
  switch (kind) {
    case 'country':
    case 'continent':
      return 4
    case 'region':
    case 'sea':
      return 2
    case 'city':
    case 'district':
    case 'county':
      return Math.min(3, Math.max(-1, 1.2 * Math.log10(Math.max(1, population) / 60_000)))
    default:
      return 1
  }
}
