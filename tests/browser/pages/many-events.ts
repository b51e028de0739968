import { civilTime, DAY } from '../../../src/model/civil.ts'
import type { DatedEvent, EventCategory, EventPlace, EventStatus } from '../../../src/model/event.ts'
import type { Basis, When } from '../../../src/model/when.ts'
import { Exploration } from '../../../src/state/exploration.svelte.ts'

const PLACES = [
  ['Bergen', 60.39, 5.32],
  ['Graz', 47.07, 15.44],
  ['Izmir', 38.42, 27.14],
  ['Lagos', 6.52, 3.38],
  ['Quito', -0.18, -78.47],
  ['Pune', 18.52, 73.86],
  ['Hobart', -42.88, 147.33],
] as const
const CATEGORIES: readonly EventCategory[] = [
  'protest',
  'disaster',
  'politics',
  'law',
  'statement',
  'work',
  'other',
]
const STATUSES: readonly EventStatus[] = ['happened', 'happened', 'happened', 'reported', 'planned']
const BASES: readonly Basis[] = ['stated', 'stated', 'resolved', 'assumed', 'inferred']
const DOINGS = ['The harbour closes', 'A march crosses the bridge', 'Water rises', 'The court hears the case']

/** Numbers from 0 to 1 that only look random. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    yield state / 2 ** 32
  }
}

/** Made-up events of three texts in bursts over four years, the same at every call. */
export function manyEvents(count: number): Exploration {
  const source = numbers(7)
  const next = (): number => source.next().value
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  let burst = civilTime(2018)
  const events = Array.from({ length: count }, (_, i): DatedEvent => {
    if (i % 9 === 0) burst = civilTime(2018) + Math.floor(next() * 1460) * DAY
    const start = burst + Math.floor(next() ** 2 * 40) * DAY
    const place = pick(PLACES)
    return {
      id: `many#${i + 1}`,
      document: pick(['first.txt', 'second.txt', 'third.txt']),
      title: `${pick(DOINGS)} in ${place[0]}`,
      passages: [{ start: 0, end: 0 }],
      when: i % 17 === 5 ? null : when(start, (i % 8 === 3 ? 12 : 1) * DAY, pick(BASES)),
      dateMention: -1,
      places: i % 11 === 4 ? [] : [placed(place)],
      status: pick(STATUSES),
      category: pick(CATEGORIES),
      confidence: 0.4 + 0.6 * next(),
    }
  })
  const written = { edtf: null, basis: 'assumed', why: '' } as const
  return new Exploration({
    readings: ['first.txt', 'second.txt', 'third.txt'].map((id) => ({
      document: {
        id,
        title: `The ${id.replace('.txt', '')} report`,
        text: '',
        written: null,
        writtenWhy: '',
      },
      written,
      dates: [],
      dateUses: [],
      places: [],
      events: events.filter((event) => event.document === id),
      diagnostics: [],
    })),
  })
}

const placed = ([name, lat, lon]: (typeof PLACES)[number]): EventPlace => ({
  place: {
    id: `city:${name}`,
    name,
    kind: 'city',
    lat,
    lon,
    extent: null,
    cc: '',
    region: '',
    population: 0,
  },
  text: name,
  basis: 'stated',
  mention: -1,
  confidence: 1,
  why: '',
})

const when = (start: number, length: number, basis: Basis): When => ({
  edtf: '',
  start,
  end: start + length,
  precision: length > DAY ? 'interval' : 'day',
  partOfDay: null,
  startEdge: length > DAY ? 'faded' : 'sharp',
  endEdge: length > DAY ? 'faded' : 'sharp',
  approximate: false,
  basis,
  why: '',
  alternatives: [],
})
