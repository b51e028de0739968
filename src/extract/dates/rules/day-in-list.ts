import type { DateRule } from '../date-rule.ts'
import { MONTH, monthNumber } from '../lexicon/months.ts'

const AFTER_MONTH = new RegExp(
  `\\b(${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:(?:, ?| and | or | ?[-–—] ?| to | through |, and )\\d{1,2}(?:st|nd|rd|th)?)*(?:, ?| and | or | ?[-–—] ?| to | through |, and )$`,
  'i',
)
const BEFORE_MONTH = new RegExp(
  `^(?:(?:, ?| and | or | ?[-–—] ?| to )\\d{1,2}(?:st|nd|rd|th)?)*(?: and | or | ?[-–—] ?| to )\\d{1,2}(?:st|nd|rd|th)? (?:of )?(${MONTH})\\b`,
  'i',
)

/** The day that shares its month with a neighbour: "November 25 and 26", "3–5 May". */
export const dayInList: DateRule = {
  name: 'day-in-list',
  cues: ['month'],
  pattern:
    /(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d|[:/%]\d|,\d{3}|\.\d| ?percent| [ap]\.?m)(?:, (?<year>\d{4}))?/,
  read(match) {
    const day = Number(match.group('day'))
    if (day < 1 || day > 31) return null
    const word = (AFTER_MONTH.exec(match.before) ?? BEFORE_MONTH.exec(match.after))?.[1]
    const month = word === undefined ? null : monthNumber(word)
    if (month === null) return null
    const year = Number(match.group('year'))
    return year ? { kind: 'calendar', year, month, day } : { kind: 'calendar', month, day }
  },
}
