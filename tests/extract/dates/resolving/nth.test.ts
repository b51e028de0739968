import { describe } from 'vitest'
import { testValues } from './expect-values.ts'

describe('what is counted within a month or a year', () => {
  testValues('2022-11-30', [
    'It snowed in [the last week of March 2009|2009-W13].',
    'It snowed in [the first week of January 2021|2021-W01].',
    'They voted on [the second Tuesday in May 1990|1990-05-08].',
    'They met on [the last Friday of May 1990|1990-05-25].',
    'It opened on [the first day of 2001|2001-01-01] and shut on [the last day of 2001|2001-12-31].',
    'They met on [the first weekend of October|2022-W39-WE].',
  ])
})
