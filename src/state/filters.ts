import { FACETS } from '../index/facets.ts'
import type { Facet, FacetColumn, FacetColumns } from '../index/facets.ts'

/** What a reader has narrowed the events down to, the time window apart. */
export interface Filters {
  /** For each facet the values of which an event must have one; none: any will do. */
  readonly chosen: Readonly<Record<Facet, readonly string[]>>
  /** Words that an event must hold, as they were typed; see {@link import('./word-search.ts').WordSearch}. */
  readonly words: string
}

export const NO_FILTERS: Filters = {
  chosen: { category: [], document: [], place: [], basis: [], confidence: [], status: [] },
  words: '',
}

/** How many values are chosen, the words counted as one. */
export const filterCount = ({ chosen, words }: Filters): number =>
  FACETS.reduce((sum, facet) => sum + chosen[facet].length, words.trim() === '' ? 0 : 1)

/** With a value added, or taken away where it was chosen. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
  const before = filters.chosen[facet]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...filters, chosen: { ...filters.chosen, [facet]: after } }
}

/** With all values of one facet let go. */
export const cleared = (filters: Filters, facet: Facet): Filters => ({
  ...filters,
  chosen: { ...filters.chosen, [facet]: [] },
})

const WORDS_BIT = 1 << FACETS.length

/**
 * By event number, which filters it fails: a bit for each facet in the order of {@link FACETS}, and one for the words.
 * 0 where it passes all. A value that no event has is as good as not chosen: a link may name a document that is gone.
 * @param holdsWords by event number, 1 where it holds the words; null where none are asked for
 */
export function failures(
  columns: FacetColumns,
  { chosen }: Filters,
  holdsWords: Uint8Array | null,
  total: number,
): Uint8Array {
  const failed = new Uint8Array(total)
  FACETS.forEach((facet, bit) => {
    const column = columns[facet]
    const wanted = Uint8Array.from(column.values, (value) => (chosen[facet].includes(value) ? 1 : 0))
    if (wanted.includes(1)) markFailures(failed, column, wanted, 1 << bit)
  })
  if (holdsWords !== null)
    for (let event = 0; event < total; event++) if (holdsWords[event] === 0) failed[event]! |= WORDS_BIT
  return failed
}

function markFailures(failed: Uint8Array, { offsets, codes }: FacetColumn, wanted: Uint8Array, bit: number) {
  for (let event = 0; event < failed.length; event++) {
    const to = offsets === null ? event + 1 : offsets[event + 1]!
    let i = offsets === null ? event : offsets[event]!
    while (i < to && wanted[codes[i]!] === 0) i++
    if (i === to) failed[event]! |= bit
  }
}

/** The bits of all filters but that of a facet itself: an event that fails none of them passes all others. */
export const othersOf = (facet: Facet): number => ~(1 << FACETS.indexOf(facet))
