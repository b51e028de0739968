import type { DateUse } from '../../model/date-mention.ts'
import type { DatedEvent } from '../../model/event.ts'
import { categoryOf } from './category.ts'
import { datedEvents } from './dated.ts'
import type { Draft } from './draft.ts'
import { inferredEvent } from './inferred.ts'
import type { Material } from './material.ts'
import { mergeRetold } from './merge.ts'
import { namedEvents } from './named.ts'
import type { Discourse } from './where/discourse.ts'
import { chosen, scenesOf } from './where/scene.ts'
import { beginStory } from './story.ts'
import { findTellings } from './tellings.ts'
import type { Telling } from './tellings.ts'
import { undatedEvents } from './undated.ts'

export interface Composition {
  readonly events: readonly DatedEvent[]
  /** What each date of the document does, in their order. */
  readonly dateUses: readonly DateUse[]
}

/**
 * From mentions to events. Sentence by sentence: what has a date of its own; else what can be placed in time by the
 * telling; else what is known to have happened, without a date. Then what has a name with a date, and what was told
 * twice becomes one.
 */
export function composeEvents(material: Material): Composition {
  const tellings = findTellings(material)
  const story = beginStory(material, tellings)
  const { uses, discourse } = story
  const drafts: Draft[] = []
  /** The last event of the paragraph with a date of its own. */
  let before: Draft | null = null
  let paragraph = -1
  for (const telling of tellings) {
    if (telling.kind === 'boilerplate') continue
    if (telling.paragraph !== paragraph) before = null
    paragraph = telling.paragraph
    const dated = datedEvents(telling, story)
    const inferred =
      dated.length === 0 && before
        ? inferredEvent(telling, before, before.sentence === telling.number - 1, material)
        : null
    drafts.push(...dated)
    if (inferred) drafts.push(inferred)
    else drafts.push(...undatedEvents(telling, material).filter((draft) => !isRetold(draft, drafts)))
    if (dated.length === 0) passThrough(telling, material, discourse)
    before = dated.at(-1) ?? before
  }
  const merged = mergeRetold(drafts, material.prepared)
  const events = [...merged, ...namedEvents(tellings, material)]
    .sort((a, b) => a.passages[0].start - b.passages[0].start)
    .map((draft, i) => finished(draft, material.document.id, i + 1))
  for (const { dateMention } of events) if (uses[dateMention] === 'mention') uses[dateMention] = 'event'
  return { events, dateUses: uses }
}

/** What has no date moves the telling to its places all the same. */
function passThrough(telling: Telling, { prepared, places }: Material, discourse: Discourse): void {
  if (telling.places.length === 0) return
  const scenes = chosen(scenesOf(prepared.text, telling, places, telling.places))
  discourse.visit(scenes, telling.words, telling.number, telling.paragraph, null)
}

/** "after the fire", where the fire was told: a reference, no further happening. */
const isRetold = (draft: Draft, told: readonly Draft[]): boolean =>
  draft.places.length === 0 && told.slice(-50).some(({ noun }) => noun !== null && noun === draft.noun)

function finished(draft: Draft, document: string, number: number): DatedEvent {
  const { passages, title, when, dateMention, places, status, confidence } = draft
  return {
    id: `${document}#${number}`,
    document,
    title,
    passages,
    when,
    dateMention,
    places,
    status,
    category: categoryOf(title),
    confidence,
  }
}
