import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidate.ts'
import { byFame } from './resolving/fame.ts'
import { isCapital, type Token } from './tokens.ts'

/** Words in lower case that belong to the names before them, and what each name ends with in the gazetteer. */
const HEADS: Readonly<Record<string, string>> = {
  county: 'county',
  counties: 'county',
  parish: 'parish',
  parishes: 'parish',
  state: 'state',
  states: 'state',
  province: 'province',
  provinces: 'province',
  region: 'region',
  oblast: 'oblast',
  governorate: 'governorate',
  district: 'district',
  districts: 'district',
  river: 'river',
  rivers: 'river',
  island: 'island',
  islands: 'island',
}
/** Names that may share one word. */
const MOST = 8

/** "Kano state", "Clarke and Oconee counties": each name before such a word is looked up with it. */
export function withSharedHead(candidates: readonly Candidate[], gazetteer: Gazetteer): Candidate[] {
  const changed = [...candidates]
  candidates.forEach((candidate, i) => {
    const { tokens } = candidate.passage
    const head = HEADS[tokens[candidate.last + 1]?.folded ?? '']
    const word = tokens[candidate.last + 1]
    if (head === undefined || word?.gap !== ' ' || word.shape !== 'lower') return
    const most = word.folded === head ? 1 : MOST
    for (let k = i; k >= 0 && k > i - most; k--) {
      const one = candidates[k]!
      if (k < i && !isListed(tokens, one, candidates[k + 1]!)) break
      const [sense, ...others] = byFame(gazetteer.lookup(`${one.name} ${head}`))
      if (sense !== undefined)
        changed[k] = { ...one, name: `${one.name} ${head}`, senses: [sense, ...others] }
    }
  })
  return changed
}

/** Whether two candidates stand in one list: "Clarke, Oconee and Madison". */
function isListed(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  if (a.passage !== b.passage) return false
  const between = tokens.slice(a.last + 1, b.first)
  if (between.length === 0) return tokens[b.first]!.gap === ', '
  return between.length === 1 && /^(?:and|or)$/.test(between[0]!.folded) && isCapital(tokens[b.first])
}
