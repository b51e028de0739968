import type { EventPlace, EventStatus } from '../../model/event.ts'
import type { Span } from '../../model/span.ts'
import type { When } from '../../model/when.ts'

/** An event in the making. Spans are in the even text. */
export interface Draft {
  /** Main passage first. */
  readonly passages: readonly [Span, ...Span[]]
  readonly title: string
  /** Position of its sentence in the prepared text. */
  readonly sentence: number
  readonly when: When | null
  /** Index into the dates; -1 where none dates it. */
  readonly dateMention: number
  readonly places: readonly EventPlace[]
  readonly status: EventStatus
  readonly confidence: number
  /** The noun that says what it is ("fire"), singular; null where only a verb does. */
  readonly noun: string | null
  /** What it is known by, where it has a name of its own ("D-Day"); "" otherwise. */
  readonly name: string
}
