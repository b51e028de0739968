import type { EventPlace } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import { spanContains } from '../../model/span.ts'
import type { PlaceMention } from '../../model/where.ts'
import { mostSpecific } from './containment.ts'

/** Prepositions, and verbs that take a place for an object, before a place where something happens. */
const LOCATIVE =
  /\b(?:in|at|near|on|off|around|across|through|throughout|over|above|outside|inside|within|to|into|towards?|from|of|along|between|via|reach(?:ed|es|ing)?|enter(?:ed|s|ing)?|left|leav(?:e|es|ing)|visit(?:ed|s|ing)?|invad(?:ed|es|ing)|attack(?:ed|s|ing)?|bomb(?:ed|s|ing)?|captur(?:ed|es|ing)|occup(?:ied|ies|ying)|besieg(?:ed|es|ing)|liberat(?:ed|es|ing)|hit|hits|struck|shook|cross(?:ed|es|ing)?|annex(?:ed|es|ing)|seiz(?:ed|es|ing)) (?:(?:the|a|its|their|downtown|nearby|neighbou?ring|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|upper|lower|city|town|village|port|province|state|island|capital|region|district|suburb|area|outskirts|of) )*["']?$/i

/** Words between two members of a list, or between a place and what contains it. */
const LIST_LINK = /^(?:'s)?,? ?(?:and |or |then |as well as )?(?:the |in |later )?$/i

const POSSESSIVE = /^'s?(?=\s|$)/

interface Candidate extends EventPlace, Span {
  readonly locative: boolean
}

/**
 * The places in a clause where what it tells may have happened: toponyms that stand as locations, those in a locative
 * phrase before all others. A country or region without such a phrase is an actor ("France said"), not a scene.
 *
 * @param text the even text
 * @param clause its span there
 * @param mentions all toponyms of the document
 * @param numbers which of them stand in the sentence, in order
 */
export function scenesIn(
  text: string,
  clause: Span,
  mentions: readonly PlaceMention[],
  numbers: readonly number[],
): EventPlace[] {
  const candidates: Candidate[] = []
  for (const index of numbers) {
    const mention = mentions[index]!
    const { place, role } = mention
    if (place === null || role !== 'location' || !spanContains(clause, mention)) continue
    if (POSSESSIVE.test(text.slice(mention.end, mention.end + 3)) && !isLocative(text, mention)) continue
    const last = candidates.at(-1)
    const inList = last !== undefined && LIST_LINK.test(text.slice(last.end, mention.start))
    candidates.push({
      place,
      text: mention.text,
      basis: 'stated',
      mention: index,
      confidence: 0.85,
      why: `"${mention.text}" stands in the passage. ${mention.why}`.trim(),
      start: mention.start,
      end: mention.end,
      locative: isLocative(text, mention) || (inList && last.locative),
    })
  }
  const locative = candidates.filter((candidate) => candidate.locative)
  const chosen = locative.length > 0 ? locative : candidates.filter(({ place }) => isSpot(place.kind))
  return mostSpecific(chosen).map(({ place, text: words, basis, mention, confidence, why }) => ({
    place,
    text: words,
    basis,
    mention,
    confidence,
    why,
  }))
}

const isLocative = (text: string, { start }: Span): boolean =>
  LOCATIVE.test(text.slice(Math.max(0, start - 80), start))

const isSpot = (kind: EventPlace['place']['kind']): boolean =>
  kind === 'city' || kind === 'district' || kind === 'landmark'
