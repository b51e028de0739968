import { deicticDay } from '../../../../src/extract/dates/rules/deictic-day.ts'
import { testRule } from '../rule-table.ts'

const day = (amount: number) => ({ kind: 'offset', unit: 'day', amount, anchor: 'written' }) as const

testRule(
  deicticDay,
  [
    ['It opened [yesterday].', day(-1)],
    ['[Today] it is shut.', day(0)],
    ['They vote [tomorrow].', day(1)],
    ['He rang [the day before yesterday].', day(-2)],
    ['She flies [the day after tomorrow].', day(2)],
    ['They sing [tonight].', { kind: 'part-of-day', part: 'NI', day: day(0) }],
    ['It hailed [last night].', { kind: 'part-of-day', part: 'NI', day: day(-1) }],
    ['It began [this morning].', { kind: 'part-of-day', part: 'MO', day: day(0) }],
    ['Come [tomorrow evening].', { kind: 'part-of-day', part: 'EV', day: day(1) }],
  ],
  ['The paper Russia Today Weekly said so.'],
)
