import { selection } from 'd3-selection'

/*
 * Stands in for `d3-transition` and `d3-interpolate` (see vite.config.ts), of which d3-zoom needs no more than this where
 * nothing is animated by D3: they would bring colours, timers and interpolators, 13 kB of them, into every page.
 */

/** d3-zoom stops what moves when a gesture begins; nothing does. */
export function interrupt(): void {
  // Nothing to stop.
}

/** d3-zoom names it as its default and calls it in transitions only. */
export function interpolateZoom(): never {
  throw new Error('There are no transitions here; see no-transition.ts.')
}

Object.defineProperty(selection.prototype, 'interrupt', {
  value(this: unknown) {
    return this
  },
})
