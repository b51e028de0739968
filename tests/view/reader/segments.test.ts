import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../src/model/span.ts'
import { cutIntoRuns } from '../../../src/view/reader/segments.ts'

const whole = { start: 0, end: 20 }
const at = (start: number, end: number): Span => ({ start, end })

describe('cutting a text into runs', () => {
  test('a text without spans is one run', () => {
    expect(cutIntoRuns(whole, [])).toEqual([{ start: 0, end: 20, covers: [] }])
  })

  test('an empty range has no runs', () => {
    expect(cutIntoRuns(at(4, 4), [at(0, 9)])).toEqual([])
  })

  test('nested and crossing spans are cut at every edge', () => {
    expect(cutIntoRuns(whole, [at(2, 12), at(5, 8), at(10, 15)])).toEqual([
      { start: 0, end: 2, covers: [] },
      { start: 2, end: 5, covers: [0] },
      { start: 5, end: 8, covers: [0, 1] },
      { start: 8, end: 10, covers: [0] },
      { start: 10, end: 12, covers: [0, 2] },
      { start: 12, end: 15, covers: [2] },
      { start: 15, end: 20, covers: [] },
    ])
  })

  test('spans that reach beyond the range are cut to it, and empty ones cover nothing', () => {
    expect(cutIntoRuns(at(10, 14), [at(0, 12), at(11, 11), at(14, 20)])).toEqual([
      { start: 10, end: 12, covers: [0] },
      { start: 12, end: 14, covers: [] },
    ])
  })

  const spans = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b))),
    { maxLength: 12 },
  )
  const range = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => at(Math.min(a, b), Math.max(a, b)))

  test('law: the runs follow on one another and together are the range', () => {
    fc.assert(
      fc.property(range, spans, (range, spans) => {
        const runs = cutIntoRuns(range, spans)
        let next = range.start
        for (const { start, end } of runs) {
          expect(start).toBe(next)
          expect(end).toBeGreaterThan(start)
          next = end
        }
        expect(next).toBe(range.end)
      }),
    )
  })

  test('law: each character is covered by exactly the spans that hold it', () => {
    fc.assert(
      fc.property(range, spans, (range, spans) => {
        for (const { start, end, covers } of cutIntoRuns(range, spans))
          for (let i = start; i < end; i++)
            expect(covers).toEqual(
              [...spans.keys()].filter((span) => spans[span]!.start <= i && i < spans[span]!.end),
            )
      }),
    )
  })
})
