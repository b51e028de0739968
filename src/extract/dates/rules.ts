import type { DateRule } from './date-rule.ts'
import { ago, dayBefore, someTimeAgo } from './rules/ago.ts'
import { century } from './rules/century.ts'
import { comparison, samePeriod } from './rules/comparison.ts'
import { dayInList } from './rules/day-in-list.ts'
import { dayName } from './rules/day-name.ts'
import { dayMonth } from './rules/day-month.ts'
import { decade } from './rules/decade.ts'
import { deicticDay } from './rules/deictic-day.ts'
import { deicticPeriod } from './rules/deictic-period.ts'
import { duration } from './rules/duration.ts'
import { holiday } from './rules/holiday.ts'
import { hourInPart } from './rules/hour-in-part.ts'
import { joinedDuration, periodDuration } from './rules/joined-duration.ts'
import { monthDay } from './rules/month-day.ts'
import { monthYear } from './rules/month-year.ts'
import { month } from './rules/month.ts'
import { namedDate } from './rules/named-date.ts'
import { numericDate } from './rules/numeric-date.ts'
import { nthOfMonth } from './rules/nth-of-month.ts'
import { oldYear } from './rules/old-year.ts'
import { oneUnit, rate } from './rules/one-unit.ts'
import { noon, partOfDay } from './rules/part-of-day.ts'
import { quarter } from './rules/quarter.ts'
import { season } from './rules/season.ts'
import { everyPeriod, setAdverb } from './rules/set.ts'
import { shortYear, spelledYear, yearRangeEnd } from './rules/short-year.ts'
import { partOfPeriod, spokenPeriod } from './rules/spoken-period.ts'
import { vagueDuration } from './rules/vague-duration.ts'
import { vague } from './rules/vague.ts'
import { weekday } from './rules/weekday.ts'
import { weekOf } from './rules/week-of.ts'
import { year } from './rules/year.ts'

/** Every rule. Where two readings of the same words are equally long, the earlier rule wins. */
export const DATE_RULES: readonly DateRule[] = [
  namedDate,
  dayName,
  numericDate,
  weekOf,
  monthDay,
  dayMonth,
  monthYear,
  holiday,
  nthOfMonth,
  month,
  dayInList,
  yearRangeEnd,
  year,
  oldYear,
  shortYear,
  spelledYear,
  decade,
  century,
  season,
  quarter,
  comparison,
  samePeriod,
  weekday,
  deicticDay,
  deicticPeriod,
  partOfPeriod,
  spokenPeriod,
  ago,
  someTimeAgo,
  dayBefore,
  everyPeriod,
  setAdverb,
  periodDuration,
  duration,
  joinedDuration,
  rate,
  oneUnit,
  vagueDuration,
  hourInPart,
  partOfDay,
  noon,
  vague,
]
