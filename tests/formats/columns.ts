import type { EventColumns } from '../../src/index/event-columns.ts'
import { civilTime, HOUR } from '../../src/model/civil.ts'

const titles = ['Ein Müller weiß etwas', 'A storm', 'The vote <b>is</b> held', 'Nobody knows when']
const bytes = titles.map((title) => new TextEncoder().encode(`${title}\n`))

/** Four events of two documents: one in two places, one without a date or a place. */
export const fourColumns: EventColumns = {
  starts: Float64Array.of(
    civilTime(-43, 3, 15),
    civilTime(2019, 3, 4) + 18 * HOUR,
    civilTime(2019, 3, 4),
    NaN,
  ),
  ends: Float64Array.of(civilTime(-43, 3, 16), civilTime(2019, 3, 4) + 19 * HOUR, civilTime(2019, 3, 9), NaN),
  precisions: Uint8Array.of(3, 1, 12, 0),
  categories: Uint8Array.of(1, 2, 3, 9),
  statuses: Uint8Array.of(0, 1, 3, 0),
  bases: Uint8Array.of(0, 1, 3, 4),
  confidences: Uint8Array.of(0, 0, 2, 3),
  sources: Uint16Array.of(0, 1, 1, 0),
  documents: [
    { id: 'a.txt', title: 'One' },
    { id: 'b.txt', title: 'Two' },
  ],
  points: {
    events: Uint32Array.of(0, 1, 1, 2),
    longitudes: Float32Array.of(12.5, 5.25, -78.5, 5.25),
    latitudes: Float32Array.of(41.75, 60.5, -0.25, 60.5),
  },
  places: Uint32Array.of(0, 1, 2, 1),
  placeNames: ['Rome', 'Bergen', 'Quito'],
  titles: Uint8Array.from(bytes.flatMap((one) => [...one])),
  titleOffsets: Uint32Array.from([0, 1, 2, 3, 4], (i) =>
    bytes.slice(0, i).reduce((sum, one) => sum + one.length, 0),
  ),
}
