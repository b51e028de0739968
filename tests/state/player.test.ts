import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { civilTime, DAY, HOUR } from '../../src/model/civil.ts'
import { toggled } from '../../src/state/filters.ts'
import type { PlayStep } from '../../src/state/play-steps.ts'
import { placeOf, timeAt } from '../../src/state/time-place.ts'
import { days, exploreTimes, windowText } from './explore.ts'

const week = [4, 5, 6, 7, 8].map((day) => days(2019, 3, day))
const mill = () => exploreTimes([days(1911, 5, 2), ...week.slice(0, 3), days(2019, 3, 6, 10), null])

describe('from event to event', () => {
  test('the window goes to each beginning, as long as what begins there, and stops at the last', () => {
    const exploration = mill()
    const { player } = exploration
    const seen = []
    for (let i = 0; i < 6; i++) {
      player.stepBy(1)
      seen.push(windowText(exploration))
    }
    expect(seen).toEqual([
      '1911-05-02/1911-05-03',
      '2019-03-04/2019-03-05',
      '2019-03-05/2019-03-06',
      '2019-03-06/2019-03-16',
      '2019-03-06/2019-03-16',
      '2019-03-06/2019-03-16',
    ])
    player.stepBy(-1)
    expect(windowText(exploration)).toBe('2019-03-05/2019-03-06')
  })

  test('going back from all time begins with the last', () => {
    const exploration = mill()
    exploration.player.stepBy(-1)
    expect(windowText(exploration)).toBe('2019-03-06/2019-03-16')
  })

  test('only events that pass the filters are gone to', () => {
    const exploration = mill()
    exploration.view.filters = toggled(exploration.view.filters, 'category', 'sport')
    exploration.player.stepBy(1)
    expect(windowText(exploration)).toBe('2019-03-04/2019-03-05')
    exploration.player.stepBy(1)
    expect(windowText(exploration)).toBe('2019-03-06/2019-03-07')
  })

  test('an open end does not make an endless window, and an open beginning is nowhere to go', () => {
    const exploration = exploreTimes([
      { start: -Infinity, end: civilTime(2000) },
      { start: civilTime(2001), end: Infinity },
    ])
    exploration.player.stepBy(1)
    expect(windowText(exploration)).toBe('2001-01-01/2001-01-02')
    exploration.player.stepBy(-1)
    expect(windowText(exploration)).toBe('2001-01-01/2001-01-02')
  })

  test('every event with a known beginning is shown on the way, whatever the dates', () => {
    const time = fc.integer({ min: 0, max: 60 })
    const span = fc.tuple(time, fc.integer({ min: 1, max: 30 })).map(([start, length]) => ({
      start: start * DAY,
      end: (start + length) * DAY,
    }))
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 12 }), (spans) => {
        const exploration = exploreTimes(spans)
        const seen = new Set<number>()
        for (let i = 0; i <= spans.length; i++) {
          exploration.player.stepBy(1)
          exploration.shown.forEach((isShown, event) => isShown && seen.add(event))
        }
        expect(seen.size).toBe(spans.length)
      }),
      { numRuns: 50 },
    )
  })
})

