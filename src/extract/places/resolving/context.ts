import type { Place } from '../../../model/where.ts'
import type { Name, Option } from './options.ts'

/** What the context adds for a place near others, in the region of others, and in the country of others. */
const NEAR = 1.6
const REGION = 2.2
const COUNTRY = 1.2
/** How far belief spreads over places whose scores differ by one: the larger, the more modest. */
const TEMPERATURE = 1.3
/** How often the names look at each other. */
const ROUNDS = 6
/** Context is what is within about this many degrees. */
const CELL = 1.5

/** An option with all that speaks for it, and the share of belief that it has among those of its name. */
export interface Weighed extends Option {
  readonly score: number
  readonly share: number
  readonly context: Context
}

/** How much of the other names is near a place, in its region, in its country. */
export interface Context {
  readonly near: number
  readonly region: number
  readonly country: number
}

/**
 * Lets the names of a document say to each other where it is at home: each spreads its belief over its places, each
 * place gains by belief nearby, and so on for some rounds. Linear in the number of places.
 */
export function weighByContext(names: ReadonlyMap<string, Name>): ReadonlyMap<string, readonly Weighed[]> {
  const keys = [...names.keys()]
  let beliefs = keys.map((key) => weigh(names.get(key)!, () => NOTHING))
  for (let round = 0; round < ROUNDS; round++) {
    const field = new Field()
    beliefs.forEach((options, i) => {
      const { weight } = names.get(keys[i]!)!
      for (const { place, share } of options) field.add(place, share * weight)
    })
    beliefs = beliefs.map((options, i) => {
      const name = names.get(keys[i]!)!
      return weigh(name, (place) => field.around(place, options, name.weight))
    })
  }
  return new Map(keys.map((key, i) => [key, [...beliefs[i]!].sort((a, b) => b.score - a.score)]))
}

const NOTHING: Context = { near: 0, region: 0, country: 0 }

function weigh({ options }: Name, contextOf: (place: Place) => Context): Weighed[] {
  const scored = options.map((option) => {
    const context = contextOf(option.place)
    const score =
      option.fame +
      option.stated +
      NEAR * Math.log1p(context.near * 2) +
      REGION * Math.log1p(context.region * 2) +
      COUNTRY * Math.log1p(context.country)
    return { ...option, context, score }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const total = scored.reduce((sum, { score }) => sum + Math.exp((score - best) / TEMPERATURE), 0)
  return scored.map((option) => ({ ...option, share: Math.exp((option.score - best) / TEMPERATURE) / total }))
}

/** Belief by where it lies: in cells of the map, in regions, in countries. */
class Field {
  readonly #mass = new Map<string, number>()

  add(place: Place, mass: number): void {
    for (const key of keysOf(place)) this.#mass.set(key, (this.#mass.get(key) ?? 0) + mass)
  }

  /** What is around a place, without what the name that it belongs to put there itself. */
  around(place: Place, own: readonly Weighed[], weight: number): Context {
    const ownAt = (match: (other: Place) => boolean): number =>
      own.reduce((sum, other) => sum + (match(other.place) ? other.share * weight : 0), 0)
    const sum = (key: string | null): number => (key === null ? 0 : (this.#mass.get(key) ?? 0))
    const cells = isPoint(place) ? cellsAround(place) : []
    const beside = cells.reduce((total, key) => total + sum(key), 0)
    const mine = new Set(cells)
    const region = regionOf(place)
    const country = countryOf(place)
    const inRegion = Math.max(0, sum(region) - ownAt((other) => regionOf(other) === region))
    const inCountry = Math.max(0, sum(country) - ownAt((other) => countryOf(other) === country))
    const around = Math.max(0, beside - ownAt((other) => isPoint(other) && mine.has(cellOf(other))))
    // What lies in an area is as near to it as can be.
    const near = place.kind === 'region' ? inRegion : place.kind === 'country' ? inCountry : around
    return { near, region: inRegion, country: inCountry }
  }
}

const isPoint = ({ kind }: Place): boolean => kind !== 'country' && kind !== 'continent' && kind !== 'region'

const cellAt = (x: number, y: number): string => `${x},${y}`
const cellOf = ({ lat, lon }: Place): string => cellAt(Math.floor(lon / CELL), Math.floor(lat / CELL))

function cellsAround({ lat, lon }: Place): string[] {
  const [x, y] = [Math.floor(lon / CELL), Math.floor(lat / CELL)]
  const cells: string[] = []
  for (let dx = -1; dx <= 1; dx++) for (let dy = -1; dy <= 1; dy++) cells.push(cellAt(x + dx, y + dy))
  return cells
}

const regionOf = ({ cc, region }: Place): string | null =>
  cc === '' || region === '' ? null : `${cc} ${region}`
const countryOf = ({ cc }: Place): string | null => (cc === '' ? null : cc)

function keysOf(place: Place): string[] {
  return [isPoint(place) ? cellOf(place) : null, regionOf(place), countryOf(place)].filter(
    (key) => key !== null,
  )
}
