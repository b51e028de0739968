import { decodeGazetteer } from './decode.ts'
import { byImportance } from './entry.ts'
import type { Gazetteer, Sense } from './gazetteer.ts'

/**
 * The gazetteer made of one or more encoded parts, the core first. Results are the same wherever the same parts are
 * loaded.
 * @throws RangeError where there is no part, or one is no gazetteer
 */
export function gazetteerOf(parts: readonly Uint8Array[]): Gazetteer {
  const [core, ...more] = parts.map(decodeGazetteer)
  if (core === undefined) throw new RangeError('A gazetteer is made of at least one part, the core.')
  return more.reduce(layered, core)
}

/** Two gazetteers as one: what either knows, in order of importance. */
export function layered(core: Gazetteer, full: Gazetteer): Gazetteer {
  const found = new Map<string, readonly Sense[]>()
  return {
    size: core.size + full.size,
    lookup(name) {
      let senses = found.get(name)
      if (senses === undefined) found.set(name, (senses = merged(core.lookup(name), full.lookup(name))))
      return senses
    },
    longestName: (words, from) => Math.max(core.longestName(words, from), full.longestName(words, from)),
    country: (cc) => core.country(cc) ?? full.country(cc),
  }
}

/** Senses of both in order of importance; a place that both know under the name stands there once. */
function merged(known: readonly Sense[], more: readonly Sense[]): readonly Sense[] {
  if (more.length === 0) return known
  if (known.length === 0) return more
  const ids = new Set(known.map(({ place }) => place.id))
  const added = more.filter(({ place }) => !ids.has(place.id))
  return [...known, ...added].sort((a, b) => byImportance(a.place, b.place))
}
