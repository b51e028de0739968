import type { Sense } from '../../gazetteer/gazetteer.ts'
import type { PlaceMention, PlaceRole } from '../../model/where.ts'
import type { Judged } from './judge.ts'

/** A toponym whose role is known. */
export interface Toponym extends Judged {
  readonly role: PlaceRole
}

/** Says which place each toponym is. */
export function resolve(text: string, toponyms: readonly Toponym[]): PlaceMention[] {
  return toponyms.map(({ candidate: { start, end, senses }, role, evidence }) => {
    const [{ place }, ...others] = senses as readonly [Sense, ...Sense[]]
    return {
      start,
      end,
      text: text.slice(start, end),
      place,
      role,
      others: others.map((other, i) => ({ place: other.place, score: 1 / (i + 2) })),
      rule: [...evidence].sort((a, b) => b.weight - a.weight)[0]?.rule ?? 'name',
      why:
        others.length === 0 ? 'It is the only place of this name.' : 'It is the largest place of this name.',
    }
  })
}
