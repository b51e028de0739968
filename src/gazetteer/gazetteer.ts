import type { Place } from '../model/where.ts'

/** What a name is to its place: "China", "PRC" and "Peking" are names, "Calif." an abbreviation, "Chinese" a demonym. */
export type NameUse = 'name' | 'abbreviation' | 'demonym'

/** One place that a name can mean. */
export interface Sense {
  readonly place: Place
  readonly use: NameUse
  /** Whether it is the name that the gazetteer prefers for the place, not one of the others. */
  readonly preferred: boolean
}

/** The offline place index: decoded once, searched without building an object for every place. */
export interface Gazetteer {
  /** How many places it holds; one that two of its parts hold counts twice. */
  readonly size: number
  /**
   * The places known under a name, the most important first (countries, then by population, regions after the city of
   * the same name where it is a large part of them). Names are compared folded (see `fold.ts`): without case,
   * diacritics, apostrophes and points. Empty where the name is unknown.
   */
  lookup(name: string): readonly Sense[]
  /**
   * How many of the words from `from` on make the longest known name; 0 where no name begins there.
   * @param words folded words in the order of the text, parted as `foldWords` parts them: at hyphens too
   */
  longestName(words: readonly string[], from: number): number
  /** A country by its ISO 3166-1 alpha-2 code; null where it is unknown. */
  country(cc: string): Place | null
}
