import type { EventPoints, EventTimes } from './event-index.ts'

/**
 * Events as columns, for hundreds of thousands of them: about forty bytes each beside their titles, and no object until
 * one is asked for. Arrays go by event number, those of points by pairs of an event and a place, in order of the events.
 */
export interface EventColumns extends EventTimes {
  /** Positions in PRECISIONS, CATEGORIES and STATUSES (model/orders), DATE_BASES and CONFIDENCE_BANDS (model/certainty). */
  readonly precisions: Uint8Array
  readonly categories: Uint8Array
  readonly statuses: Uint8Array
  readonly bases: Uint8Array
  readonly confidences: Uint8Array
  /** Positions in `documents`. */
  readonly sources: Uint16Array
  readonly documents: readonly { readonly id: string; readonly title: string }[]
  readonly points: EventPoints
  /** For each point the position of its place's name in `placeNames`. */
  readonly places: Uint32Array
  readonly placeNames: readonly string[]
  /** All titles in UTF-8, a line feed after each. */
  readonly titles: Uint8Array
  /** Where each title begins in `titles`, and after the last, its end. */
  readonly titleOffsets: Uint32Array
}
