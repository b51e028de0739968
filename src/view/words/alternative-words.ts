import { listWords } from './list-words.ts'
import { edtfWords } from './written-words.ts'

/** What else a date could be, likeliest first, in a sentence; "" where nothing else. */
export const alternativeWords = (alternatives: readonly string[]): string =>
  alternatives.length === 0 ? '' : `It could also be ${listWords(alternatives.map(edtfWords), 'or')}.`
