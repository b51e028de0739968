import type { Sense } from '../../../gazetteer/gazetteer.ts'
import type { Place } from '../../../model/where.ts'
import { containedIn } from '../stated.ts'
import type { Toponym } from '../toponym.ts'
import { fameOf } from './fame.ts'
import { kindFit } from './kind-words.ts'

/** One place that a name may mean, and how much speaks for it before the other names are looked at. */
export interface Option {
  readonly place: Place
  readonly fame: number
  /** What the text states about it: what it lies in, what kind of place it is. */
  readonly stated: number
}

/** A name of the document with the places that it may mean. */
export interface Name {
  readonly options: readonly Option[]
  /** How much its place counts as context for the other names. */
  readonly weight: number
}

/** What a container stated right beside a name is worth, and one stated for another mention of the name. */
const STATED = 8
/** A name's tenth mention says no more than its fourth. */
const MOST_COUNTED = 4
/** How far a region stands behind a city of its own name that is a large part of it. */
const BEHIND_ITS_CITY = 2
const LARGE_PART = 0.2
/** The places of a name beyond these are too little known to be looked at. */
const MOST_OPTIONS = 40
/** A demonym tells less of where a text is at home than the name of a place. */
const DEMONYM_WEIGHT = 0.4
const OTHER_ROLE_WEIGHT = 0.25

export const keyOf = ({ candidate: { name }, role }: Toponym): string =>
  role === 'demonym' ? `${name} (of)` : name

/** The names of a document, by key. */
export function sensesOf(toponyms: readonly Toponym[]): ReadonlyMap<string, Name> {
  const groups = new Map<string, number[]>()
  toponyms.forEach((toponym, i) => {
    const known = groups.get(keyOf(toponym))
    if (known === undefined) groups.set(keyOf(toponym), [i])
    else known.push(i)
  })
  const stated = statedPlaces(toponyms)
  return new Map([...groups].map(([key, mentions]) => [key, nameOf(key, mentions, toponyms, stated)]))
}

function nameOf(
  key: string,
  mentions: readonly number[],
  toponyms: readonly Toponym[],
  stated: ReadonlyMap<string, number>,
): Name {
  const first = toponyms[mentions[0]!]!
  const senses = first.candidate.senses.slice(0, MOST_OPTIONS)
  const options = senses.map((sense): Option => {
    const { place } = sense
    const fits = mentions.map((i) => kindFit(toponyms[i]!.candidate, place))
    return {
      place,
      fame: fameOf(sense) - (hasItsCity(sense, senses) ? BEHIND_ITS_CITY : 0),
      stated: (stated.get(`${key} ${place.id}`) ?? 0) + Math.max(...fits) + Math.min(0, ...fits),
    }
  })
  const each = first.role === 'location' ? 1 : first.role === 'demonym' ? DEMONYM_WEIGHT : OTHER_ROLE_WEIGHT
  return { options, weight: Math.min(mentions.length, MOST_COUNTED) ** 0.5 * each }
}

/** Whether a region has a city of the same name in it: "New York" is the city unless something says otherwise. */
const hasItsCity = ({ place }: Sense, senses: readonly Sense[]): boolean =>
  place.kind === 'region' &&
  senses.some(
    ({ place: { kind, cc, region, population } }) =>
      kind === 'city' &&
      cc === place.cc &&
      region === place.name &&
      population > LARGE_PART * place.population,
  )

/** What the text states by "Paris, Texas", by key and place: for the inner and for the outer place. */
function statedPlaces(toponyms: readonly Toponym[]): ReadonlyMap<string, number> {
  const stated = new Map<string, number>()
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const [inner, outer] = [toponyms[i]!, toponyms[i + 1]!]
    if (inner.role === 'demonym' || outer.role === 'demonym') continue
    for (const pair of containedIn(inner.candidate, outer.candidate)) {
      stated.set(`${keyOf(inner)} ${pair.inner.place.id}`, STATED)
      stated.set(`${keyOf(outer)} ${pair.outer.place.id}`, STATED)
    }
  }
  return stated
}
