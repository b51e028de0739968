import type { Sense } from '../../gazetteer/gazetteer.ts'
import type { Span } from '../../model/span.ts'
import type { PlaceRole } from '../../model/where.ts'
import type { Passage } from './passage.ts'
import type { Token } from './tokens.ts'

/** A name of the gazetteer in the text: what may be a toponym. */
export interface Candidate extends Span {
  readonly passage: Passage
  /** Positions of its first and last word in the passage. */
  readonly first: number
  readonly last: number
  /** The folded name. */
  readonly name: string
  /** The places of that name, the best known first; those whose spelling does not fit are left out. */
  readonly senses: readonly [Sense, ...Sense[]]
  /** First and last word of the run of capitalised words that it stands in. */
  readonly phrase: { readonly first: number; readonly last: number }
}

/** One thing that speaks for or against a candidate, on the scale of the logarithm of odds. */
export interface Evidence {
  /** The name of the rule. */
  readonly rule: string
  /** Positive speaks for a place. */
  readonly weight: number
  /** What it is instead, where the weight is negative. */
  readonly role?: Exclude<PlaceRole, 'location' | 'demonym'>
}

/** The words before a candidate, the nearest first: `before(candidate, 1)`. Undefined outside its sentence. */
export function before({ passage: { tokens }, first }: Candidate, steps: number): Token | undefined {
  const token = tokens[first - steps]
  return token?.sentence === tokens[first]!.sentence ? token : undefined
}

/** The words after a candidate, the nearest first: `after(candidate, 1)`. Undefined outside its sentence. */
export function after({ passage: { tokens }, first, last }: Candidate, steps: number): Token | undefined {
  const token = tokens[last + steps]
  return token?.sentence === tokens[first]!.sentence ? token : undefined
}

export const firstToken = ({ passage, first }: Candidate): Token => passage.tokens[first]!
export const lastToken = ({ passage, last }: Candidate): Token => passage.tokens[last]!

export const isOneWord = ({ first, last }: Candidate): boolean => first === last

export const isDemonym = ({ senses }: Candidate): boolean => senses[0].use === 'demonym'
export const isAbbreviation = ({ senses }: Candidate): boolean => senses[0].use === 'abbreviation'