describe('along the calendar', () => {
  const steps = (step: PlayStep, times: number): (string | null)[] => {
    const exploration = mill()
    exploration.player.step = step
    return Array.from({ length: times }, () => {
      exploration.player.stepBy(1)
      return windowText(exploration)
    })
  }

  test('days go by, and a century in which nothing happens is stepped over', () => {
    expect(steps('day', 3)).toEqual([
      '1911-05-02/1911-05-03',
      '2019-03-04/2019-03-05',
      '2019-03-05/2019-03-06',
    ])
  })

  test('months and years are whole ones', () => {
    expect(steps('month', 3)).toEqual([
      '1911-05-01/1911-06-01',
      '2019-03-01/2019-04-01',
      '2019-03-01/2019-04-01',
    ])
    expect(steps('year', 2)).toEqual(['1911-01-01/1912-01-01', '2019-01-01/2020-01-01'])
  })

  test('a window of two months stays one of two months', () => {
    const exploration = exploreTimes([days(2019, 1, 5), days(2019, 6, 5)])
    exploration.player.step = 'month'
    exploration.view.setWindow({ start: civilTime(2019, 1), end: civilTime(2019, 3) })
    exploration.player.stepBy(1)
    expect(windowText(exploration)).toBe('2019-02-01/2019-04-01')
    exploration.player.stepBy(-1)
    expect(windowText(exploration)).toBe('2019-01-01/2019-03-01')
  })

  test('an evening is within its day', () => {
    const evening = { start: civilTime(2019, 3, 5) + 18 * HOUR, end: civilTime(2019, 3, 6) }
    const exploration = exploreTimes([days(2019, 3, 4), evening])
    exploration.player.step = 'day'
    exploration.player.stepBy(1)
    exploration.player.stepBy(1)
    expect(exploration.shownCount).toBe(1)
    expect([...exploration.shown]).toEqual([0, 1])
  })
})

describe('by itself', () => {
  test('a step a second, faster at a higher speed, until the end', () => {
    const exploration = mill()
    const { player } = exploration
    player.play()
    expect(windowText(exploration)).toBe('1911-05-02/1911-05-03')
    player.tick(900)
    expect(windowText(exploration)).toBe('1911-05-02/1911-05-03')
    player.tick(200)
    expect(windowText(exploration)).toBe('2019-03-04/2019-03-05')
    player.speed = 4
    player.tick(260)
    expect(windowText(exploration)).toBe('2019-03-05/2019-03-06')
    for (let i = 0; i < 2; i++) player.tick(260)
    expect(player.isPlaying).toBe(false)
    player.play()
    expect(windowText(exploration)).toBe('1911-05-02/1911-05-03')
  })

  test('in a loop it begins anew', () => {
    const exploration = mill()
    exploration.player.isLoop = true
    exploration.player.play()
    for (let i = 0; i < 4; i++) exploration.player.tick(1000)
    expect(windowText(exploration)).toBe('1911-05-02/1911-05-03')
    expect(exploration.player.isPlaying).toBe(true)
  })

  test('evenly it slides over the axis at a speed that does not depend on how often it is drawn', () => {
    const [a, b] = [mill(), mill()]
    for (const { player } of [a, b]) {
      player.step = 'even'
      player.play()
    }
    a.player.tick(3000)
    for (let i = 0; i < 30; i++) b.player.tick(100)
    const [one, many] = [a.view.window!, b.view.window!]
    expect(Math.abs(one.start - many.start)).toBeLessThan(HOUR)
    expect(one.start).toBeGreaterThan(civilTime(1911, 5, 1))
    for (let i = 0; i < 300 && a.player.isPlaying; i++) a.player.tick(100)
    expect(a.player.isPlaying).toBe(false)
    expect(placeOf(a.plan!, a.view.window!.end)).toBeCloseTo(1, 6)
  })

  test('evenly it plays on where a frame has come at once', () => {
    const { player, view } = mill()
    player.step = 'even'
    player.play()
    const before = view.window!
    player.tick(0)
    expect(player.isPlaying).toBe(true)
    expect(Math.abs(view.window!.start - before.start)).toBeLessThan(1000)
  })

  test('evenly it goes over a fold in no time, and keeps its length on the axis', () => {
    const exploration = mill()
    const plan = exploration.plan!
    exploration.player.step = 'even'
    exploration.player.play()
    const length = (): number =>
      placeOf(plan, exploration.view.window!.end) - placeOf(plan, exploration.view.window!.start)
    const before = length()
    for (let i = 0; i < 100; i++) {
      exploration.player.tick(200)
      expect(length()).toBeCloseTo(before, 6)
    }
  })

  test('who wants no motion sees even play in steps of half a window', () => {
    const exploration = mill()
    const { player } = exploration
    player.step = 'even'
    player.isStill = true
    player.play()
    const first = exploration.view.window
    player.tick(900)
    expect(exploration.view.window).toBe(first)
    player.tick(200)
    expect(exploration.view.window!.start).toBeGreaterThan(first!.start)
  })

  test('a chosen window is played on from, and is as long in a loop', () => {
    const exploration = exploreTimes([days(2019, 1, 1), days(2019, 1, 20), days(2019, 2, 9)])
    const { player } = exploration
    player.step = 'even'
    player.isLoop = true
    const plan = exploration.plan!
    exploration.view.setWindow({ start: timeAt(plan, 0.7), end: timeAt(plan, 0.95) })
    player.play()
    for (let i = 0; i < 40; i++) player.tick(100)
    const { start, end } = exploration.view.window!
    expect(placeOf(plan, end) - placeOf(plan, start)).toBeCloseTo(0.25, 6)
    expect(placeOf(plan, start)).toBeLessThan(0.3)
  })

  test('where no event has a date there is nothing to play', () => {
    const exploration = exploreTimes([null])
    exploration.player.play()
    expect(exploration.player.isPlaying).toBe(false)
    expect(exploration.view.window).toBeNull()
  })
})

