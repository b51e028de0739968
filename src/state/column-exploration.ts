import { columnEvents } from '../formats/column-events.ts'
import type { EventColumns } from '../index/event-columns.ts'
import { buildFromColumns } from '../index/event-index.ts'
import { facetsOfColumns } from '../index/facets.ts'
import type { Dossier } from '../model/dossier.ts'
import { Exploration } from './exploration.svelte.ts'
import { WordSearch } from './word-search.ts'

/** Explores events that are columns: one reading for each document, which has no text but the titles of its events. */
export function exploreColumns(columns: EventColumns): Exploration {
  return new Exploration(dossierOf(columns), {
    events: columnEvents(columns),
    isColumns: true,
    firstEvents: columns.documents.map(() => 0),
    index: buildFromColumns(columns, columns.points),
    facets: () => facetsOfColumns(columns),
    precisions: () => columns.precisions,
    search: () => WordSearch.ofTitles(columns),
    readingOf: (event) => columns.sources[event]!,
  })
}

const dossierOf = ({ documents }: EventColumns): Dossier => ({
  readings: documents.map(({ id, title }) => ({
    document: { id, title, text: '', written: null, writtenWhy: '' },
    written: { edtf: null, basis: 'assumed', why: '' },
    dates: [],
    dateUses: [],
    places: [],
    events: [],
    diagnostics: [],
  })),
})
