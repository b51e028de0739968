import { parseEdtf } from '../../../src/formats/edtf.ts'
import type { DateMention } from '../../../src/model/date-mention.ts'
import type { DatedEvent } from '../../../src/model/event.ts'
import type { Place, PlaceKind, PlaceMention, PlaceRole } from '../../../src/model/where.ts'
import { composeEvents } from '../../../src/extract/events/compose.ts'
import type { Material } from '../../../src/extract/events/material.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'
import type { Gazetteer } from '../../../src/gazetteer/gazetteer.ts'

const WORLD: readonly (readonly [
  name: string,
  kind: PlaceKind,
  cc: string,
  region: string,
  lat: number,
  lon: number,
])[] = [
  ['France', 'country', 'FR', '', 46.5, 2.5],
  ['Peru', 'country', 'PE', '', -9, -75],
  ['Lyon', 'city', 'FR', 'Auvergne-Rhône-Alpes', 45.76, 4.84],
  ['Paris', 'city', 'FR', 'Île-de-France', 48.85, 2.35],
  ['Bastille', 'landmark', 'FR', 'Île-de-France', 48.853, 2.369],
  ['Marseille', 'city', 'FR', "Provence-Alpes-Côte d'Azur", 43.3, 5.37],
  ['Cusco', 'city', 'PE', 'Cusco', -13.52, -71.97],
  ['Lima', 'city', 'PE', 'Lima', -12.04, -77.03],
  ['Seine', 'river', '', '', 49.3, 0.5],
]

export function placeNamed(name: string): Place {
  const [, kind, cc, region, lat, lon] =
    WORLD.find(([known]) => known === name) ?? ([name, 'city', 'XX', '', 0, name.length] as const)
  return { id: `test:${name}`, name, kind, cc, region, lat, lon, extent: null, population: 1 }
}

/** A world without places: what a test needs stands in the markup. */
const NOWHERE: Gazetteer = { size: 0, lookup: () => [], longestName: () => 0, country: () => null }

/**
 * What the events stage is given, from a text with its mentions marked: `[Monday|2020-03-02]` a date, `[two days|P2D]`
 * a duration, `[D-Day|1944-06-06|Normandy landings]` the name of a happening, `{Lyon}` a place, `{French|demonym}` one
 * in another role; each line is a paragraph. Written on the day `written`.
 */
export function materialOf(marked: string, written: string | null = '2020-03-10'): Material {
  const dates: DateMention[] = []
  const places: PlaceMention[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(
    /\[([^\]|]+)\|([^\]|]+)(?:\|([^\]]+))?\]|\{([^}|]+)(?:\|([^}]+))?\}/g,
  )) {
    text += marked.slice(last, match.index)
    last = match.index + match[0].length
    const words = match[1] ?? match[4]!
    const span = { start: text.length, end: text.length + words.length, text: words }
    text += words
    if (match[1] !== undefined) dates.push(dateOf(span, match[2]!, match[3] ?? null))
    else
      places.push({
        ...span,
        place: placeNamed(words),
        role: (match[5] ?? 'location') as PlaceRole,
        others: [],
        rule: 'test',
        why: '',
      })
  }
  text += marked.slice(last)
  const prepared = prepareText(text.replaceAll('\n', '\n\n'))
  if (prepared.text !== text) throw new Error(`write the text of a test even, as "${prepared.text}"`)
  const document = { id: 'test', title: '', text, written, writtenWhy: '' }
  return {
    document,
    prepared,
    written: { edtf: written, basis: 'given', why: '' },
    dates,
    places,
    gazetteer: NOWHERE,
  }
}

function dateOf(
  span: { start: number; end: number; text: string },
  value: string,
  name: string | null,
): DateMention {
  const isDuration = /^P\d/.test(value)
  const edtf = isDuration || value.endsWith('_REF') ? null : parseEdtf(value)
  const when = edtf && {
    edtf: value,
    start: edtf.start,
    end: edtf.end,
    precision: edtf.precision,
    approximate: edtf.approximate,
    basis: 'stated' as const,
    partOfDay: null,
    startEdge: 'sharp' as const,
    endEdge: 'sharp' as const,
    why: '',
    alternatives: [],
  }
  return {
    ...span,
    type: isDuration ? 'DURATION' : 'DATE',
    value,
    when,
    basis: 'stated',
    rule: 'test',
    namesEvent: name === null ? null : { name, place: '' },
  }
}

/** One line an event: `2020-03-02 | Fire killed two | Lyon`. */
export const linesOf = (events: readonly DatedEvent[]): string[] =>
  events.map(({ when, title, places }) =>
    [when?.edtf ?? 'undated', title, places.map(({ place }) => place.name).join(', ') || 'unplaced'].join(
      ' | ',
    ),
  )

export const read = (marked: string, written?: string | null): string[] =>
  linesOf(composeEvents(materialOf(marked, written)).events)
