import { axisTimesIn } from '../../index/axis-times.ts'
import { buildFromColumns } from '../../index/event-index.ts'
import type { EventIndex } from '../../index/event-index.ts'
import { FacetTally } from '../../index/facet-tally.ts'
import { facetsOfColumns } from '../../index/facets.ts'
import { planFolds } from '../../index/fold-plan.ts'
import type { TimeWindow } from '../../index/time-window.ts'
import { WindowMask } from '../../index/window-mask.ts'
import { FieldPainter } from '../../view/map/field/field-painter.ts'
import { PointField } from '../../view/map/field/point-field.ts'
import { dotSprites } from '../../view/timeline/dot-sprites.ts'
import { stackRows } from '../../view/timeline/lane-rows.ts'
import { eventAt } from '../../view/timeline/many-layout.ts'
import type { ManyView } from '../../view/timeline/many-layout.ts'
import { paintMany } from '../../view/timeline/paint-many.ts'
import { Pixels } from '../../view/timeline/pixels.ts'
import { scaleAt, stripOf } from '../../view/timeline/viewport.ts'
import { madeEvents } from './made-events.ts'
import type { Bench } from './table.ts'
import { figure, milliseconds } from './timing.ts'

const COUNTS = [100, 1_000, 10_000, 100_000, 1_000_000]
const STEPS = 60

/** How each step of a gesture grows with the number of events: scrubbing a tenth of the time, panning, pointing. */
export const explorerGrowth: Bench = {
  name: 'explorer-growth',
  title: `index, queries and frames over a growing number of events, ms; of ${STEPS} steps the median`,
  run() {
    standInForImageData()
    return {
      columns: [
        'events',
        'build index',
        'plan axis',
        'window',
        'mask',
        'density 1280',
        'facet',
        'hit',
        'timeline frame',
        'map frame',
      ],
      rows: COUNTS.map((count) => [count.toLocaleString('en'), ...figuresOf(count)]),
    }
  },
}

function figuresOf(count: number): string[] {
  const columns = madeEvents(count)
  let index!: EventIndex
  const build = milliseconds(() => (index = buildFromColumns(columns, columns.points)))
  const { chronology } = index
  const plan = planFolds(axisTimesIn(chronology))!
  const planning = milliseconds(() => planFolds(axisTimesIn(chronology)))
  const windows = windowsOver(index.extent!)
  const mask = new WindowMask(count)
  const tally = new FacetTally(facetsOfColumns(columns).category, chronology, () => true, count)
  const strip = stripOf(plan, 1280)
  const group = { key: '', label: '', chronology }
  const rows = stackRows([group], [9])
  const looks = {
    category: columns.categories,
    precision: columns.precisions,
    isAssumed: new Uint8Array(count),
  }
  const pixels = new Pixels(1280, 300)
  const sprites = dotSprites(7)
  const grey = [90, 90, 90] as const
  const viewAt = (step: number): ManyView => {
    const scale = scaleAt(strip, 1 + (step % 20) * 2)
    return { rows, scale, left: ((scale.width - 1280) * step) / STEPS, width: 1280 }
  }
  const field = new PointField(index)
  const painter = new FieldPainter()
  const box = { zoom: 2, scale: 1024, left: -448, top: 197, width: 1920, height: 630 }
  const medianOf = (work: (window: TimeWindow, step: number) => void): string => {
    const times = windows.map((window, step) => milliseconds(() => work(window, step)))
    return figure(times.sort((a, b) => a - b)[STEPS / 2]!)
  }
  return [
    figure(build),
    figure(planning),
    medianOf((window) => void index.inWindow(window)),
    medianOf((window) => void mask.of(chronology, window)),
    medianOf((window) => void chronology.density(window, 1280)),
    medianOf((window) => void tally.in(window)),
    medianOf((_, step) => void eventAt(viewAt(step), (step * 21) % 1280, (step * 13) % 270)),
    medianOf((window, step) =>
      paintMany(pixels, {
        view: viewAt(step),
        looks,
        presence: mask.of(chronology, window),
        sprites,
        colours: Array.from({ length: 10 }, () => grey),
        past: grey,
        crowdColours: [grey],
        density: 1,
      }),
    ),
    medianOf((window) => {
      const presence = mask.of(chronology, window)
      painter.paint(box, { field, ranges: field.ranges(window), presence, rgb: grey })
    }),
  ]
}

/** Windows of a tenth of the time, one after the other. */
const windowsOver = ({ start, end }: TimeWindow): TimeWindow[] =>
  Array.from({ length: STEPS }, (_, step) => {
    const from = start + ((end - start) * 0.9 * step) / (STEPS - 1)
    return { start: from, end: from + (end - start) / 10 }
  })

/** What Node lacks of a canvas: pixels, which are all that painting asks for. */
function standInForImageData(): void {
  class Picture {
    readonly data: Uint8ClampedArray
    readonly width: number
    readonly height: number
    constructor(width: number, height: number) {
      this.width = width
      this.height = height
      this.data = new Uint8ClampedArray(4 * width * height)
    }
  }
  Object.assign(globalThis, { ImageData: globalThis.ImageData ?? Picture })
}
