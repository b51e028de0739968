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
  /** 0 to 1: how sure it is that it happened there; the further the place was carried, the less. */
  readonly confidence: number
  /** Why it happened here, in words for a reader. */
  readonly why: string
}

/**
 * How the text speaks of what happened: as a fact; as what somebody is said to have done (`reported`); in somebody's own
 * words between quotation marks (`quoted`); as still to come (`planned`), only thought of (`hypothetical`), or as what
 * did not happen (`negated`).
 */
export type EventStatus = 'happened' | 'reported' | 'quoted' | 'planned' | 'hypothetical' | 'negated'

/** What kind of happening it is: `life` is birth, death and what lies between, `work` is work and publication. */
export type EventCategory =
  'protest' | 'disaster' | 'violence' | 'politics' | 'law' | 'statement' | 'life' | 'work' | 'sport' | 'other'

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
  /** `other` where the words give no sure sign. */
  readonly category: EventCategory
  /** 0 to 1: how sure it is that this is an event with this date and these places. */
  readonly confidence: number
}
