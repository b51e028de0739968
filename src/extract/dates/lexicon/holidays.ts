import { civilTime, DAY, isoWeekday } from '../../../model/civil.ts'

/** A day that comes every year, and how to find it on the calendar. */
export interface Holiday {
  readonly id: string
  /** Names, lower case, as the inside of a group. */
  readonly pattern: string
  /** First millisecond of the day in a civil year. */
  readonly start: (year: number) => number
  /** How many days it lasts. */
  readonly days: number
}

const fixed =
  (month: number, day: number) =>
  (year: number): number =>
    civilTime(year, month, day)

/** The nth weekday (ISO, Monday is 1) of a month; from the end where n is negative. */
const nth =
  (n: number, weekday: number, month: number) =>
  (year: number): number => {
    if (n < 0) {
      const last = civilTime(year, month + 1, 1) - DAY
      return last - ((isoWeekday(last) - weekday + 7) % 7) * DAY
    }
    const first = civilTime(year, month, 1)
    return first + (((weekday - isoWeekday(first) + 7) % 7) + 7 * (n - 1)) * DAY
  }

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easter(year: number): number {
  const a = ((year % 19) + 19) % 19
  const b = Math.floor(year / 100)
  const c = year - 100 * b
  const d = Math.floor(b / 4)
  const e = b - 4 * d
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (((19 * a + b - d - g + 15) % 30) + 30) % 30
  const i = Math.floor(c / 4)
  const k = c - 4 * i
  const l = (((32 + 2 * e + 2 * i - h - k) % 7) + 7) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return civilTime(year, Math.floor(n / 31), (n % 31) + 1)
}

const aroundEaster =
  (days: number) =>
  (year: number): number =>
    easter(year) + days * DAY

const day = (id: string, pattern: string, start: Holiday['start'], days = 1): Holiday => ({
  id,
  pattern,
  start,
  days,
})

export const HOLIDAYS: readonly Holiday[] = [
  day('new-years-eve', "new year's eve", fixed(12, 31)),
  day('new-years-day', "new year's(?: day)?", fixed(1, 1)),
  day('epiphany', 'epiphany', fixed(1, 6)),
  day('martin-luther-king-day', 'martin luther king(?:,? jr\\.?,?)?(?: day|(?= holiday))', nth(3, 1, 1)),
  day('australia-day', 'australia day', fixed(1, 26)),
  day('groundhog-day', 'groundhog day', fixed(2, 2)),
  day('valentines-day', "(?:saint |st\\.? )?valentine's day", fixed(2, 14)),
  day('presidents-day', "presidents?'?s?'? day", nth(3, 1, 2)),
  day('saint-patricks-day', "(?:saint|st\\.?) patrick's day", fixed(3, 17)),
  day('ash-wednesday', 'ash wednesday', aroundEaster(-46)),
  day('palm-sunday', 'palm sunday', aroundEaster(-7)),
  day('good-friday', 'good friday', aroundEaster(-2)),
  day('easter-monday', 'easter monday', aroundEaster(1)),
  day('easter', 'easter(?: sunday| day)?', aroundEaster(0)),
  day('pentecost', 'pentecost|whit sunday', aroundEaster(49)),
  day('april-fools-day', "april fools?'?s?'? day", fixed(4, 1)),
  day('anzac-day', 'anzac day', fixed(4, 25)),
  day('may-day', 'may day', fixed(5, 1)),
  day('mothers-day', "mother's day", nth(2, 7, 5)),
  day('memorial-day', 'memorial day', nth(-1, 1, 5)),
  day('juneteenth', 'juneteenth', fixed(6, 19)),
  day('fathers-day', "father's day", nth(3, 7, 6)),
  day('canada-day', 'canada day', fixed(7, 1)),
  day('independence-day', 'independence day', fixed(7, 4)),
  day('bastille-day', 'bastille day', fixed(7, 14)),
  day('labor-day', 'labou?r day', nth(1, 1, 9)),
  day('columbus-day', 'columbus day', nth(2, 1, 10)),
  day('halloween', "hallowe'?en", fixed(10, 31)),
  day('all-saints-day', "all saints'? day", fixed(11, 1)),
  day('guy-fawkes-night', 'guy fawkes (?:night|day)', fixed(11, 5)),
  day('veterans-day', "veterans?'?s? day|armistice day|remembrance day", fixed(11, 11)),
  day('black-friday', 'black friday', (year) => nth(4, 4, 11)(year) + DAY),
  day('thanksgiving', 'thanksgiving(?: day)?', nth(4, 4, 11)),
  day('christmas-eve', 'christmas eve', fixed(12, 24)),
  day('christmas', 'christmas(?: day)?', fixed(12, 25)),
  day('boxing-day', 'boxing day', fixed(12, 26)),
]

const BY_ID = new Map(HOLIDAYS.map((holiday) => [holiday.id, holiday]))

/** First and last-plus-one millisecond of a holiday in a civil year; throws for an id that is in no table. */
export function holidayBounds(id: string, year: number): { start: number; end: number } {
  const holiday = BY_ID.get(id)
  if (!holiday) throw new RangeError(`expected the id of a holiday, got "${id}"`)
  const start = holiday.start(year)
  return { start, end: start + holiday.days * DAY }
}

/** One of these stands in every name of a holiday. */
export const HOLIDAY_WORDS: readonly string[] = (
  'day year eve night christmas easter thanksgiving halloween een epiphany pentecost juneteenth whit luther ash palm good ' +
  'black'
).split(' ')
