import type { EventColumns } from '../../index/event-columns.ts'
import { civilTime, DAY, HOUR } from '../../model/civil.ts'
import { columnsOfRows } from '../../formats/event-rows.ts'
import type { EventRow } from '../../formats/event-rows.ts'

/** Events of ten years in bursts, about forty places; the same at every call. */
export function madeEvents(count: number): EventColumns {
  let state = 20_240_517
  const next = (): number => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
  const places = Array.from({ length: 40 }, () => [next() * 120 - 50, next() * 340 - 170] as const)
  let burst = civilTime(2014)
  let reach = DAY
  let place = places[0]!
  const rows = Array.from({ length: count }, (_, i): EventRow => {
    if (i % 60 === 0) {
      burst = civilTime(2014) + next() * 3650 * DAY
      reach = (1 + next() * 25) * DAY
      place = places[Math.floor(next() * places.length)]!
    }
    const start = Math.round(burst + next() ** 2 * reach)
    return {
      title: `Entry ${i}`,
      start,
      ...(next() < 0.15 ? { end: start + Math.round(HOUR + next() * 5 * DAY) } : {}),
      lat: place[0] + next() * 3,
      lon: place[1] + next() * 4,
    }
  })
  return columnsOfRows(rows)
}
