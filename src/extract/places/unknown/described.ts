import type { UnknownRule } from '../unknown-rules.ts'
import type { Token } from '../tokens.ts'
import { isNameWord, type Run, runAfter, runBefore } from './run.ts'

const KINDS: ReadonlySet<string> = new Set(
  'city town village villages towns cities hamlet suburb suburbs township neighborhood neighbourhood municipality communities'.split(
    ' ',
  ),
)
const AFTER: ReadonlySet<string> = new Set(
  'village township neighborhood neighbourhood municipality district region province slum slums'.split(' '),
)

/** "the village of Dudescu", "villages of A and B", "Torkula village": a name beside the word for what it is. */
export const described: UnknownRule = {
  name: 'described-name',
  find: ({ tokens, capitals }) =>
    capitals.flatMap((i) => [...namedBefore(tokens, i), ...namedAfter(tokens, i)]),
}

/** "Torkula village": the name that ends with a word before the one for its kind. */
function namedBefore(tokens: readonly Token[], i: number): Run[] {
  const kind = tokens[i + 1]
  if (kind?.shape !== 'lower' || kind.gap !== ' ' || !AFTER.has(kind.folded)) return []
  const first = runBefore(tokens, i + 1)
  return first <= i ? [{ first, last: i }] : []
}

/** "villages of Bar and Foo": the names that begin right after the word for their kind. */
function namedAfter(tokens: readonly Token[], i: number): Run[] {
  if (tokens[i - 1]?.folded !== 'of' || !KINDS.has(tokens[i - 2]?.folded ?? '')) return []
  const found: Run[] = []
  for (let first = i; isNameWord(tokens[first]);) {
    const last = runAfter(tokens, first)
    found.push({ first, last })
    const and = /^(?:and|or)$/.test(tokens[last + 1]?.folded ?? '')
    if (!and && tokens[last + 1]?.gap !== ', ') break
    first = last + (and ? 2 : 1)
  }
  return found
}
