import type { Span } from './span.ts'

/** Something about the text that a reader should know: data, never an exception. */
export interface Diagnostic extends Span {
  /** Stable, kebab-case: `no-dates`, `no-year`, `lone-surrogate` ... */
  readonly code: string
  /** What is the case and what a person can do about it, in one or two sentences. */
  readonly message: string
}
