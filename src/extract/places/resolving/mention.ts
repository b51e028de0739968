import type { Place, PlaceMention } from '../../../model/where.ts'
import type { Toponym } from '../toponym.ts'
import { isCapitalCity } from './capitals.ts'
import type { Weighed } from './context.ts'
import type { UnknownPlace } from '../unknown.ts'
import { keyOf } from './options.ts'

/** Below this share of belief nobody knows which place is meant. */
const LEAST_SHARE = 0.3
/** A capital is meant unless something speaks against it. */
const LEAST_SHARE_OF_CAPITAL = 0.15
/** By how much the best place must stand before the next to be meant, however many more there are. */
const FAR_AHEAD = 1
/** Degrees within which it makes no difference which of two places is meant. */
const BESIDE = 0.5
const MOST_OTHERS = 5

/** What the document's readers are told of a toponym: its place, the runners-up, and why. */
export function mentionOf(
  text: string,
  toponym: Toponym,
  names: ReadonlyMap<string, readonly Weighed[]>,
): PlaceMention {
  const { candidate, role, evidence } = toponym
  const { start, end } = candidate
  const options = names.get(keyOf(toponym))!
  const [best, ...others] = options as readonly [Weighed, ...Weighed[]]
  const isKnown = isClear(best, others)
  return {
    start,
    end,
    text: text.slice(start, end),
    place: isKnown ? best.place : null,
    role,
    others: (isKnown ? others : options)
      .slice(0, MOST_OTHERS)
      .map(({ place, share }) => ({ place, score: share })),
    rule: [...evidence].sort((a, b) => b.weight - a.weight)[0]?.rule ?? 'name',
    why: whyOf(best, options.length, isKnown),
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

function whyOf({ stated, context, place }: Weighed, options: number, isKnown: boolean): string {
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

/** A place that the gazetteer does not know: listed, never pinned. */
export function unlocated(text: string, { start, end, rule }: UnknownPlace): PlaceMention {
  return {
    start,
    end,
    text: text.slice(start, end),
    place: null,
    role: 'location',
    others: [],
    rule,
    why: 'The words say that it is a place, but it is not among the places that are known here.',
  }
}
