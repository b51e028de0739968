import type { EventPlace } from '../../../model/event.ts'
import type { Span } from '../../../model/span.ts'
import { contains } from '../containment.ts'
import { beginningOf } from '../clause/clause.ts'
import type { Clause, ClauseKind } from '../clause/clause.ts'
import { inClause } from '../clause/find.ts'
import { chosen, isStrong } from './scene.ts'
import type { Scene } from './scene.ts'

/** A sentence as it is placed: its clauses, its toponyms, and which clauses have a date of their own. */
export interface Laid {
  readonly text: string
  readonly clauses: readonly Clause[]
  readonly scenes: readonly Scene[]
  /** The dates of the sentence. */
  readonly units: readonly Span[]
  /** Positions of the clauses with a date of their own. */
  readonly dated: ReadonlySet<number>
}

/** Surety of what another clause of the sentence says, beside what the clause says itself. */
const NEXT_CLAUSE = 0.8
const INNER_CLAUSE = 0.65

/**
 * Where a clause of a sentence happened: what its words say plainly; else what the clauses say that go with it; else
 * what its words leave open. Empty where the sentence does not say.
 *
 * @param date the date of the clause
 * @param fronted whether the date opens the sentence, so that it dates all that follows
 */
export function placeClause(laid: Laid, at: number, date: Span, fronted: boolean): EventPlace[] {
  const clause = laid.clauses[at]!
  const own = beforeOpinion(laid, at, scenesIn(laid, at))
  const named = own.filter((scene) => scene.relation === 'name' && isBeside(laid.text, scene, date))
  if (named.length > 0) return chosen(named)
  if (own.some(isStrong)) {
    if (fronted) return narrowed(chosen(own), chosen(following(laid, at)))
    // "Visiting Peru in 1890, he gave concerts in Lima and Cusco"
    const host = laid.clauses[clause.host]
    const opens =
      clause.kind === 'participle' && host !== undefined && beginningOf(clause) <= beginningOf(host)
    return opens ? narrowed(chosen(own), chosen(scenesIn(laid, clause.host))) : chosen(own)
  }
  if (clause.kind === 'content' || clause.kind === 'attribution') return chosen(own)
  const along = fronted ? following(laid, at) : []
  if (along.some(isStrong)) return carried(chosen(along), NEXT_CLAUSE)
  const phrase = inner(laid, at, ['participle'])
  if (phrase.some(isStrong)) return carried(chosen(phrase), NEXT_CLAUSE)
  const antecedent = clause.kind === 'relative' || clause.kind === 'participle' ? before(laid, clause) : []
  if (antecedent.length > 0) return carried(antecedent, NEXT_CLAUSE)
  if (clause.host >= 0 && clause.kind !== 'coordinate' && !isSpeech(laid, clause.host)) {
    const host = hostScenes(laid, clause.host, clause.kind === 'gapped' && clause.verb < 0)
    if (host.some(isStrong)) return carried(chosen(host), NEXT_CLAUSE)
  }
  const said = isSpeech(laid, at) ? [] : inner(laid, at, ['relative', 'subordinate', 'shared'])
  if (said.some(isStrong)) return carried(chosen(said), INNER_CLAUSE)
  return chosen(own)
}

const scenesIn = ({ clauses, scenes }: Laid, at: number): Scene[] =>
  scenes.filter((scene) => inClause(clauses[at]!, scene))

/** Verbs whose object is what somebody else did: its places are not those of the saying. */
const OPINION =
  /\b(?:condemn(?:ed|s)|deplor(?:ed|es)|denounc(?:ed|es)|welcom(?:ed|es)|prais(?:ed|es)|critici[sz](?:ed|es)|blam(?:ed|es)|mourn(?:ed|s)|recall(?:ed|s)|remember(?:ed|s)|discuss(?:ed|es)|investigat(?:ed|es)|apologi[sz]ed|protest(?:ed)? against|warned of|warned against|called for|accus(?:ed|es)|support(?:ed|s)|reject(?:ed|s)|propos(?:ed|es))\b/

