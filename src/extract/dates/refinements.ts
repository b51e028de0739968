import type { Refinement } from './refinement.ts'
import { dropUndated } from './refinements/drop-undated.ts'
import { joinNeighbours } from './refinements/join-neighbours.ts'
import { keepLongest } from './refinements/keep-longest.ts'
import { linkRanges } from './refinements/link-ranges.ts'
import { openRanges } from './refinements/open-ranges.ts'
import { readModifiers } from './refinements/read-modifiers.ts'
import { readShifts } from './refinements/read-shifts.ts'

/** What happens to the findings, in this order. */
export const REFINEMENTS: readonly Refinement[] = [
  keepLongest,
  joinNeighbours,
  readShifts,
  readModifiers,
  linkRanges,
  openRanges,
  dropUndated,
]
