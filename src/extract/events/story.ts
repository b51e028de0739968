import type { DateUse } from '../../model/date-mention.ts'
import type { Span } from '../../model/span.ts'
import { parseEdtf } from '../../formats/edtf.ts'
import type { Material } from './material.ts'
import { findQuotations } from './quotations.ts'
import type { Telling } from './tellings.ts'
import { Discourse } from './where/discourse.ts'
import { topicOf } from './where/topic.ts'

/** A document as it is read from beginning to end. */
export interface Story {
  readonly material: Material
  readonly tellings: readonly Telling[]
  readonly discourse: Discourse
  /** What each date does; written as the dates are come upon. */
  readonly uses: DateUse[]
  /** First moment after the day of writing: what begins later was still to come. */
  readonly writtenEnd: number
  /** Whether a place in the even text stands in somebody's own words. */
  isQuoted(at: number): boolean
}

export function beginStory(material: Material, tellings: readonly Telling[]): Story {
  const quotations = findQuotations(material.prepared)
  return {
    material,
    tellings,
    discourse: new Discourse(topicOf(tellings, material)),
    uses: material.dates.map(() => 'mention'),
    writtenEnd: knownEnd(material, tellings),
    isQuoted: (at) => holds(quotations, at),
  }
}

/** Infinite where the day of writing is a guess, or where the text was written over many days. */
function knownEnd({ written }: Material, tellings: readonly Telling[]): number {
  if (written.basis === 'assumed') return Infinity
  if (written.basis === 'stated' && tellings.some(({ entry }) => entry >= 0)) return Infinity
  return lastMoment(written.edtf)
}

/** The end of the day on which a text was written; what it tells of as past was before it. */
export const lastMoment = (written: string | null): number =>
  written === null ? Infinity : (parseEdtf(written)?.end ?? Infinity)

/** Whether one of some spans in order holds an offset. */
function holds(spans: readonly Span[], at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (spans[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return low < spans.length && spans[low]!.start <= at
}
