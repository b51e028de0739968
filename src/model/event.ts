import type { Place } from './where.ts'
import type { Span } from './span.ts'
import type { When } from './when.ts'

export interface EventPlace {
  readonly place: Place
  /** The words that name it. */
  readonly text: string
  /** `stated` in the clause itself, or taken over from its `context`. */
  readonly basis: 'stated' | 'context'
  /** Index into the extraction's `places`; -1 where only a named date gave it. */
  readonly mention: number
  readonly why: string
}

/** How the text speaks of what happened. */
export type EventStatus = 'happened' | 'reported' | 'planned' | 'hypothetical'

/** Something that happened, as one document tells it. */
export interface DatedEvent {
  /** Unique within the dossier and stable for the same text: `document-id#1`. */
  readonly id: string
  /** Id of the document that tells it. */
  readonly document: string
  /** What a person would call it: about ten words of the text's own, never cut in mid-word. */
  readonly title: string
  /** Where it is told, main passage first: sentences or clauses. Never empty. */
  readonly passages: readonly [Span, ...Span[]]
  /** Null where the text gives no date: listed as undated, never guessed. */
  readonly when: When | null
  /** Index into the extraction's `dates` of the mention that dates it; -1 where the date was inferred or is not known. */
  readonly dateMention: number
  /** Empty where the text gives no place: listed as unplaced, on no map pin. */
  readonly places: readonly EventPlace[]
  readonly status: EventStatus
  /** 0 to 1: how sure it is that this is an event with this date and these places. */
  readonly confidence: number
}
