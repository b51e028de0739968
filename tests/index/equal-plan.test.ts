import { expect, test } from 'vitest'
import { axisTimesOf } from '../../src/index/axis-times.ts'
import { planEqual } from '../../src/index/equal-plan.ts'
import { civilTime, DAY } from '../../src/model/civil.ts'

const day = (year: number, month: number, date: number) => ({
  start: civilTime(year, month, date),
  end: civilTime(year, month, date + 1),
})

test('a century takes the room of a day where each lies between two beginnings', () => {
  const plan = planEqual(axisTimesOf([day(1911, 5, 2), day(2019, 3, 4), day(2019, 3, 5)]))!
  const [lead, ...steps] = plan
  expect(steps.map(({ start }) => start)).toEqual([
    civilTime(1911, 5, 2),
    civilTime(2019, 3, 4),
    civilTime(2019, 3, 5),
  ])
  for (const { share } of steps) expect(share).toBeCloseTo(steps[0]!.share, 12)
  expect(lead!.share).toBeLessThan(steps[0]!.share)
})

test('stretches follow one another without a gap and share all the room', () => {
  const plan = planEqual(axisTimesOf([day(2000, 1, 1), day(2000, 1, 1), day(2003, 1, 1)]))!
  plan.slice(1).forEach(({ start }, i) => expect(start).toBe(plan[i]!.end))
  expect(plan.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  for (const { start, end } of plan) expect(end).toBeGreaterThan(start)
})

test('thousands of beginnings get steps that hold as many each', () => {
  const spans = Array.from({ length: 4000 }, (_, i) => ({ start: i * i * DAY, end: i * i * DAY + 1 }))
  const plan = planEqual(axisTimesOf(spans))!
  expect(plan.length).toBeLessThan(500)
  const held = plan
    .slice(1)
    .map(({ start, end }) => spans.filter((span) => span.start >= start && span.start < end).length)
  expect(Math.max(...held)).toBeLessThanOrEqual(Math.min(...held) + 1)
})

test('without a time there is no axis, with one there is', () => {
  expect(planEqual(axisTimesOf([]))).toBeNull()
  expect(planEqual(axisTimesOf([day(2000, 1, 1)]))).toHaveLength(2)
})
