import { HOLIDAY_WORDS } from './lexicon/holidays.ts'
import { MONTH_WORDS } from './lexicon/months.ts'
import { PART_WORDS } from './lexicon/parts-of-day.ts'
import { SEASON_WORDS } from './lexicon/seasons.ts'
import { UNIT_WORDS } from './lexicon/units.ts'
import { WEEKDAY_WORDS } from './lexicon/weekdays.ts'
import { NAMED_WORDS } from './lexicon/names.ts'

/** Kinds of words and figures that can begin, or must stand in, a time expression. One bit each. */
const CUES = {
  month: 1,
  weekday: 2,
  /** Three or four figures. */
  year: 4,
  /** Figures joined by a slash, a hyphen, a point or a colon. */
  numeric: 8,
  unit: 16,
  part: 32,
  season: 64,
  /** "today", "yesterday", "tomorrow", "tonight". */
  day: 128,
  vague: 256,
  set: 512,
  era: 1024,
  clock: 2048,
  holiday: 4096,
  /** "'98", "80s", "sixties". */
  decade: 8192,
  /** "nineteen", "two thousand". */
  spelled: 16384,
  period: 32768,
  named: 65536,
} as const

export type Cue = keyof typeof CUES

export const cueBits = (cues: readonly Cue[]): number => cues.reduce((bits, cue) => bits | CUES[cue], 0)

const WORDS: Readonly<Record<Exclude<Cue, 'year' | 'numeric'>, readonly string[]>> = {
  month: MONTH_WORDS,
  weekday: WEEKDAY_WORDS,
  unit: UNIT_WORDS,
  part: [...PART_WORDS, 'noon', 'midnight', 'tonight'],
  season: SEASON_WORDS,
  day: ['today', 'yesterday', 'tomorrow', 'tonight', 'eve'],
  vague: (
    'now nowadays currently current recently recent lately already future past previously former formerly soon ' +
    'later earlier ago once immediately then present contemporary time moment times point'
  ).split(' '),
  set: 'daily weekly monthly yearly annually annual hourly nightly quarterly everyday biannual biweekly fortnightly'.split(
    ' ',
  ),
  era: ['bc', 'bce', 'ad', 'ce'],
  clock: ['clock', 'noon', 'midnight', 'gmt', 'utc', 'hours', 'pm', 'am'],
  holiday: HOLIDAY_WORDS,
  decade: 'twenties thirties forties fifties sixties seventies eighties nineties noughties aughts'.split(' '),
  spelled: ['nineteen', 'eighteen', 'seventeen', 'sixteen', 'fifteen', 'thousand'],
  period: ['period', 'fiscal', 'semester', 'half', 'term', 'weekend', 'weekends', 'year', 'season', 'q'],
  named: NAMED_WORDS,
}

const BITS_OF_WORD = new Map<string, number>()
for (const [cue, words] of Object.entries(WORDS))
  for (const word of words)
    BITS_OF_WORD.set(word, (BITS_OF_WORD.get(word) ?? 0) | CUES[cue as keyof typeof WORDS])

const LONGEST_WORD = Math.max(...[...BITS_OF_WORD.keys()].map((word) => word.length))
const TOKEN = /[A-Za-z]+|\d+/g

/** Calls `found` for each cue between `start` and `end`, in order. Linear: each character is looked at once. */
export function scanCues(
  text: string,
  start: number,
  end: number,
  found: (at: number, end: number, bits: number) => void,
): void {
  TOKEN.lastIndex = start
  for (let match = TOKEN.exec(text); match && match.index < end; match = TOKEN.exec(text)) {
    const token = match[0]
    const bits = token.charCodeAt(0) <= 57 ? figureBits(text, match.index, token.length) : wordBits(token)
    if (bits) found(match.index, match.index + token.length, bits)
  }
}

const wordBits = (token: string): number =>
  token.length > LONGEST_WORD ? 0 : (BITS_OF_WORD.get(token) ?? BITS_OF_WORD.get(token.toLowerCase()) ?? 0)

function figureBits(text: string, at: number, length: number): number {
  if (length > 8) return 0
  const next = text.charAt(at + length)
  let bits = length === 3 || length === 4 ? CUES.year : 0
  if (length === 8) bits |= CUES.numeric
  if (length <= 4 && /[-/:.]/.test(next) && /\d/.test(text.charAt(at + length + 1))) bits |= CUES.numeric
  if (length === 2 && (text.charAt(at - 1) === "'" || next === 's' || next === "'")) bits |= CUES.decade
  if (length <= 2 && /^ ?[ap]\.? ?m\b/i.test(text.slice(at + length, at + length + 5))) bits |= CUES.clock
  return bits
}
