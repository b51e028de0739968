import type { UnknownRule } from '../unknown-rules.ts'
import { isNameWord, runAfter, runBefore } from './run.ts'

const KINDS: ReadonlySet<string> = new Set(
  'town village villages towns hamlet suburb suburbs township neighborhood neighbourhood municipality'.split(
    ' ',
  ),
)
const AFTER: ReadonlySet<string> = new Set(
  'village township neighborhood neighbourhood municipality'.split(' '),
)

/** "the village of Dudescu", "villages of A and B", "Torkula village": a name beside the word for what it is. */
export const described: UnknownRule = {
  name: 'described-name',
  find: (tokens) =>
    tokens.flatMap((token, i) => {
      if (token.shape !== 'lower') return []
      if (AFTER.has(token.folded) && token.gap === ' ') {
        const first = runBefore(tokens, i)
        if (first < i) return [{ first, last: i - 1 }]
      }
      if (!KINDS.has(token.folded) || tokens[i + 1]?.folded !== 'of') return []
      const found = []
      for (let first = i + 2; isNameWord(tokens[first]);) {
        const last = runAfter(tokens, first)
        found.push({ first, last })
        const and = /^(?:and|or)$/.test(tokens[last + 1]?.folded ?? '')
        if (!and && tokens[last + 1]?.gap !== ', ') break
        first = last + (and ? 2 : 1)
      }
      return found
    }),
}
