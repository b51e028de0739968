import type { Facet } from '../../index/facets.ts'
import type { ConfidenceBand } from '../../model/certainty.ts'
import type { EventCategory, EventStatus } from '../../model/event.ts'
import type { Basis } from '../../model/when.ts'
import type { Exploration } from '../../state/exploration.svelte.ts'
import { CATEGORY_WORDS } from './category-words.ts'

/** What each side is called from which events can be narrowed down. */
export const FACET_WORDS: Readonly<Record<Facet, string>> = {
  category: 'Kind',
  document: 'Text',
  place: 'Place',
  basis: 'Date',
  confidence: 'Certainty',
  status: 'Told as',
}

const BASES: Readonly<Record<Basis | 'undated', string>> = {
  stated: 'Stated in the text',
  resolved: 'Worked out',
  inferred: 'From the order of telling',
  assumed: 'Partly a guess',
  undated: 'No date',
}

const BANDS: Readonly<Record<ConfidenceBand, string>> = {
  'very-likely': 'Very likely',
  likely: 'Likely',
  uncertain: 'Uncertain',
  doubtful: 'Doubtful',
}

const STATUSES: Readonly<Record<EventStatus, string>> = {
  happened: 'Fact',
  reported: 'Reported',
  quoted: 'Quoted',
  planned: 'Planned',
  hypothetical: 'Only thought of',
  negated: 'Did not happen',
}

const WORDS: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>> = {
  category: CATEGORY_WORDS satisfies Readonly<Record<EventCategory, string>>,
  basis: BASES,
  confidence: BANDS,
  status: STATUSES,
}

/** What the values of a facet are called, in the order of its column. */
export function facetLabels({ facets, dossier }: Exploration, facet: Facet): readonly string[] {
  const { values, labels } = facets[facet]
  if (facet === 'place') return values.map((value, i) => (value === '' ? 'No place' : (labels?.[i] ?? value)))
  const words = WORDS[facet] ?? titles(dossier)
  return values.map((value, i) => labels?.[i] ?? words[value] ?? value)
}

const titles = ({ readings }: Exploration['dossier']): Readonly<Record<string, string>> =>
  Object.fromEntries(readings.map(({ document }) => [document.id, document.title || document.id]))
