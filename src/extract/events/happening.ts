import { isFinite, tokensOf } from './clause/tokens.ts'
import { EVENT_VERBS, isEventNoun, singular } from './lexicon/happenings.ts'

const WORD = /[\p{L}][\p{L}\p{M}'-]*/gu
const DETERMINER = /^(?:a|an|the|this|that|his|her|its|their|our|my|no|some|any|these|those|each|every|to)$/i

/** The first noun for a happening in some words, singular; null where there is none. It tells what a clause is about. */
export function eventNoun(words: string): string | null {
  let before = ''
  for (const [word] of words.matchAll(WORD)) {
    // "to protest", "to march": a purpose, not a happening
    if (isEventNoun(word) && !/^to$/i.test(before)) return singular(word)
    before = word
  }
  return null
}

/** Whether a finite verb of happening stands in the words. A verb after a determiner is a noun or an adjective. */
export function hasEventVerb(words: string): boolean {
  let before = ''
  for (const [word] of words.matchAll(WORD)) {
    if (EVENT_VERBS.has(word.toLowerCase()) && !DETERMINER.test(before)) return true
    before = word
  }
  return false
}

/** Whether a finite verb of any kind stands in the words. */
export function hasVerb(words: string): boolean {
  const tokens = tokensOf(words, { start: 0, end: words.length })
  return tokens.some((_, i) => isFinite(tokens, i))
}
