import { civilDate, civilTime, DAY } from '../model/civil.ts'

/** Farthest time that a date can hold, in milliseconds from 1970. */
const FARTHEST = 8.64e15

/**
 * A civil time as the shortest ISO 8601 text that says it: `2022-11-25`, `-000043-03-15`, `2022-11-25T18:00`.
 * Milliseconds are kept, parts of them are not.
 */
export function encodeTime(time: number): string {
  const whole = Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, time)))
  const inDay = ((whole % DAY) + DAY) % DAY
  const { year, month, day } = civilDate(whole - inDay)
  const date = `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}`
  if (inDay === 0) return date
  const minutes = Math.floor(inDay / 60_000)
  const rest = inDay % 60_000
  const clock = `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
  const seconds = rest === 0 ? '' : `:${padded(Math.floor(rest / 1000), 2)}`
  const thousandths = rest % 1000 === 0 ? '' : `.${padded(rest % 1000, 3)}`
  return `${date}T${clock}${seconds}${thousandths}`
}

const TIME = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?)?$/

/** Reads what {@link encodeTime} wrote; null where the text is no such time. */
export function decodeTime(text: string): number | null {
  const match = TIME.exec(text)
  if (!match) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, thousandth = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0))
  const date = civilTime(year, month, day)
  const found = civilDate(date)
  if (found.year !== year || found.month !== month || found.day !== day) return null // no such day
  if (hour > 23 || minute > 59 || second > 59) return null
  const time = date + ((hour * 60 + minute) * 60 + second) * 1000 + thousandth
  return Math.abs(time) <= FARTHEST ? time : null
}

const padded = (n: number, digits: number): string => String(n).padStart(digits, '0')

/** Four digits, or a sign and six, as the language's own dates have it. */
const yearText = (year: number): string =>
  year >= 0 && year <= 9999 ? padded(year, 4) : `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`
