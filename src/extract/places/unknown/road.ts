import type { UnknownRule } from '../unknown-rules.ts'
import { runBefore } from './run.ts'

const ROADS: ReadonlySet<string> = new Set(
  (
    'street streets road roads avenue avenues boulevard drive lane parkway highway expressway freeway turnpike ave ' +
    'blvd rd'
  ).split(' '),
)
const NUMBERED: ReadonlySet<string> = new Set('highway interstate route hwy autobahn motorway'.split(' '))

/** "Mayfield Road", "North Main Street", "Highway 190", "Interstate 45": roads, which no gazetteer here has. */
export const road: UnknownRule = {
  name: 'road',
  find: ({ tokens, capitals }) =>
    capitals.flatMap((i) => {
      const token = tokens[i]!
      const next = tokens[i + 1]
      if (NUMBERED.has(token.folded) && next?.gap === ' ' && /^\d{1,4}[A-Z]?$/.test(next.text))
        return [{ first: i, last: i + 1 }]
      const first = ROADS.has(token.folded) && token.gap === ' ' ? runBefore(tokens, i) : i
      return first < i ? [{ first, last: i }] : []
    }),
}
