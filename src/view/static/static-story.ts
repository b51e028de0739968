import type { StorySettings } from '../../formats/story.ts'
import { buildEventIndex } from '../../index/event-index.ts'
import type { Dossier, Extraction } from '../../model/dossier.ts'
import type { DatedEvent } from '../../model/event.ts'

/** An event with its number in the list, which the pictures use too. */
export interface NumberedEvent {
  /** From 1, in order of time; events without a date come last. */
  readonly number: number
  readonly event: DatedEvent
  readonly source: Extraction
}

/** What is needed to show a story without a script. */
export interface StaticStory {
  readonly settings: Pick<StorySettings, 'title' | 'lede'>
  readonly events: readonly NumberedEvent[]
}

export function staticStory({ readings }: Dossier, settings: StaticStory['settings']): StaticStory {
  const all = readings.flatMap((source) => source.events.map((event) => ({ event, source })))
  const dated = buildEventIndex(all.map(({ event }) => event)).inOrder()
  const undated = all.flatMap(({ event }, i) => (event.when === null ? [i] : []))
  return {
    settings,
    events: [...dated, ...undated].map((i, place) => ({ ...all[i]!, number: place + 1 })),
  }
}
