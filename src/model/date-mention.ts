import type { Basis, When } from './when.ts'
import type { Span } from './span.ts'

/** TIMEX3 types (ISO 24617-1). */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'

/**
 * What a date does in its text: dates a happening; says since or until when something was so; tells when something was
 * published or written; spans a life; or is only mentioned (a photo's credit, a citation, a title, a comparison).
 */
export type DateUse = 'event' | 'state' | 'publication' | 'life-span' | 'mention'

/** A time expression in the text, resolved. */
export interface DateMention extends Span {
  readonly text: string
  readonly type: TimexType
  /** TIMEX3 value: `2022-11-29`, `2022-11-25TEV`, `198`, `PRESENT_REF`, `P3D`, `XXXX-11`. */
  readonly value: string
  /** Null for durations, sets and vague now-words: they are on no calendar. */
  readonly when: When | null
  readonly basis: Exclude<Basis, 'inferred'>
  /** The name of the rule that found it. */
  readonly rule: string
  /**
   * Set where the words are the name of a happening ("9/11", "June 4 survivor"): its usual name and the name of the
   * place that the table of named dates gives for it ("" where it gives none).
   */
  readonly namesEvent: { readonly name: string; readonly place: string } | null
}
