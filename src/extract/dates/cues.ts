import { HOLIDAY_WORDS } from './lexicon/holidays.ts'
import { MONTH_WORDS } from './lexicon/months.ts'
import { PART_WORDS } from './lexicon/parts-of-day.ts'
import { SEASON_WORDS } from './lexicon/seasons.ts'
import { UNIT_WORDS } from './lexicon/units.ts'
import { WEEKDAY_WORDS } from './lexicon/weekdays.ts'
import { NAMED_WORDS } from './lexicon/names.ts'

/** Kinds of words and figures that can begin, or must stand in, a time expression. */
const CUES = [
  'month',
  'weekday',
  /** "Mondays". */
  'weekdays',
  /** Three or four figures. */
  'year',
  /** Figures joined by a slash, a hyphen, a point or a colon. */
  'numeric',
  'unit',
  'century',
  /** "quarter", "half". */
  'quarter',
  'period',
  /** "ago", "later", "before", "following": says which way a number of units is counted. */
  'way',
  'part',
  'noon',
  'season',
  /** "today", "yesterday", "tomorrow", "tonight". */
  'day',
  'vague',
  'set',
  'every',
  'era',
  /** Figures before "a.m.", and words that stand beside a time of day. */
  'clock',
  'holiday',
  /** "'98", "80s", "sixties". */
  'decade',
  /** "nineteen", "two thousand". */
  'spelled',
  'named',
] as const

export type Cue = (typeof CUES)[number]

const bitOf = (cue: Cue): number => 1 << CUES.indexOf(cue)

export const cueBits = (cues: readonly Cue[]): number => cues.reduce((bits, cue) => bits | bitOf(cue), 0)

const words = (text: string): readonly string[] => text.split(' ')

const WORDS: Readonly<Partial<Record<Cue, readonly string[]>>> = {
  month: MONTH_WORDS,
  weekday: WEEKDAY_WORDS,
  weekdays: WEEKDAY_WORDS.filter((word) => word.endsWith('days')),
  unit: UNIT_WORDS,
  century: words('century centuries millennium millennia'),
  quarter: words('quarter quarters half halves q'),
  period: words('period season year'),
  way: words('ago earlier later before after afterwards previously prior hence now today following'),
  part: PART_WORDS,
  noon: words('noon midnight'),
  season: SEASON_WORDS,
  day: words('today yesterday tomorrow tonight'),
  vague: words('now nowadays currently current recently recent lately future past days present'),
  set: words('daily weekly monthly yearly annually hourly nightly biweekly fortnightly'),
  every: words('every each'),
  era: words('bc bce ad ce'),
  clock: words('clock gmt utc'),
  holiday: HOLIDAY_WORDS,
  decade: words('twenties thirties forties fifties sixties seventies eighties nineties'),
  spelled: words('nineteen eighteen seventeen sixteen fifteen thousand'),
  named: NAMED_WORDS,
}

/** Every word that is a cue, with its bits. A word may come several times. */
export const wordCues = (): (readonly [word: string, bits: number])[] =>
  Object.entries(WORDS).flatMap(([cue, words]) => words.map((word) => [word, bitOf(cue as Cue)] as const))

const [YEAR, NUMERIC, DECADE, CLOCK] = [bitOf('year'), bitOf('numeric'), bitOf('decade'), bitOf('clock')]
const MERIDIEM = /^ ?[ap]\.? ?m\b/i

/** The bits of `length` figures that stand at `at`. */
export function figureCues(text: string, at: number, length: number): number {
  if (length > 8) return 0
  const end = at + length
  const before = text.charAt(at - 1)
  const next = text.charAt(end)
  let bits = 0
  if (length === 4 || (length === 3 && !'.,$#£€'.includes(before))) bits |= YEAR
  if (length === 8 || (length <= 4 && isJoined(text, end, next))) bits |= NUMERIC
  if (length > 2) return bits
  if (length === 2 && (before === "'" || next === 's' || next === "'")) bits |= DECADE
  const sign = next === ' ' ? text.charAt(end + 1) : next
  if ('apAP'.includes(sign) && MERIDIEM.test(text.slice(end, end + 5))) bits |= CLOCK
  return bits
}

const isFigure = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Whether more figures follow behind a mark: "3/4", "10:30", "3.4.2021" but not "3.4". */
function isJoined(text: string, at: number, mark: string): boolean {
  if (mark === '-' || mark === '/' || mark === ':') return isFigure(text, at + 1)
  if (mark !== '.' || !isFigure(text, at + 1)) return false
  const point = isFigure(text, at + 2) ? at + 3 : at + 2
  return text.charAt(point) === '.' && isFigure(text, point + 1)
}
