import type { Sense } from '../../../gazetteer/gazetteer.ts'
import type { Place } from '../../../model/where.ts'
import { containedIn } from '../stated.ts'
import type { Toponym } from '../toponym.ts'
import { fameOf } from './fame.ts'
import { kindsSaid } from './kind-words.ts'

/** One place that a name may mean, and how much speaks for it before the other names are looked at. */
export interface Option {
  readonly place: Place
  readonly fame: number
  /** What the text states about it: what it lies in, what kind of place it is. */
  readonly stated: number
}

/** A name of the document with the places that it may mean. */
export interface Name {
  /** Which toponyms bear it. */
  readonly mentions: readonly number[]
  readonly options: readonly Option[]
  /** How much its place counts as context for the other names. */
  readonly weight: number
}

/** What a container stated right beside a name, or beside another mention of it, is worth. */
const STATED = 8
/** What the word for a kind of place is worth, for places of that kind and against the others. */
const FITS_KIND = 2.5
/** A name's tenth mention says no more than its fourth. */
const MOST_COUNTED = 4
/** How far a region stands behind a city of its own name that is a large part of it. */
const BEHIND_ITS_CITY = 2
const LARGE_PART = 0.2
/** The places of a name beyond these are too little known to be looked at, unless the text states one. */
const MOST_OPTIONS = 20
/** A demonym tells less of where a text is at home than the name of a place. */
const DEMONYM_WEIGHT = 0.4
const OTHER_ROLE_WEIGHT = 0.25

/** The names of a document, each once; a demonym is another name than its country. */
export function namesOf(toponyms: readonly Toponym[]): Name[] {
  const groups = new Map<string, number[]>()
  toponyms.forEach((toponym, i) => {
    const key = keyOf(toponym)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [i])
    else known.push(i)
  })
  const stated = statedPlaces(toponyms)
  return [...groups].map(([key, mentions]) => nameOf(mentions, toponyms, stated.get(key)))
}

const keyOf = ({ candidate: { name }, role }: Toponym): string => (role === 'demonym' ? `${name} (of)` : name)

function nameOf(
  mentions: readonly number[],
  toponyms: readonly Toponym[],
  stated: ReadonlySet<string> | undefined,
): Name {
  const { candidate, role } = toponyms[mentions[0]!]!
  const senses = candidate.senses.filter(({ place }, i) => i < MOST_OPTIONS || stated?.has(place.id) === true)
  const kinds = mentions.flatMap((i) => kindsSaid(toponyms[i]!.candidate) ?? [])
  const options = senses.map((sense): Option => {
    const { place } = sense
    const inRegion = stated?.has(place.id) === true ? STATED : 0
    return {
      place,
      fame: fameOf(sense) - (hasItsCity(sense, senses) ? BEHIND_ITS_CITY : 0),
      stated: inRegion + (kinds.length === 0 ? 0 : kinds.includes(place.kind) ? FITS_KIND : -FITS_KIND),
    }
  })
  const each = role === 'location' ? 1 : role === 'demonym' ? DEMONYM_WEIGHT : OTHER_ROLE_WEIGHT
  return { mentions, options, weight: Math.min(mentions.length, MOST_COUNTED) ** 0.5 * each }
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

/** The places that the text states by "Paris, Texas", the inner and the outer ones, as ids by key. */
function statedPlaces(toponyms: readonly Toponym[]): ReadonlyMap<string, ReadonlySet<string>> {
  const stated = new Map<string, Set<string>>()
  const state = (toponym: Toponym, { place }: Sense): void => {
    const key = keyOf(toponym)
    stated.set(key, (stated.get(key) ?? new Set()).add(place.id))
  }
  for (let i = 0; i + 1 < toponyms.length; i++) {
    const [inner, outer] = [toponyms[i]!, toponyms[i + 1]!]
    if (inner.role === 'demonym' || outer.role === 'demonym') continue
    for (const pair of containedIn(inner.candidate, outer.candidate)) {
      state(inner, pair.inner)
      state(outer, pair.outer)
    }
  }
  return stated
}
