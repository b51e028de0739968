import { spansOverlap } from '../../../model/span.ts'
import type { Found } from '../found.ts'
import type { Refinement } from '../refinement.ts'

/** Of findings that overlap the longest stays; of equally long ones the one whose rule stands first in the list. */
export const keepLongest: Refinement = {
  name: 'keep-longest',
  refine(found) {
    const kept: Found[] = []
    for (const next of found) {
      let wins = true
      while (wins) {
        const last = kept[kept.length - 1]
        if (!last || !spansOverlap(last, next)) break
        wins = next.end - next.start > last.end - last.start
        if (wins) kept.pop()
      }
      if (wins) kept.push(next)
    }
    return kept
  },
}
