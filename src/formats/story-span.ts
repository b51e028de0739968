import type { Span } from '../model/span.ts'
import type { StoryValue } from './story-value.ts'

/** A span that lies in the text, from the fields `start` and `end` of a value. */
export function readSpan(value: StoryValue, text: string): Span {
  const start = value.get('start').index(text.length + 1, 'the text')
  const end = value.get('end').index(text.length + 1, 'the text')
  return start <= end ? { start, end } : value.get('end').fail(`a place in the text not before ${start}`)
}
