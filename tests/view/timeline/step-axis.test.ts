import fc from 'fast-check'
import { expect, test } from 'vitest'
import { axisTimesOf } from '../../../src/index/axis-times.ts'
import { planEqual } from '../../../src/index/equal-plan.ts'
import { civilTime, DAY, HOUR } from '../../../src/model/civil.ts'
import { foldedScale } from '../../../src/view/timeline/folded-scale.ts'
import { stepAxis } from '../../../src/view/timeline/step-axis.ts'
import type { Axis } from '../../../src/view/timeline/ticks.ts'

const measure = (text: string): number => text.length * 7

function axisOf(starts: readonly number[], width = 1000): Axis {
  const plan = planEqual(axisTimesOf(starts.map((start) => ({ start, end: start + HOUR }))))!
  return stepAxis(foldedScale(plan, width, 0), 0, width, measure)
}
const texts = (axis: Axis, row: 'divisions' | 'context'): string[] =>
  axis.labels.filter((label) => label.row === row).map((label) => label.text)

test('each step says its day, with the time where it is none of midnight, and a month when it changes', () => {
  const axis = axisOf([civilTime(1911, 5, 2), civilTime(2019, 3, 4), civilTime(2019, 3, 5) + 18 * HOUR])
  expect(texts(axis, 'divisions')).toEqual(['2 May', '4 Mar', '5 Mar 18:00'])
  expect(texts(axis, 'context')).toEqual(['May 1911', 'March 2019'])
  expect(axis.ticks.map(({ isMajor }) => isMajor)).toEqual([true, true, false])
})

test('labels never overlap, and stay in view', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -700_000, max: 40_000 }), { minLength: 1, maxLength: 80 }),
      fc.integer({ min: 280, max: 1600 }),
      (days, width) => {
        const { labels } = axisOf(
          days.map((day) => day * DAY),
          width,
        )
        for (const row of ['divisions', 'context']) {
          const inRow = labels.filter((label) => label.row === row)
          inRow.forEach(({ px, width: own }, i) => {
            expect(px).toBeGreaterThanOrEqual(0)
            expect(px + own).toBeLessThanOrEqual(width)
            if (i > 0) expect(px).toBeGreaterThan(inRow[i - 1]!.px + inRow[i - 1]!.width)
          })
        }
      },
    ),
  )
})
