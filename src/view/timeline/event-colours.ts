import type { Exploration } from '../../state/exploration.svelte.ts'
import type { EventLooks } from './paint-many.ts'

/** What the timeline is painted with: past, and each category that occurs, by its position in the facet's values. */
export function paintColours(categories: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ['past', '--dl-past'],
    ['event', '--dl-event'],
    ...categories.map((category) => [category, `--dl-cat-${category}`]),
  ])
}

/** The looks of all events as columns. */
export function eventLooks({ facets, precisions }: Exploration): EventLooks {
  const assumed = facets.basis.values.indexOf('assumed')
  return {
    category: facets.category.codes,
    precision: precisions,
    isAssumed: Uint8Array.from(facets.basis.codes, (code) => (code === assumed ? 1 : 0)),
  }
}
