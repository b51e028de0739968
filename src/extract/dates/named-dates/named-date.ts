/** How a name is told from the other senses of its words. */
export type NameUse =
  /** It means nothing else: "October Revolution", "9/11". */
  | 'always'
  /** It is what happened only beside words of time: "since the Rwandan genocide". */
  | 'timed'
  /** It is a place as well, and what happened there only after "since", "before" and the like: "after Chernobyl". */
  | 'place'

/** What is called by its date, or has a date by name. */
export interface NamedDate {
  readonly id: string
  /** Its usual name. */
  readonly title: string
  /** The day or days by which it is remembered, also where a calendar of its own time counted others. */
  readonly edtf: string
  /** Where it happened, most specific first: "Tiananmen Square, Beijing"; "" where it was in no one place. */
  readonly place: string
  /** Where the day and the place can be looked up. */
  readonly source: string
  readonly names: readonly { readonly name: string; readonly use: NameUse }[]
  /** Stems of the nouns beside which its month and day alone are its name ("the June 4 massacre"); empty where never. */
  readonly nouns: readonly string[]
  /** Whether everybody calls it by its month and day, also where nothing else in a text speaks of it. */
  readonly calledByDay: boolean
}

/**
 * Reads a table of named dates, one a line: `EDTF | title | place | article of the English Wikipedia | names | nouns`.
 * A name of use `timed` has a "~" before it, one of use `place` a "?"; nouns begin with "*" where the day is the name.
 */
export function namedDatesIn(table: string): NamedDate[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [edtf = '', title = '', place = '', article = '', names = '', nouns = ''] = line.split(/ ?\| ?/)
      return {
        id: title.toLowerCase().replace(/[^\p{L}\d]+/gu, '-'),
        title,
        edtf,
        place,
        source: `https://en.wikipedia.org/wiki/${article}`,
        names: words(names, ', ').map(readName),
        nouns: words(nouns.replace('*', ''), ' '),
        calledByDay: nouns.startsWith('*'),
      }
    })
}

const words = (text: string, gap: string): string[] =>
  text
    .split(gap)
    .map((word) => word.trim())
    .filter(Boolean)

const readName = (name: string): { name: string; use: NameUse } =>
  name.startsWith('~')
    ? { name: name.slice(1), use: 'timed' }
    : name.startsWith('?')
      ? { name: name.slice(1), use: 'place' }
      : { name, use: 'always' }
