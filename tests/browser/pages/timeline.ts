import { mount } from 'svelte'
import '../../../src/view/theme.css'
import { civilTime, DAY, HOUR } from '../../../src/model/civil.ts'
import type { DatedEvent } from '../../../src/model/event.ts'
import type { When } from '../../../src/model/when.ts'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import { manyEvents } from './many-events.ts'
import Timeline from '../../../src/view/timeline/Timeline.svelte'

const week = civilTime(2019, 3, 4)

function when(start: number, length: number, more: Partial<When> = {}): When {
  return {
    edtf: '',
    start,
    end: start + length,
    precision: 'day',
    partOfDay: null,
    startEdge: 'sharp',
    endEdge: 'sharp',
    approximate: false,
    basis: 'stated',
    why: '',
    alternatives: [],
    ...more,
  }
}

function explore(id: string, list: readonly (readonly [title: string, when: When | null])[]): Exploration {
  const events: DatedEvent[] = list.map(([title, date], i) => ({
    id: `${id}#${i + 1}`,
    document: id,
    title,
    passages: [{ start: 0, end: 1 }],
    when: date,
    dateMention: -1,
    places: [],
    status: 'happened',
    category: 'other',
    confidence: 1,
  }))
  const document = { id, title: id, text: 'A text.', written: null, writtenWhy: '' }
  const written = { edtf: null, basis: 'assumed', why: '' } as const
  return new Exploration({
    readings: [{ document, written, dates: [], dateUses: [], places: [], events, diagnostics: [] }],
  })
}

const mill = explore('mill', [
  ['The mill by the old bridge burns down to its walls', when(civilTime(1911, 5, 2), DAY)],
  ['Builders find the foundations under the car park', when(week, DAY)],
  [
    'Neighbours gather at the fence and sing',
    when(week + DAY + 18 * HOUR, 6 * HOUR, { precision: 'part-of-day', partOfDay: 'evening' }),
  ],
  [
    'The council halts the works',
    when(week + 2 * DAY, DAY, {
      basis: 'assumed',
      why: 'No year is given; 2019 is assumed from the day of writing.',
    }),
  ],
  [
    'A camp stands in front of the gate while lawyers argue about who owns the ground',
    when(week + 2 * DAY, 3 * DAY, {
      precision: 'interval',
      startEdge: 'faded',
      endEdge: 'faded',
      basis: 'inferred',
      why: 'Told after the halt and before the vote.',
    }),
  ],
  ['The mayor receives <b>both</b> sides', when(week + 4 * DAY, DAY)],
  ['A vote saves the walls', when(week + 5 * DAY + 9 * HOUR, HOUR, { precision: 'hour' })],
  ['Somebody paints the date over the door', null],
])

const small = explore('small', [
  ['A lone treaty is signed', when(civilTime(-43, 3, 15), DAY)],
  ['A second copy is made', when(civilTime(-42, 1, 1), 365 * DAY, { precision: 'year' })],
])

const many = explore(
  'many',
  Array.from(
    { length: 3000 },
    (_, i) => [`Entry ${i}`, when(civilTime(1900) + ((i * 7919) % 36500) * DAY, DAY)] as const,
  ),
)

const asked = new URLSearchParams(location.search).get('second')
const pages = {
  first: mill,
  second:
    asked === 'many'
      ? many
      : asked === 'bursts'
        ? manyEvents(20_000)
        : asked === 'dense'
          ? manyEvents(160)
          : small,
}
for (const [id, exploration] of Object.entries(pages))
  mount(Timeline, { target: document.getElementById(id)!, props: { exploration } })

/** The tests play the other views through this. */
Object.assign(window, { explorations: pages })
