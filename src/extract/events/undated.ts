import { eventNoun, hasEventVerb } from './happening.ts'
import { isEventNoun, singular } from './lexicon/happenings.ts'
import type { Draft } from './draft.ts'
import type { Material } from './material.ts'
import { scenesIn } from './scene.ts'
import { splitClauses } from './clauses.ts'
import { statusOf } from './status.ts'
import type { Telling } from './tellings.ts'
import { titleOf } from './title.ts'

/**
 * Happenings that the text knows of without a date: a clause with a verb of happening and a scene ("Police fired tear
 * gas in Lyon"), and what something else is ordered by ("after the announcement of ..."). Listed, never guessed.
 */
export function undatedEvents(telling: Telling, material: Material): Draft[] {
  const clause = undatedClause(telling, material)
  return clause ? [clause] : orderedBy(telling, material)
}

/** The clause of a sentence in which a verb of happening and a scene stand, and no date. */
function undatedClause(telling: Telling, material: Material): Draft | null {
  const { dates, places, prepared } = material
  const pointers = telling.dates.filter(
    (number) => dates[number]!.type === 'DATE' || dates[number]!.type === 'TIME',
  )
  const spans = pointers.map((number) => dates[number]!)
  for (const clause of splitClauses(prepared.text, telling, spans)) {
    if (spans.some((date) => date.when !== null && date.start >= clause.start && date.end <= clause.end))
      continue
    const words = prepared.text.slice(clause.start, clause.end)
    if (!hasEventVerb(words) || statusOf(words) !== 'happened') continue
    const scenes = scenesIn(prepared.text, clause, places, telling.places)
    if (scenes.length === 0) continue
    const title = titleOf(
      words,
      spans.map((date) => date.text),
    )
    if (title === '') continue
    return draftOf(telling, title, scenes)
  }
  return null
}

const ORDER = String.raw`(?:after|before|ahead of|following|prior to|in the wake of|since)`
const NAME = String.raw`\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)*`

/** "the arrest of Ada King, ..., ahead of ...": a happening with its agent or patient, ordered by another. */
const BEFORE_ORDER = new RegExp(
  String.raw`\b((?:the|a|an|his|her|their) (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}]+) (?:of|by) (?:the )?${NAME})(?:, [^,;.]{3,60},)? ${ORDER}\b`,
  'u',
)

/** "after the announcement of 20 measures": the noun phrase after the word of order. */
const AFTER_ORDER = new RegExp(
  String.raw`\b${ORDER} ((?:the|a|an|his|her|their) (?:[\p{L}-]+ ){0,3}?([\p{Ll}]+)(?: (?:of|by|in|at|on) (?:(?:the|a|an|its|his|her|their) )?(?:[\p{L}\p{N}'-]+ ?){1,4})?)`,
  'u',
)

function orderedBy(telling: Telling, { dates }: Material): Draft[] {
  const isDated = telling.dates.some(
    (number) => dates[number]!.when !== null && dates[number]!.namesEvent === null,
  )
  if (isDated) return []
  for (const pattern of [BEFORE_ORDER, AFTER_ORDER]) {
    const [, phrase = '', noun = ''] = pattern.exec(telling.words) ?? []
    if (isEventNoun(noun))
      return [{ ...draftOf(telling, titleOf(phrase, []), []), noun: singular(noun), confidence: 0.4 }]
  }
  return []
}

function draftOf(telling: Telling, title: string, places: Draft['places']): Draft {
  return {
    passages: [{ start: telling.start, end: telling.end }],
    title,
    sentence: telling.number,
    when: null,
    dateMention: -1,
    places,
    status: 'happened',
    confidence: 0.5,
    noun: eventNoun(title),
    name: '',
  }
}
