import type { Gazetteer, Sense } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidate.ts'
import { byFame } from './resolving/fame.ts'
import type { Passage } from './passage.ts'
import { phraseAround } from './phrase.ts'
import { isCapital, type Token } from './tokens.ts'

/** Words that stand in lower case within a name. */
const INNER = new Set(
  'of the and on upon in by under la le les los las el de del della di da do dos das du des der den am an im ob e y i al ul bin a à sur sous près near'.split(
    ' ',
  ),
)
/** What may stand between two words of one name. */
const WITHIN = /^(?: |-|\.? ?\/ ?| & )$/
const AFTER_SHORT_FORM = /^\.[ -]?$/
const SHORT_FORM = /^(?:st|ste|ft|mt|pt|saint|sainte|fort|mount|\p{L})$/u

/** Finds the names of the gazetteer in a passage, the longest at each place that its spelling allows. */
export function findCandidates(text: string, passage: Passage, gazetteer: Gazetteer): Candidate[] {
  const candidates: Candidate[] = []
  const { tokens } = passage
  for (let from = 0; from < tokens.length;) {
    const to = endOfRun(tokens, from)
    const run = tokens.slice(from, to)
    const words = run.map(({ folded }) => folded)
    for (let i = 0; i < run.length; i++) {
      if (!isCapital(run[i])) continue
      const found = longest(text, run, words, i, gazetteer)
      if (found === null) continue
      const first = from + i
      const last = first + found.length - 1
      candidates.push({
        passage,
        first,
        last,
        start: tokens[first]!.start,
        end: found.end,
        name: found.name,
        senses: found.senses,
        phrase: phraseAround(tokens, first, last),
      })
      i += found.length - 1
    }
    from = to
  }
  return candidates
}

/** Where the words end that may stand in one name together. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && isWithin(tokens[to - 1]!, tokens[to]!)) to++
  return to
}

const isWithin = (a: Token, b: Token): boolean =>
  a.sentence === b.sentence &&
  !a.possessive &&
  (WITHIN.test(b.gap) || (AFTER_SHORT_FORM.test(b.gap) && SHORT_FORM.test(a.folded)))

interface Found {
  readonly length: number
  readonly end: number
  readonly name: string
  readonly senses: readonly [Sense, ...Sense[]]
}

function longest(
  text: string,
  run: readonly Token[],
  words: readonly string[],
  from: number,
  gazetteer: Gazetteer,
): Found | null {
  let length = gazetteer.longestName(words, from)
  while (length > 0) {
    const name = words.slice(from, from + length).join(' ')
    const tokens = run.slice(from, from + length)
    const last = tokens.at(-1)!
    const point = text[last.end] === '.' && !last.possessive
    const [sense, ...others] = isSpelled(tokens)
      ? byFame(gazetteer.lookup(name).filter((known) => isFit(known, tokens, point)))
      : []
    if (sense !== undefined) {
      const end = point && isPointed(sense, last, text) ? last.end + 1 : last.end
      return { length, end, name, senses: [sense, ...others] }
    }
    length = gazetteer.longestName(words.slice(from, from + length - 1), 0)
  }
  return null
}

const isSpelled = (tokens: readonly Token[]): boolean =>
  isCapital(tokens[0]) &&
  (isCapital(tokens.at(-1)) || tokens.at(-1)!.shape === 'figure') &&
  tokens.every(
    (token) =>
      token.shape !== 'lower' ||
      INNER.has(token.folded) ||
      /^(?:al|el|an|ash|as|ad|ar|az)$/.test(token.folded),
  )

/** An abbreviation is all capitals or has a point after it; a name of two letters is no abbreviation's. */
function isFit({ use }: Sense, tokens: readonly Token[], point: boolean): boolean {
  const [token] = tokens
  if (use !== 'abbreviation' || token === undefined) return true
  return token.shape === 'caps' || (point && tokens.length === 1) || tokens.length > 1
}

/** Whether the point after an abbreviation belongs to it: "Tenn.", "U.S.". */
const isPointed = ({ use }: Sense, last: Token, text: string): boolean =>
  use === 'abbreviation' && (last.text.includes('.') || last.shape === 'capital') && text[last.end] === '.'
