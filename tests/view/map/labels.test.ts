import { expect, test } from 'vitest'
import { basemapLabels, placeLabels } from '../../../src/view/map/labels.ts'
import type { Label } from '../../../src/view/map/labels.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'

const view: ViewBox = { zoom: 4, scale: 4096, left: 1848, top: 1848, width: 400, height: 400 }
const label = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  text,
  kind: 'city',
  zoom: 0,
  x: (x + view.left) / view.scale,
  y: (y + view.top) / view.scale,
  reach: 3,
  ...more,
})
const measure = (text: string): number => text.length * 6
const placed = (labels: readonly Label[], obstacles: Parameters<typeof placeLabels>[2] = []) =>
  placeLabels(labels, view, obstacles, measure)
const texts = (labels: readonly Label[]): string[] => placed(labels).map(({ label }) => label.text)

test('a name is written beside its point, and on its other side where that is taken', () => {
  const [first] = placed([label('Aarau', 200, 200)])
  expect(first!.textX).toBeGreaterThan(200)
  const [second] = placed([label('Aarau', 200, 200)], [{ left: 205, top: 190, right: 240, bottom: 210 }])
  expect(second!.textX + 30).toBeLessThan(200)
})

test('of two names in one place the first is written, the second not over it', () => {
  const country = { kind: 'country' as const, reach: 0 }
  expect(texts([label('Utopia', 200, 200, country), label('Erewhon', 205, 202, country)])).toEqual(['Utopia'])
})

test('a name comes at its zoom, and only in view', () => {
  expect(
    texts([label('Later', 100, 100, { zoom: 5 }), label('Now', 200, 200), label('Away', 900, 200)]),
  ).toEqual(['Now'])
})

test('a place where something happened is not named twice, as a city of the basemap too', () => {
  expect(texts([label('Aarau', 200, 200, { kind: 'place', reach: 10 }), label('Aarau', 201, 260)])).toEqual([
    'Aarau',
  ])
})

test('a city is not named where a mark covers its dot', () => {
  const mark = { left: 190, top: 190, right: 210, bottom: 210 }
  expect(placed([label('Aarau', 200, 200)], [mark])).toEqual([])
})

test('rows of the bundled list become labels of their zoom', () => {
  const [country, city] = basemapLabels({ countries: [[2, 'Utopia', 0, 0]], cities: [[5, 'Aarau', 8, 47.4]] })
  expect(country).toMatchObject({ text: 'Utopia', kind: 'country', zoom: 2, x: 0.5 })
  expect(city).toMatchObject({ text: 'Aarau', kind: 'city', zoom: 5 })
})
