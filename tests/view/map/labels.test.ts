import { expect, test } from 'vitest'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { basemapLabels, labelOfMark, placeLabels } from '../../../src/view/map/labels.ts'
import type { Label } from '../../../src/view/map/labels.ts'
import { marksOf } from '../../../src/view/map/marks.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'
import { city, event } from './places.ts'

const view: ViewBox = { zoom: 4, scale: 4096, left: 1848, top: 1848, width: 400, height: 400 }
const label = (text: string, x: number, y: number, more: Partial<Label> = {}): Label => ({
  text,
  names: [text],
  kind: 'city',
  zoom: 0,
  x: (x + view.left) / view.scale,
  y: (y + view.top) / view.scale,
  reach: 3,
  ...more,
})
const measure = (text: string): number => text.length * 6
const sight = { left: 50, top: 50, right: 350, bottom: 350 }
const placed = (labels: readonly Label[], obstacles: Parameters<typeof placeLabels>[3] = []) =>
  placeLabels(labels, view, sight, obstacles, measure)
const texts = (labels: readonly Label[]): string[] => placed(labels).map(({ label }) => label.text)

test('a name is written beside its point, and on its other side where that is taken', () => {
  const [first] = placed([label('Aarau', 200, 200)])
  expect(first!.textX).toBeGreaterThan(200)
  const [second] = placed([label('Aarau', 200, 200)], [{ left: 205, top: 190, right: 240, bottom: 210 }])
  expect(second!.textX + 30).toBeLessThan(200)
})

test('a name is written where all of it is seen', () => {
  const [first] = placed([label('Aarau', 345, 200)])
  expect(first!.textX + 30).toBeLessThan(345)
  const inTheWay = [{ left: 200, top: 194, right: 340, bottom: 198 }]
  const [below] = placed([label('Aarau by the river', 345, 200)], inTheWay)
  expect(below!.textY).toBeGreaterThan(200)
  expect(below!.textX + 18 * 6).toBe(350)
  const [wide] = placed([label('A name of more letters than there is room for on either side', 200, 200)])
  expect(wide!.textX).toBeGreaterThan(200)
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

test('a cluster is named by its places, or by the first of them and how many more there are', () => {
  const named = (...ids: string[]): string => {
    const { all } = gatherSites([event(ids.map((id, i) => city(id, 50, 4 + i / 100)))])
    return labelOfMark(marksOf(groupSites(all, 4), Uint8Array.of(1))[0]!).text
  }
  expect(named('Ghent')).toBe('Ghent')
  expect(named('Ghent', 'Bruges')).toBe('Ghent, Bruges')
  expect(named('Ghent', 'Sint-Martens-Latem-aan-de-Leie')).toBe('Ghent +1')
  expect(named('Ghent', 'Bruges', 'Ostend')).toBe('Ghent +2')
})

test('a city that is named with a cluster is not named again', () => {
  const cluster = label('Ghent, Bruges', 200, 200, { kind: 'place', names: ['Ghent', 'Bruges'], reach: 12 })
  expect(texts([cluster, label('Bruges', 150, 260)])).toEqual(['Ghent, Bruges'])
})
