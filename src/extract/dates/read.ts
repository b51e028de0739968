import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { windowReader } from './chrono.ts'
import { dependsOnTense, directionAt, type Direction } from './direction.ts'
import type { TimeExpression } from './expression.ts'
import type { RangeRole } from './found.ts'
import { REFINEMENTS } from './refinements.ts'
import { DATE_RULES } from './rules.ts'
import { cueWindows } from './windows.ts'

/** A time expression in the text, read but not resolved: nothing in it depends on when the text was written. */
export interface DateReading extends Span {
  readonly rule: string
  readonly expression: TimeExpression
  readonly role: RangeRole | null
  /** Where the sentence's tense and wording point: back, ahead, or nowhere; null too where it does not matter. */
  readonly direction: Direction | null
  /** Whether it stands in somebody's quoted words. */
  readonly quoted: boolean
  /** Position in `PreparedText.sentences`. */
  readonly sentence: number
}

const readWindow = windowReader(DATE_RULES, REFINEMENTS)

/**
 * Finds every time expression, in the order of the text, none overlapping another. Pure; linear in the text's length:
 * one scan for what can begin a time expression, and only small windows around it are shown to chrono-node.
 */
export function readDates(prepared: PreparedText): readonly DateReading[] {
  const { text, paragraphs, sentences } = prepared
  const readings: DateReading[] = []
  let sentence = 0
  let quote = text.indexOf('"')
  for (const paragraph of paragraphs) {
    let quoted = false
    if (quote >= 0 && quote < paragraph.start) quote = text.indexOf('"', paragraph.start)
    // Whole paragraphs, not sentences: "8 p.m. Friday" and "Nov. 29" look like ends of sentences.
    for (const window of cueWindows(text, paragraph))
      for (const found of readWindow(text, paragraph, window)) {
        const { start, end, rule, expression, role } = found
        while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= start) sentence++
        for (; quote >= 0 && quote < start; quote = text.indexOf('"', quote + 1)) quoted = !quoted
        const direction = dependsOnTense(expression)
          ? directionAt(text, sentences[sentence] ?? paragraph, start, end)
          : null
        readings.push({ start, end, rule, expression, role, direction, quoted, sentence })
      }
  }
  return readings
}
