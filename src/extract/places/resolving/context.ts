import type { Name, Option } from './names.ts'
import { type Context, Field } from './field.ts'

/** What the context adds for a place near others, in the region of others, and in the country of others. */
const NEAR = 1.6
const REGION = 2.2
const COUNTRY = 1.2
/** More context than this says no more: a long text about New England may still speak of Berlin. */
const MOST_NEAR = 4
const MOST_IN_COUNTRY = 6
/** How far belief spreads over places whose scores differ by one: the larger, the more modest. */
const TEMPERATURE = 1.3
/** How often the names look at each other. */
const ROUNDS = 4

/** An option with all that speaks for it, and the share of belief that it has among those of its name. */
export interface Weighed extends Option {
  readonly score: number
  readonly share: number
}

/** The options of a name, best first, and what is around the best. */
export interface WeighedName {
  readonly options: readonly [Weighed, ...Weighed[]]
  readonly context: Context
}

/**
 * Lets the names of a document say to each other where it is at home: each spreads its belief over its places, each
 * place gains by belief nearby, and so on for some rounds. Linear in the number of places.
 */
export function weighByContext(names: readonly Name[]): WeighedName[] {
  const field = new Field(names)
  const starts = startsOf(names)
  const scores = new Float64Array(starts.at(-1)!)
  const shares = new Float64Array(scores.length)
  for (let round = 0; round <= ROUNDS; round++) {
    if (round > 0) field.spread(shares)
    names.forEach((name, n) => {
      name.options.forEach(({ fame, stated }, k) => {
        const i = starts[n]! + k
        scores[i] = fame + stated + (round === 0 ? 0 : gain(field.around(i, shares)))
      })
      believe(scores, shares, starts[n]!, starts[n + 1]!)
    })
  }
  return names.map(({ options }, n) => {
    const start = starts[n]!
    const order = options.map((_, k) => start + k).sort((a, b) => scores[b]! - scores[a]!)
    const weighed = order.map((i): Weighed => {
      const { place, fame, stated } = options[i - start]!
      return { place, fame, stated, score: scores[i]!, share: shares[i]! }
    })
    return { options: weighed as unknown as WeighedName['options'], context: field.around(order[0]!, shares) }
  })
}

/** Where the options of each name begin among those of all, and where the last ones end. */
function startsOf(names: readonly Name[]): number[] {
  const starts = [0]
  for (const { options } of names) starts.push(starts.at(-1)! + options.length)
  return starts
}

const gain = ({ near, region, country }: Context): number =>
  NEAR * Math.log1p(Math.min(near, MOST_NEAR) * 2) +
  REGION * Math.log1p(Math.min(region, MOST_NEAR) * 2) +
  COUNTRY * Math.log1p(Math.min(country, MOST_IN_COUNTRY))

/** Parts one name's belief among its options, by their scores. */
function believe(scores: Float64Array, shares: Float64Array, start: number, end: number): void {
  let best = -Infinity
  for (let i = start; i < end; i++) best = Math.max(best, scores[i]!)
  let total = 0
  for (let i = start; i < end; i++) total += shares[i] = Math.exp((scores[i]! - best) / TEMPERATURE)
  for (let i = start; i < end; i++) shares[i]! /= total
}
