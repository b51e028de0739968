import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PlaceMention } from '../../model/where.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { agree } from './agree.ts'
import { findCandidates } from './candidates.ts'
import { gatherFacts } from './facts.ts'
import { judge, roleOf } from './judge.ts'
import { passagesOf } from './passage.ts'
import { resolve } from './resolve.ts'
import { unlocated } from './resolving/mention.ts'
import { withSharedHead } from './shared-head.ts'
import { findAgain } from './unknown-again.ts'
import { findUnknown, outside } from './unknown.ts'

/**
 * Finds the toponyms of a text and says which places they are: names of the gazetteer, weighed by what stands around
 * them, then resolved together; and names that it does not know, by the words in and around them. In the order of the
 * text, none overlapping another.
 */
export function readPlaces(prepared: PreparedText, gazetteer: Gazetteer): PlaceMention[] {
  const passages = passagesOf(prepared)
  const read = passages.map((passage) => {
    const candidates = withSharedHead(findCandidates(prepared.text, passage, gazetteer), gazetteer)
    const unknown = findUnknown(passage, candidates)
    return { candidates: outside(candidates, unknown), unknown }
  })
  const candidates = read.flatMap((one) => one.candidates)
  const judged = agree(judge(candidates, gatherFacts(passages)))
  const toponyms = judged.flatMap((one) => {
    const role = roleOf(one)
    return role === null ? [] : [{ ...one, role }]
  })
  const known = resolve(prepared.text, toponyms)
  const once = read.flatMap((one) => one.unknown)
  const unknown = [...once, ...findAgain(passages, once, candidates)].map((one) =>
    unlocated(prepared.text, one),
  )
  return [...known, ...unknown].sort((a, b) => a.start - b.start)
}
