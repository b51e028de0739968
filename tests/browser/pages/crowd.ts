import { mount } from 'svelte'
import { columnsOfRows } from '../../../src/formats/event-rows.ts'
import { civilTime, DAY } from '../../../src/model/civil.ts'
import { exploreColumns } from '../../../src/state/column-exploration.ts'
import EventMap from '../../../src/view/map/EventMap.svelte'
import Filters from '../../../src/view/filters/Filters.svelte'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import '../../../src/view/theme.css'

/** Over the world in spirals about four places, one a quarter of an hour. */
const rows = Array.from({ length: 6000 }, (_, i) => {
  const [lat, lon] = (
    [
      [48, 9],
      [-12, -55],
      [22, 104],
      [-30, 140],
    ] as const
  )[i % 4]!
  const reach = 14 * Math.sqrt(i / 6000)
  return {
    title: `Entry ${i}`,
    start: civilTime(2020) + i * (DAY / 96),
    ...(i % 50 === 0 ? { end: civilTime(2020) + i * (DAY / 96) + 3 * DAY } : {}),
    lat: lat + reach * Math.sin(i),
    lon: lon + reach * Math.cos(i),
  }
})

const exploration = exploreColumns(columnsOfRows(rows))
const target = document.getElementById('crowd')!
mount(Filters, { target, props: { exploration } })
mount(Timeline, { target, props: { exploration } })
mount(EventMap, { target, props: { exploration } })

/** The tests look into the state through this. */
Object.assign(window, { exploration })
