import type { Gazetteer, Sense } from '../../gazetteer/gazetteer.ts'
import type { Candidate } from './candidate.ts'
import { byFame } from './resolving/fame.ts'
import { FUNCTION_WORDS } from './lexicon/function-words.ts'
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
  const words: string[] = []
  /** Where the words end that may stand in one name with the word looked at. */
  let end = 0
  let next = 0
  for (const first of passage.capitals) {
    if (first < next || isOpeningWord(tokens[first]!)) continue
    if (first >= end) end = endOfRun(tokens, first)
    words.length = 0
    for (let i = first; i < Math.min(end, first + LONGEST); i++) words.push(tokens[i]!.folded)
    const found = longest(text, tokens, words, first, gazetteer) ?? afterThe(tokens, words, first, gazetteer)
    if (found === null) continue
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
    next = last + 1
  }
  return candidates
}

/** "On", "For", "Her" at the beginning of a sentence; "The" may be the first word of a name. */
const isOpeningWord = (token: Token): boolean =>
  token.shape === 'capital' && token.folded !== 'the' && FUNCTION_WORDS.has(token.folded) && token.opens

/** Words of a name at most. */
const LONGEST = 12

/** Where the words end that may stand in one name together. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length && isWithin(tokens[to - 1]!, tokens[to]!)) to++
  return to
}

const isWithin = (a: Token, b: Token): boolean =>
  a.sentence === b.sentence &&
  !a.possessive &&
  (b.gap === ' ' || WITHIN.test(b.gap) || (AFTER_SHORT_FORM.test(b.gap) && SHORT_FORM.test(a.folded)))

interface Found {
  readonly length: number
  readonly end: number
  readonly name: string
  readonly senses: Candidate['senses']
}

function longest(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  gazetteer: Gazetteer,
): Found | null {
  let length = gazetteer.longestName(words, 0)
  while (length > 0) {
    const here = tokens.slice(first, first + length)
    if (isSpelled(here)) {
      const name = words.slice(0, length).join(' ')
      const last = here.at(-1)!
      const point = text[last.end] === '.' && !last.possessive
      const senses = sensesThatFit(gazetteer, name, here, point)
      const [sense] = senses
      if (sense !== undefined) {
        const end = point && isPointed(sense, last, text) ? last.end + 1 : last.end
        return { length, end, name, senses: senses as Candidate['senses'] }
      }
    }
    length = gazetteer.longestName(words.slice(0, length - 1), 0)
  }
  return null
}

/** The senses of a name whose spelling is that of its words here, the best known first. */
function sensesThatFit(
  gazetteer: Gazetteer,
  name: string,
  tokens: readonly Token[],
  point: boolean,
): readonly Sense[] {
  const senses = byFame(gazetteer.lookup(name))
  return senses.every((sense) => isFit(sense, tokens, point))
    ? senses
    : senses.filter((sense) => isFit(sense, tokens, point))
}

/** "the Hague", "the Bund": names that the gazetteer has with their article. It is left out of what is found. */
function afterThe(
  tokens: readonly Token[],
  words: readonly string[],
  first: number,
  gazetteer: Gazetteer,
): Found | null {
  const article = tokens[first - 1]
  if (article?.folded !== 'the' || article.shape !== 'lower' || tokens[first]!.gap !== ' ') return null
  const length = gazetteer.longestName(['the', ...words], 0) - 1
  const here = tokens.slice(first, first + length)
  if (length < 1 || !isSpelled(here)) return null
  const name = `the ${words.slice(0, length).join(' ')}`
  const senses = sensesThatFit(gazetteer, name, here, false)
  return senses.length === 0
    ? null
    : { length, end: here.at(-1)!.end, name, senses: senses as Candidate['senses'] }
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
