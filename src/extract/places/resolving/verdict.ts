import type { Place, PlaceCandidate } from '../../../model/where.ts'
import { isCapitalCity } from './capitals.ts'
import type { Weighed, WeighedName } from './context.ts'
import type { Context } from './field.ts'

/** Below this share of belief nobody knows which place is meant. */
const LEAST_SHARE = 0.3
/** A capital is meant unless something speaks against it. */
const LEAST_SHARE_OF_CAPITAL = 0.15
/** By how much the best place must stand before the next to be meant, however many more there are. */
const FAR_AHEAD = 1
/** Degrees within which it makes no difference which of two places is meant. */
const BESIDE = 0.5
const MOST_OTHERS = 5

/** Which place a name means in a document. */
export interface Verdict {
  /** Null where nobody knows. */
  readonly place: Place | null
  /** The runners-up, best first. */
  readonly others: readonly PlaceCandidate[]
  readonly why: string
}

export function verdictOf({ options, context }: WeighedName): Verdict {
  const [best, ...others] = options
  const isKnown = isClear(best, others)
  return {
    place: isKnown ? best.place : null,
    others: (isKnown ? others : options)
      .slice(0, MOST_OTHERS)
      .map(({ place, share }) => ({ place, score: share })),
    why: whyOf(best, context, options.length, isKnown),
  }
}

/**
 * Whether one place is meant clearly enough: by its share of belief, together with the region or county of the same name
 * around it, or since the next best is far behind.
 */
function isClear(best: Weighed, others: readonly Weighed[]): boolean {
  const elsewhere = others.filter(({ place }) => !isBeside(best.place, place))
  const share = 1 - elsewhere.reduce((sum, other) => sum + other.share, 0)
  const [second] = elsewhere
  return (
    share >= (isCapitalCity(best.place) ? LEAST_SHARE_OF_CAPITAL : LEAST_SHARE) ||
    second === undefined ||
    best.score - second.score >= FAR_AHEAD
  )
}

const isBeside = (a: Place, b: Place): boolean =>
  a.cc === b.cc && Math.abs(a.lat - b.lat) < BESIDE && Math.abs(a.lon - b.lon) < BESIDE

function whyOf({ stated, place }: Weighed, context: Context, options: number, isKnown: boolean): string {
  if (options === 1) return 'It is the only place of this name.'
  if (!isKnown) return `There are ${options} places of this name, and nothing tells which is meant.`
  if (stated > 3) return 'The text says what it lies in.'
  if (context.near > 0.5) return `Of ${options} places of this name it is near others that the text names.`
  if (context.region > 0.5)
    return `Of ${options} places of this name it is in ${place.region}, which the text is about.`
  if (context.country > 0.5)
    return `Of ${options} places of this name it is in the country that the text is about.`
  return `Of ${options} places of this name it is the best known.`
}
