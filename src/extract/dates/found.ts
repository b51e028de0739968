import type { Span } from '../../model/span.ts'
import type { TimeExpression } from './expression.ts'

/**
 * Which end of a range a time is: "from June [range-start] to August [range-end]", "since June [open-end]", "until August
 * [open-start]".
 */
export type RangeRole = 'range-start' | 'range-end' | 'open-start' | 'open-end'

/** A time expression as the rules found it, at offsets of the even text. */
export interface Found extends Span {
  readonly rule: string
  readonly expression: TimeExpression
  readonly role: RangeRole | null
}
