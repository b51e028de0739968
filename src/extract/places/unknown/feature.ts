import { GIVEN_NAMES } from '../lexicon/people.ts'
import { isCapital } from '../tokens.ts'
import type { UnknownRule } from '../unknown-rules.ts'
import { runAfter, runBefore } from './run.ts'

/** What ends the name of a place. A word that also ends names of firms and schools is none of them. */
const LAST: ReadonlySet<string> = new Set(
  (
    'park river creek lake bay beach island islands mountain mountains valley forest bridge airport county parish ' +
    'township province heights falls canyon peninsula coast harbour harbor dam reservoir stadium station hill hills ' +
    'wilderness lagoon estate estates cemetery'
  ).split(' '),
)
const FIRST: ReadonlySet<string> = new Set('lake mount cape camp fort loch'.split(' '))

/** "Neches River", "Sunset Park", "Lake Cumberland": a name that says what kind of place it is. */
export const feature: UnknownRule = {
  name: 'feature',
  find: ({ tokens, capitals }) =>
    capitals.flatMap((i) => {
      const token = tokens[i]!
      if (FIRST.has(token.folded)) {
        const last = tokens[i + 1]?.gap === ' ' ? runAfter(tokens, i + 1) : i
        return last > i ? [{ first: i, last: Math.min(last, i + 1) }] : []
      }
      if (!LAST.has(token.folded) || token.gap !== ' ') return []
      const next = tokens[i + 1]
      // "Sunset Park Board" is the board's name.
      if (next?.gap === ' ' && isCapital(next) && next.sentence === token.sentence) return []
      const first = runBefore(tokens, i)
      if (first === i || (token.folded === 'hill' && GIVEN_NAMES.has(tokens[first]!.folded))) return []
      return [{ first, last: i }]
    }),
}
