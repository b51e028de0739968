import type { GazetteerEntry } from '../../../gazetteer/entry.ts'
import { foldName } from '../../../gazetteer/fold.ts'
import type { NameUse } from '../../../gazetteer/gazetteer.ts'

export type OtherName = GazetteerEntry['others'][number]

/** Names that fold to nothing but letters and digits, so that the encoder takes them. */
export const isEncodable = (name: string): boolean => /^[a-z0-9]+( [a-z0-9]+)*$/.test(foldName(name))

export const namesOf = (names: readonly string[], use: NameUse = 'name'): OtherName[] =>
  names.filter(isEncodable).map((name) => ({ name, use }))

/** The other names of a curated country or region. */
export const curatedNames = (
  curated:
    | {
        readonly aliases: readonly string[]
        readonly abbreviations: readonly string[]
        readonly demonyms: readonly string[]
      }
    | undefined,
): OtherName[] =>
  curated === undefined
    ? []
    : [
        ...namesOf(curated.aliases),
        ...namesOf(curated.abbreviations, 'abbreviation'),
        ...namesOf(curated.demonyms, 'demonym'),
      ]
