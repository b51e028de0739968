import type { When } from '../../model/when.ts'
import { spanWords, timeWords } from './date-words.ts'

/** When something was, in words for a tooltip. */
export function whenWords(when: When): string {
  const about = when.approximate ? 'about ' : ''
  const guess = when.basis === 'assumed' ? ' (assumed)' : when.basis === 'inferred' ? ' (inferred)' : ''
  if (when.start === -Infinity)
    return `${when.end === Infinity ? 'no known time' : `until ${timeWords(when.end)}`}${guess}`
  if (when.end === Infinity) return `since ${about}${timeWords(when.start)}${guess}`
  return `${about}${spanWords(when)}${guess}`
}