describe('the past', () => {
  const shownAt = (mode: 'window' | 'cumulative' | 'fading'): number[] => {
    const exploration = exploreTimes([days(2019, 3, 1), days(2019, 3, 9, 5), days(2019, 3, 12), null])
    exploration.view.timeMode = mode
    exploration.view.setWindow(days(2019, 3, 10))
    return Array.from(exploration.presence)
  }

  test('is left out, or shown, or faded; what lasts is there while it lasts; what is to come never', () => {
    expect(shownAt('window')).toEqual([0, 1, 0, 0])
    expect(shownAt('cumulative')).toEqual([1, 1, 0, 0])
    const [past, lasting, future, undated] = shownAt('fading')
    expect(past).toBeGreaterThan(0)
    expect(past).toBeLessThan(0.2)
    expect([lasting, future, undated]).toEqual([1, 0, 0])
  })

  test('counts as shown where it is shown', () => {
    const exploration = exploreTimes([days(2019, 3, 1), days(2019, 3, 9)])
    exploration.view.setWindow(days(2019, 3, 9))
    expect(exploration.shownCount).toBe(1)
    exploration.view.timeMode = 'fading'
    expect(exploration.shownCount).toBe(2)
    expect([...exploration.shown]).toEqual([1, 1])
  })

  test('is the fainter the longer ago, down to a trace, measured in the length of the window', () => {
    const list = Array.from({ length: 12 }, (_, i) => days(2019, 3, 1 + i))
    const exploration = exploreTimes(list)
    exploration.view.timeMode = 'fading'
    exploration.view.setWindow(days(2019, 3, 12))
    const presence = Array.from(exploration.presence)
    presence.slice(1).forEach((there, i) => expect(there).toBeGreaterThanOrEqual(presence[i]!))
    expect(presence[10]).toBeGreaterThan(0.5)
    expect(presence[0]).toBeGreaterThan(0.1)
    exploration.view.setWindow(days(2019, 3, 12, 40))
    expect(Array.from(exploration.presence)[0]).toBeGreaterThan(presence[0]!)
  })
})

test('a place on the axis and its time are each other’s inverse, but for folds', () => {
  const { plan } = mill()
  for (const place of [0, 0.1, 0.35, 0.5, 0.99])
    expect(placeOf(plan!, timeAt(plan!, place))).toBeCloseTo(place, 9)
  expect(placeOf(plan!, civilTime(1950))).toBe(placeOf(plan!, civilTime(1990)))
  expect(placeOf(plan!, civilTime(2500))).toBe(1)
  expect(placeOf(plan!, civilTime(1500))).toBe(0)
})
