import { expect, test } from 'vitest'
import { chipBox, layOutChips } from '../../../src/view/map/chips.ts'
import { groupSites } from '../../../src/view/map/clusters.ts'
import { marksOf } from '../../../src/view/map/marks.ts'
import { gatherSites } from '../../../src/view/map/sites.ts'
import type { ViewBox } from '../../../src/view/map/view-box.ts'
import { area, city, event } from './places.ts'

const view: ViewBox = { zoom: 2, scale: 1024, left: 212, top: 312, width: 600, height: 400 }
const width = (): number => 80

test('the name of an area steps aside for a pin on its point, and for the name of another', () => {
  const { all } = gatherSites([
    event([area('wide', 'region', [-10, -10, 10, 10])]),
    event([area('wider', 'country', [-20, -20, 20, 20])]),
    event([city('seat', 0, 0)]),
  ])
  const marks = marksOf(groupSites(all, 2), new Uint8Array(3).fill(1))
  const offsets = layOutChips(view, marks, width)
  const boxes = marks
    .filter(({ kind }) => kind === 'area')
    .map((mark) => chipBox(view, mark, offsets.get(mark.key)!, 80))
  expect(boxes.length).toBe(2)
  const [a, b] = boxes
  expect(a!.bottom <= b!.top || b!.bottom <= a!.top || a!.right <= b!.left || b!.right <= a!.left).toBe(true)
  for (const { top, bottom } of boxes) expect(top > 200 + 7 || bottom < 200 - 7).toBe(true)
})

test('where nothing is in the way, it stands at its point', () => {
  const { all } = gatherSites([event([area('wide', 'region', [-10, -10, 10, 10])])])
  const marks = marksOf(groupSites(all, 2), new Uint8Array(1).fill(1))
  expect([...layOutChips(view, marks, width).values()]).toEqual([{ dx: 0, dy: 0 }])
})

test('near the edge of the view it is moved to be seen whole', () => {
  const { all } = gatherSites([event([area('edge', 'region', [-105, -10, -103.5, 10])])])
  const [mark] = marksOf(groupSites(all, 4), new Uint8Array(1).fill(1))
  const offset = layOutChips(view, [mark!], width).get(mark!.key)!
  expect(chipBox(view, mark!, offset, 80).left).toBeGreaterThan(0)
})
