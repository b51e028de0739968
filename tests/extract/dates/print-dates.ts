import { datesOf } from './dated-text.ts'

// Prints the reading of one text, for a test that starts this in several time zones.
const TEXT =
  'On Tuesday, at 11:45 p.m., it burned; on March 26, 2000 at 2:30 a.m. it burned again. Yesterday, last night, ' +
  'this week, in May, on 3/4/2021, at 00:15 UTC on December 31, 1999, two days later, on Christmas, in 44 BC.'
process.stdout.write(JSON.stringify(datesOf(TEXT, '2022-11-30')))
