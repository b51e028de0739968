import { countWords } from '../view/words/count-words.ts'

/** How long a text is, in words: `3,214 characters`, `1.2 million characters`. */
export const sizeWords = (length: number): string =>
  length < 1_000_000
    ? countWords(length, 'character')
    : `${(length / 1_000_000).toFixed(1)} million characters`
