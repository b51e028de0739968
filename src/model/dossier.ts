import type { DateMention, DateUse } from './date-mention.ts'
import type { DatedEvent } from './event.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { PlaceMention } from './where.ts'
import type { SourceDocument, WrittenDate } from './document.ts'

/** All that was read from one document. Spans point into `document.text` exactly as it was given. */
export interface Extraction {
  readonly document: SourceDocument
  readonly written: WrittenDate
  /** In the order of the text, not overlapping. */
  readonly dates: readonly DateMention[]
  /** What each of the dates does, in the same order. */
  readonly dateUses: readonly DateUse[]
  /** In the order of the text, not overlapping. */
  readonly places: readonly PlaceMention[]
  /** In the order of the text. */
  readonly events: readonly DatedEvent[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The documents that are explored together, each with what was read from it. */
export interface Dossier {
  readonly readings: readonly Extraction[]
}
