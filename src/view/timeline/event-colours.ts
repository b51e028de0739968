import type { Exploration } from '../../state/exploration.svelte.ts'
import type { EventLooks } from './paint-many.ts'
import type { Rgb } from './pixels.ts'

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

/** A computed CSS colour as its parts. */
export function rgbOf(css: string): Rgb {
  const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)/.exec(css)
  if (parts) return [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  if (!context) return [128, 128, 128]
  context.fillStyle = css
  context.fillRect(0, 0, 1, 1)
  const [r = 128, g = 128, b = 128] = context.getImageData(0, 0, 1, 1).data
  return [r, g, b]
}
