import { civilDate, civilTime } from '../model/civil.ts'
import { edtfBounds } from './edtf-bounds.ts'

/** A date as somebody typed it: an EDTF value, nothing at all, or what is wrong and what would do. */
export type TypedDate =
  | { readonly kind: 'date'; readonly edtf: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'wrong'; readonly message: string }

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const WANTED =
  'This is no date that can be read. Write a day, a month or a year, such as 30 November 2022, 2022-11-30, Nov 2022 or 2022.'

/** Understands the usual ways to write a day, a month or a year, with "about" before it, and all of EDTF. */
export function readTypedDate(words: string): TypedDate {
  const text = words.trim().replace(/\s+/g, ' ')
  if (text === '') return { kind: 'none' }
  if (edtfBounds(text)) return { kind: 'date', edtf: text }
  const about = /^(?:about|around|circa|c\.|ca\.?|~)\s*/i.exec(text)
  const found = readDate(about ? text.slice(about[0].length) : text)
  if (found.kind !== 'date') return found
  const edtf = about ? `${found.edtf}~` : found.edtf
  return edtfBounds(edtf) ? { kind: 'date', edtf } : { kind: 'wrong', message: WANTED }
}

const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? /i
const DAY_MONTH = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ([a-z]+)[.,]? (\d{4})$/i
const MONTH_DAY = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i
const MONTH_YEAR = /^([a-z]+)[.,]? (\d{4})$/i
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/
const NUMBERS = /^(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4})$/

function readDate(text: string): TypedDate {
  const bare = text.replace(WEEKDAY, '')
  let match = DAY_MONTH.exec(bare)
  if (match) return civil(match[3]!, monthOf(match[2]!), match[1]!)
  match = MONTH_DAY.exec(bare)
  if (match) return civil(match[3]!, monthOf(match[1]!), match[2]!)
  match = MONTH_YEAR.exec(bare)
  if (match) return civil(match[2]!, monthOf(match[1]!))
  match = YEAR_FIRST.exec(bare)
  if (match) return civil(match[1]!, Number(match[2]), match[3])
  match = NUMBERS.exec(bare)
  if (match) return fromNumbers(Number(match[1]), Number(match[2]), match[3]!)
  const parsed = edtfBounds(bare)
  return parsed ? { kind: 'date', edtf: bare } : { kind: 'wrong', message: WANTED }
}

/** "3/4/2022" is March in one country and April in another: asks, where it could be both. */
function fromNumbers(a: number, b: number, year: string): TypedDate {
  if (a > 12 || a === b) return civil(year, b, String(a))
  if (b > 12) return civil(year, a, String(b))
  const either = `${a} ${MONTHS[b - 1]} or ${b} ${MONTHS[a - 1]}`
  return { kind: 'wrong', message: `This can be ${either}. Write the month as a word, or the year first.` }
}

function civil(year: string, month: number, day?: string): TypedDate {
  if (!(month >= 1 && month <= 12)) return { kind: 'wrong', message: WANTED }
  const two = (n: number): string => String(n).padStart(2, '0')
  if (day === undefined) return { kind: 'date', edtf: `${year}-${two(month)}` }
  const found = civilDate(civilTime(Number(year), month, Number(day)))
  if (found.month === month && found.day === Number(day))
    return { kind: 'date', edtf: `${year}-${two(month)}-${two(Number(day))}` }
  const message = `There is no ${Number(day)} ${MONTHS[month - 1]} ${Number(year)}. Look at the day again.`
  return { kind: 'wrong', message }
}

/** 1 to 12 by a month's name or the beginning of it ("Sept"); 0 where it is none. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1
