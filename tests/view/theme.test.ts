import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Triple = readonly [number, number, number]
type Mode = 'light' | 'dark'

const css = readFileSync(new URL('../../src/view/theme.css', import.meta.url), 'utf8')

/** The colour of a custom property, in linear light. */
function colour(name: string, mode: Mode): Triple {
  const pair = new RegExp(`--dl-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css)
  const hex = pair?.[mode === 'light' ? 1 : 2]
  if (!hex) throw new Error(`theme.css has no --dl-${name} of two colours`)
  return [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as unknown as Triple
}

const times = (matrix: readonly Triple[], v: Triple): Triple =>
  matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * v[0] + row[1] * v[1] + row[2] * v[2])),
  ) as unknown as Triple

const luminance = ([r, g, b]: Triple): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
function contrast(a: Triple, b: Triple): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  'that see all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'without red': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'without green': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'without blue': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** Ottosson 2020. */
function oklab(v: Triple): Triple {
  const lms = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    v,
  ).map(Math.cbrt) as unknown as Triple
  return [
    0.2104542553 * lms[0] + 0.793617785 * lms[1] - 0.0040720468 * lms[2],
    1.9779984951 * lms[0] - 2.428592205 * lms[1] + 0.4505937099 * lms[2],
    0.0259040371 * lms[0] + 0.7827717662 * lms[1] - 0.808675766 * lms[2],
  ]
}

const categories = Array.from(css.matchAll(/--dl-(cat-\w+):/g), ([, name]) => name!)

describe.each(['light', 'dark'] as const)('in %s', (mode) => {
  test('text and marks stand out from their ground', () => {
    for (const ground of ['paper', 'panel']) {
      for (const text of ['ink', 'ink-soft', 'ink-faint'])
        expect(contrast(colour(text, mode), colour(ground, mode))).toBeGreaterThan(4.5)
      for (const mark of ['event', 'select', 'assumed', ...categories])
        expect(contrast(colour(mark, mode), colour(ground, mode))).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(Object.keys(EYES))('no two categories look alike to eyes %s', (eyes) => {
    const seen = categories.map((name) => oklab(times(EYES[eyes]!, colour(name, mode))))
    seen.forEach((a, i) => {
      for (const b of seen.slice(0, i))
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.065)
    })
  })
})

test('there are at most nine category colours beside the neutral one', () => {
  expect(categories.length).toBeLessThanOrEqual(10)
})
