import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PlaceMention } from '../../model/where.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { agree } from './agree.ts'
import { findCandidates } from './candidates.ts'
import { gatherFacts } from './facts.ts'
import { judge, roleOf } from './judge.ts'
import { passagesOf } from './passage.ts'
import { resolve } from './resolve.ts'

/**
 * Finds the toponyms of a text and says which places they are: names of the gazetteer, weighed by what stands around
 * them, then resolved together. In the order of the text, none overlapping another.
 */
export function readPlaces(prepared: PreparedText, gazetteer: Gazetteer): PlaceMention[] {
  const passages = passagesOf(prepared)
  const candidates = passages.flatMap((passage) => findCandidates(prepared.text, passage, gazetteer))
  const judged = agree(judge(candidates, gatherFacts(passages)))
  const toponyms = judged.flatMap((one) => {
    const role = roleOf(one)
    return role === null ? [] : [{ ...one, role }]
  })
  return resolve(prepared.text, toponyms)
}
