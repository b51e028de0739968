import type { Chronology } from '../../index/chronology.ts'
import type { Exploration } from '../../state/exploration.svelte.ts'
import type { LaneMode } from '../../state/view-state.svelte.ts'
import { facetLabels } from '../words/facet-words.ts'

/** Events that share lanes, apart from others. */
export interface LaneGroup {
  /** The value that they share; "" where there is only one group. */
  readonly key: string
  /** What to call them; "" where there is only one group. */
  readonly label: string
  readonly chronology: Chronology
}

/** More than a reader can take in: what is rarer shares the last one. */
const MOST_GROUPS = 9

/**
 * The events that pass the filters, parted by kind, text or place; without a part that is empty. An event in several
 * places stands by the first of them, so that it is one mark.
 */
export function laneGroups(exploration: Exploration, mode: LaneMode): readonly LaneGroup[] {
  const { chronology } = exploration
  if (mode === 'none') return [{ key: '', label: '', chronology }]
  const { values, offsets, codes } = exploration.facets[mode]
  const labels = facetLabels(exploration, mode)
  const codeOf = (event: number): number => codes[offsets === null ? event : offsets[event]!]!
  const counts = new Uint32Array(values.length)
  for (const event of chronology.byStart) counts[codeOf(event)]! += 1
  const present = Array.from(values.keys()).filter((code) => counts[code]! > 0)
  if (mode === 'place') present.sort((a, b) => counts[b]! - counts[a]! || a - b)
  const own = present.length <= MOST_GROUPS ? present : present.slice(0, MOST_GROUPS - 1)
  const groups = own.map((code) => ({
    key: values[code]!,
    label: labels[code]!,
    chronology: chronology.pick(maskOf(exploration.events.length, (event) => codeOf(event) === code)),
  }))
  if (own.length === present.length) return groups
  const isOwn = new Uint8Array(values.length)
  for (const code of own) isOwn[code] = 1
  const others = maskOf(exploration.events.length, (event) => isOwn[codeOf(event)] === 0)
  return [
    ...groups,
    { key: OTHERS, label: `${present.length - own.length} others`, chronology: chronology.pick(others) },
  ]
}

/** No value of a facet is this. */
const OTHERS = '\0others'

const maskOf = (total: number, test: (event: number) => boolean): Uint8Array => {
  const mask = new Uint8Array(total)
  for (let event = 0; event < total; event++) if (test(event)) mask[event] = 1
  return mask
}
