import { expect, test } from 'vitest'
import type { Dossier } from '../../../src/model/dossier.ts'
import type { DatedEvent } from '../../../src/model/event.ts'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import { toggled } from '../../../src/state/filters.ts'
import { laneGroups } from '../../../src/view/timeline/lane-groups.ts'

const place = (name: string) => ({ place: { id: name, name, lat: 0, lon: 0 } })

const explore = (list: readonly { category: string; places: readonly string[] }[]): Exploration =>
  new Exploration({
    readings: [
      {
        document: { id: 'a', title: 'A text', text: '' },
        events: list.map(({ category, places }, i) => ({
          title: `${i}`,
          passages: [],
          document: 'a',
          category,
          status: 'happened',
          confidence: 1,
          when: { start: i, end: i + 1, basis: 'stated' },
          places: places.map(place),
        })) as unknown as DatedEvent[],
      },
    ],
  } as unknown as Dossier)

const told = (exploration: Exploration, mode: 'none' | 'category' | 'place' | 'document'): string[] =>
  laneGroups(exploration, mode).map(({ label, chronology }) => `${label}: ${chronology.byStart.join(' ')}`)

test('by kind each event is in one group, in the order of kinds; empty groups are left out', () => {
  const exploration = explore([
    { category: 'other', places: [] },
    { category: 'protest', places: [] },
    { category: 'other', places: [] },
  ])
  expect(told(exploration, 'category')).toEqual(['Protest: 1', 'Other: 0 2'])
  exploration.view.filters = toggled(exploration.view.filters, 'category', 'other')
  expect(told(exploration, 'category')).toEqual(['Other: 0 2'])
  expect(told(exploration, 'none')).toEqual([': 0 2'])
})

test('by place an event of several is in the lane of its first', () => {
  const exploration = explore([
    { category: 'law', places: ['Graz', 'Pune'] },
    { category: 'law', places: ['Pune'] },
    { category: 'law', places: ['Pune'] },
    { category: 'law', places: [] },
  ])
  expect(told(exploration, 'place')).toEqual(['Pune: 1 2', 'Graz: 0', 'No place: 3'])
})

test('of many places the rarest share a group', () => {
  const names = Array.from({ length: 12 }, (_, i) => `P${i}`)
  const exploration = explore(
    names.flatMap((name, i) => Array.from({ length: 12 - i }, () => ({ category: 'law', places: [name] }))),
  )
  const groups = laneGroups(exploration, 'place')
  expect(groups).toHaveLength(9)
  expect(groups.at(-1)!.label).toBe('4 others')
  expect(groups.reduce((sum, { chronology }) => sum + chronology.size, 0)).toBe(78)
})
