import { NAMED_DATES } from '../named-dates/named-dates.ts'

/** Words of names that stand in many other texts as well. */
const COMMON = new Set(
  (
    'the of in and on a war day days fall great black bloody street battle attack bombing massacre revolution uprising ' +
    'movement incident crisis disaster earthquake agreement treaty march sinking collapse invasion school city president ' +
    'night long party fire proclamation rome address state three mile island test act storming big assassination coup ' +
    'us u s bay sea ocean indian new english war world king john martin kong hong berlin paris london boston united states'
  ).split(' '),
)

/** For every named date's names a word that must stand in it and in few other texts. */
export const NAMED_WORDS: readonly string[] = [
  ...new Set(
    NAMED_DATES.flatMap(({ names }) => names).flatMap(({ name }) => {
      const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
      return words.find((word) => !COMMON.has(word)) ?? words[0] ?? []
    }),
  ),
]
