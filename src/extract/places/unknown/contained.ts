import { isDemonym } from '../candidate.ts'
import { AT_PLACE, IN_PLACE } from '../lexicon/geography.ts'
import type { UnknownRule } from '../unknown-rules.ts'
import { runBefore } from './run.ts'

/** "in Attapeu, Laos", "of Sulpher, La.": a name between a preposition and the country or region that it lies in. */
export const contained: UnknownRule = {
  name: 'contained-name',
  find: ({ tokens }, candidates) =>
    candidates.flatMap((candidate) => {
      const { kind } = candidate.senses[0].place
      if ((kind !== 'country' && kind !== 'region') || isDemonym(candidate)) return []
      if (tokens[candidate.first]!.gap !== ', ') return []
      const first = runBefore(tokens, candidate.first)
      const preposition = tokens[first - 1]
      if (first === candidate.first || preposition === undefined || tokens[first]!.gap !== ' ') return []
      const { folded } = preposition
      const leads = IN_PLACE.has(folded) || AT_PLACE.has(folded) || folded === 'of'
      return leads ? [{ first, last: candidate.first - 1 }] : []
    }),
}