function beforeOpinion({ text, clauses }: Laid, at: number, scenes: readonly Scene[]): readonly Scene[] {
  const part = clauses[at]!.parts.find(({ start, end }) => OPINION.test(text.slice(start, end)))
  if (!part) return scenes
  const verb = part.start + text.slice(part.start, part.end).search(OPINION)
  return scenes.filter(({ start }) => start < verb)
}

/** "the London 2012 Olympics", "the 1991 Mecca stampede": the date stands in the name. */
const isBeside = (text: string, scene: Span, date: Span): boolean =>
  (date.start >= scene.end && date.start - scene.end <= 1) ||
  (scene.start >= date.end && scene.start - date.end <= 1 && text[date.end] === ' ')

/** What a clause says for those that hang on it: where it has a date of its own, its subject alone, unless they share its verb too. */
function hostScenes(laid: Laid, at: number, shares: boolean): Scene[] {
  const scenes = scenesIn(laid, at)
  const { verb } = laid.clauses[at]!
  return laid.dated.has(at) && !shares ? scenes.filter(({ start }) => start < verb) : scenes
}

/** A clause that tells what somebody said, or that this somebody said it. */
export function isSpeech({ clauses }: Laid, at: number): boolean {
  return (
    clauses[at]!.kind === 'attribution' || clauses.some(({ host, kind }) => host === at && kind === 'content')
  )
}

/** What a fronted date also dates: "In 1892 he moved to X | and became director in Y". */
const following = (laid: Laid, at: number): Scene[] =>
  laid.clauses.flatMap((_, i) =>
    i !== at && !laid.dated.has(i) && goesOn(laid.clauses, i, at) ? scenesIn(laid, i) : [],
  )

function goesOn(clauses: readonly Clause[], at: number, from: number): boolean {
  const { kind, host } = clauses[at]!
  if (kind !== 'shared' && kind !== 'participle' && kind !== 'coordinate' && kind !== 'gapped') return false
  return host === from || (host > from && goesOn(clauses, host, from))
}

/** A place of the clauses that follow makes a wide one narrower: the country that he moved to, the city where he taught. */
function narrowed(places: readonly EventPlace[], more: readonly EventPlace[]): EventPlace[] {
  return places.flatMap((wide) => {
    const inside = more.filter((narrow) => contains(wide.place, narrow.place))
    return inside.length > 0 ? inside : [wide]
  })
}

/** What a relative clause hangs on, where that is a place or ends with one: "a fire in Lyon that ...". */
function before({ text, clauses, scenes }: Laid, clause: Clause): EventPlace[] {
  const start = beginningOf(clause)
  const host = clauses[clause.host]
  const last = scenes.findLastIndex(
    (scene) => scene.end <= start && (host === undefined || inClause(host, scene)),
  )
  const scene = scenes[last]
  if (!scene || scene.relation === 'none' || !/^[,\s("]*$/.test(text.slice(scene.end, start))) return []
  return chosen(
    scenes
      .slice(0, last + 1)
      .filter(
        (other) =>
          other === scene || (other.relation === scene.relation && contains(scene.place, other.place)),
      ),
  )
}

const inner = (laid: Laid, at: number, kinds: readonly ClauseKind[]): Scene[] =>
  laid.clauses.flatMap(({ host, kind }, i) =>
    host === at && !laid.dated.has(i) && kinds.includes(kind) ? scenesIn(laid, i) : [],
  )

const carried = (places: readonly EventPlace[], share: number): EventPlace[] =>
  places.map((place) => ({ ...place, confidence: Math.round(place.confidence * share * 100) / 100 }))

/** Whether nothing but small words and other dates stand before a date in its sentence. */
export const isFronted = (text: string, sentence: Span, date: Span): boolean =>
  LEADING.test(text.slice(sentence.start, date.start))

const LEADING =
  /^["'(\s]*(?:(?:then|later|earlier|finally|meanwhile|but|and|however|again|also),? )?(?:(?:on|in|at|by|during|from|until|since|between|around|about|early|late|after|before|the|within|for|over|throughout|morning|afternoon|evening|night|of|end|beginning|start|middle|day|next|same|following) ){0,6}$/i
