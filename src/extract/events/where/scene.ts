import type { EventPlace } from '../../../model/event.ts'
import type { Span } from '../../../model/span.ts'
import type { PlaceMention } from '../../../model/where.ts'
import { mostSpecific } from '../containment.ts'
import { LIST_LINK, relationOf, STRENGTH } from './relation.ts'
import type { Relation } from './relation.ts'

/** A toponym of a sentence as a place where something may have happened. */
export interface Scene extends EventPlace, Span {
  readonly relation: Relation
}

/** From which strength on a relation says by itself that it happened there. */
const STRONG = 0.7

export const isStrong = ({ confidence }: Scene): boolean => confidence >= STRONG

/** A finite verb right after a name: it is the subject, whatever list seems to lead to it. */
const VERB_AFTER =
  /^ (?:(?:also|then|later) )?(?:said|says|has|have|had|was|were|is|are|will|would|did|does|agreed|announced|declared|signed|joined|sent|won|lost|beat|asked|wants?|began|became|refused|denied|accused|called)\b/

/**
 * The toponyms of a sentence with what each does in it. One in a list stands as the first of the list does.
 *
 * @param text the even text
 * @param mentions all toponyms of the document
 * @param numbers which of them stand in the sentence, in order
 */
export function scenesOf(
  text: string,
  sentence: Span,
  mentions: readonly PlaceMention[],
  numbers: readonly number[],
): Scene[] {
  const scenes: Scene[] = []
  for (const number of numbers) {
    const mention = mentions[number]!
    const { place, start, end } = mention
    if (place === null) continue
    const before = text.slice(
      Math.max(sentence.start, start - 120),
      adjectiveBefore(mentions[number - 1], start),
    )
    const after = text.slice(end, Math.min(sentence.end, end + 80))
    let relation = relationOf(mention, before, after)
    const last = scenes.at(-1)
    if (last && mention.role === 'location' && last.relation !== 'none' && STRENGTH[relation] < STRONG) {
      const link = text.slice(last.end, start)
      if (LIST_LINK.test(link) && !(/\band\b/.test(link) && VERB_AFTER.test(after))) relation = last.relation
    }
    scenes.push({
      place,
      text: mention.text,
      basis: 'stated',
      mention: number,
      confidence: STRENGTH[relation],
      why: `${WHY[relation](mention.text)} ${mention.why}`.trim(),
      start,
      end,
      relation,
    })
  }
  return scenes
}

const WHY: Readonly<Record<Relation, (name: string) => string>> = {
  in: (name) => `The passage says that it was in or at "${name}".`,
  to: (name) => `The passage tells of a way to "${name}".`,
  from: (name) => `The passage tells of a way from "${name}".`,
  object: (name) => `The passage tells what was done to "${name}".`,
  subject: (name) => `The passage tells what "${name}" went through.`,
  name: (name) => `"${name}" is part of what the happening is called.`,
  home: (name) => `The people of the passage are from "${name}", and no other place is named.`,
  loose: (name) => `"${name}" stands in the passage, and no other place fits better.`,
  none: (name) => `"${name}" stands in the passage.`,
}

/** Where a people is named right before a place ("German Samoa"), the words before it stand before that. */
const adjectiveBefore = (previous: PlaceMention | undefined, start: number): number =>
  previous && previous.role === 'demonym' && start - previous.end === 1 ? previous.start : start

/** The places where it happened: those with a strong relation; else the weak ones. The narrowest of what holds another. */
export function chosen(scenes: readonly Scene[]): EventPlace[] {
  const strong = scenes.filter(isStrong)
  const ways = scenes.filter(({ relation }) => relation === 'from')
  const goals = strong.filter(({ relation }) => relation === 'to')
  // "moved from Lyon to Paris": both; "a crane from Lyon arrived in Paris": only where it arrived
  if (strong.length > 0)
    return placesOf(goals.length === strong.length ? inOrder([...strong, ...ways]) : strong)
  if (ways.length > 0) return placesOf(ways)
  const best = Math.max(...scenes.map(({ confidence }) => confidence), 0)
  return best === 0 ? [] : placesOf(scenes.filter(({ confidence }) => confidence === best))
}

const inOrder = (scenes: readonly Scene[]): Scene[] => [...scenes].sort((a, b) => a.start - b.start)

const placesOf = (scenes: readonly Scene[]): EventPlace[] =>
  mostSpecific(scenes).map(({ place, text, basis, mention, confidence, why }) => ({
    place,
    text,
    basis,
    mention,
    confidence,
    why,
  }))
