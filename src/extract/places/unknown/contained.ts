import { type Candidate, isDemonym } from '../candidate.ts'
import { AT_PLACE, IN_PLACE } from '../lexicon/geography.ts'
import { liesIn } from '../stated.ts'
import type { UnknownRule } from '../unknown-rules.ts'
import { runBefore } from './run.ts'

/** A larger city than this is meant although another country is named after it. */
const LARGE = 500_000

/**
 * "in Attapeu, Laos", "of Sulpher, La.": a name between a preposition and the country or region that it lies in. The
 * gazetteer may have the name elsewhere only.
 */
export const contained: UnknownRule = {
  name: 'contained-name',
  find: ({ tokens }, candidates) =>
    candidates.flatMap((container, i) => {
      const { kind } = container.senses[0].place
      if ((kind !== 'country' && kind !== 'region') || isDemonym(container)) return []
      if (tokens[container.first]!.gap !== ', ') return []
      const known = candidates[i - 1]
      const isKnown = known?.last === container.first - 1
      if (isKnown && !isElsewhere(known, container)) return []
      const first = isKnown ? known.first : runBefore(tokens, container.first)
      const preposition = tokens[first - 1]
      if (first === container.first || preposition === undefined) return []
      const { gap } = tokens[first]!
      const { folded } = preposition
      const leads = gap === ' ' && (IN_PLACE.has(folded) || AT_PLACE.has(folded) || folded === 'of')
      return leads || gap === '; ' ? [{ first, last: container.first - 1, instead: isKnown }] : []
    }),
}

/** Whether all that is known under a name lies outside of what is stated to contain it. */
function isElsewhere(known: Candidate, container: Candidate): boolean {
  const { kind, population } = known.senses[0].place
  if (kind !== 'city' && kind !== 'district' && kind !== 'county') return false
  if (population >= LARGE || isDemonym(known)) return false
  return !known.senses.some(({ place }) =>
    container.senses.some((outer) => outer.place.id === place.id || liesIn(place, outer.place)),
  )
}
