import type { Place } from '../../../model/where.ts'
import type { Name } from './names.ts'

/** How much of the other names is near a place, in its region, in its country. */
export interface Context {
  readonly near: number
  readonly region: number
  readonly country: number
}

/** Context is what is within about this many degrees: the cell of a place and those around it. */
const CELL = 1.5
const COLUMNS = 1000
/** An uncertain name says less than its share: else many that might all be in one state would talk each other there. */
const DOUBT = 1.5
/** A city of more people than this is spoken of elsewhere too. */
const LOCAL_PEOPLE = 100_000
const SLOPE = 0.8
const LEAST_LOCAL = 0.15

/**
 * The places that the names of a document may mean, by cells of the map, regions and countries, and how much belief is
 * in each. Kept in columns of numbers, one row an option, since it is walked through for each round.
 */
export class Field {
  readonly #kinds: Place['kind'][] = []
  readonly #weights: number[] = []
  /** For each option: its cell (-1 for an area), region and country, as numbers; -1 where there is none. */
  readonly #cells: number[] = []
  readonly #regions: number[] = []
  readonly #countries: number[] = []
  /** For each option, the cells around it that hold something. */
  readonly #around: number[][]
  /** For each option, the options of its own name that share its surroundings, its region, its country. */
  readonly #own: { readonly near: number[]; readonly region: number[]; readonly country: number[] }[] = []
  readonly #mass: Float64Array

  constructor(names: readonly Name[]) {
    const numbers = new Map<string | number, number>()
    const numberOf = (key: string | number): number => {
      const known = numbers.get(key) ?? numbers.size
      numbers.set(key, known)
      return known
    }
    const corners: number[] = []
    for (const { options, weight } of names) {
      const first = this.#kinds.length
      for (const { place } of options) {
        const corner = isPoint(place) ? cornerOf(place) : -1
        corners.push(corner)
        this.#kinds.push(place.kind)
        this.#weights.push(weight * localityOf(place))
        this.#cells.push(corner < 0 ? -1 : numberOf(corner))
        this.#regions.push(
          place.cc === '' || place.region === '' ? -1 : numberOf(`${place.cc} ${place.region}`),
        )
        this.#countries.push(place.cc === '' ? -1 : numberOf(place.cc))
      }
      const own = Array.from({ length: options.length }, (_, k) => first + k)
      for (const i of own)
        this.#own.push({
          near: corners[i]! < 0 ? [] : own.filter((k) => areBeside(corners[i]!, corners[k]!)),
          region: this.#regions[i]! < 0 ? [] : own.filter((k) => this.#regions[k] === this.#regions[i]),
          country:
            this.#countries[i]! < 0 ? [] : own.filter((k) => this.#countries[k] === this.#countries[i]),
        })
    }
    this.#around = corners.map((corner) => (corner < 0 ? [] : cellsAround(corner, numbers)))
    this.#mass = new Float64Array(numbers.size)
  }

  /** Lays the belief of all options where they are. */
  spread(shares: Float64Array): void {
    this.#mass.fill(0)
    for (let i = 0; i < shares.length; i++) {
      const mass = shares[i]! ** DOUBT * this.#weights[i]!
      for (const at of [this.#cells[i]!, this.#regions[i]!, this.#countries[i]!])
        if (at >= 0) this.#mass[at]! += mass
    }
  }

  /** What is around an option, without what the name that it belongs to put there itself. */
  around(i: number, shares: Float64Array): Context {
    const own = this.#own[i]!
    const region = this.#without(this.#regions[i]!, own.region, shares)
    const country = this.#without(this.#countries[i]!, own.country, shares)
    const kind = this.#kinds[i]!
    // What lies in an area is as near to it as can be.
    if (kind === 'region') return { near: this.#regions[i]! < 0 ? country : region, region, country }
    if (kind === 'country') return { near: country, region, country }
    let near = 0
    for (const cell of this.#around[i]!) near += this.#mass[cell]!
    for (const k of own.near) near -= shares[k]! ** DOUBT * this.#weights[k]!
    return { near: Math.max(0, near), region, country }
  }

  #without(at: number, own: readonly number[], shares: Float64Array): number {
    if (at < 0) return 0
    let mass = this.#mass[at]!
    for (const k of own) mass -= shares[k]! ** DOUBT * this.#weights[k]!
    return Math.max(0, mass)
  }
}

/** How much a place tells of where a text is at home: a great city is spoken of everywhere, a village only near it. */
function localityOf({ kind, population }: Place): number {
  if (kind !== 'city') return 1
  return Math.max(LEAST_LOCAL, Math.min(1, 1 - SLOPE * Math.log10(population / LOCAL_PEOPLE)))
}

const isPoint = ({ kind }: Place): boolean => kind !== 'country' && kind !== 'continent' && kind !== 'region'

/** The cell of a place as one number. */
const cornerOf = ({ lat, lon }: Place): number =>
  (Math.floor(lat / CELL) + COLUMNS / 2) * COLUMNS + Math.floor(lon / CELL) + COLUMNS / 2

const areBeside = (a: number, b: number): boolean =>
  b >= 0 &&
  Math.abs(Math.floor(a / COLUMNS) - Math.floor(b / COLUMNS)) <= 1 &&
  Math.abs((a % COLUMNS) - (b % COLUMNS)) <= 1

function cellsAround(corner: number, numbers: ReadonlyMap<string | number, number>): number[] {
  const found: number[] = []
  for (let row = -1; row <= 1; row++)
    for (let column = -1; column <= 1; column++) {
      const cell = numbers.get(corner + row * COLUMNS + column)
      if (cell !== undefined) found.push(cell)
    }
  return found
}
