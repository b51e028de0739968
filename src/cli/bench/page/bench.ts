import { mount } from 'svelte'
import { decodeColumnStory } from '../../../formats/column-story.ts'
import { exploreColumns } from '../../../state/column-exploration.ts'
import '../../../view/theme.css'
import { columnsOfRows } from '../../../formats/event-rows.ts'

/*
 * One timeline and one map of many events, for whoever measures: `bench.html?data=URL` of JSON rows ({title, start, end?,
 * lat, lon}) or of a column story (`.dlc`), `&views=timeline,map` to leave one out. When all is painted, window.__bench
 * says how to scrub it and what to drag.
 */

interface Bench {
  readonly ready: Promise<{ readonly fetch: number; readonly data: number; readonly rendered: number }>
  readonly timelineSelector?: string
  readonly mapSelector?: string
  apply(start: number, end: number): void
  readonly deferred: number
  count(): number
}

declare global {
  interface Window {
    __bench?: Bench
  }
}

const asked = new URLSearchParams(location.search)
const url = asked.get('data')
if (url === null) throw new Error('Say which events: bench.html?data=URL of JSON rows or of a .dlc file.')
const views = (asked.get('views') ?? 'timeline,map').split(',')

// Code and data come side by side, and only the code of the views that are there.
const timeline = views.includes('timeline') && import('../../../view/timeline/Timeline.svelte')
const map = views.includes('map') && import('../../../view/map/EventMap.svelte')
const fetched = performance.now()
const response = await fetch(url)
const columns = url.endsWith('.dlc')
  ? decodeColumnStory(await response.arrayBuffer())
  : columnsOfRows(await response.json())
const read = performance.now()

const exploration = exploreColumns(columns)
const target = (id: string): HTMLElement => document.getElementById(id)!
if (timeline) mount((await timeline).default, { target: target('tl'), props: { exploration } })
if (map) mount((await map).default, { target: target('map'), props: { exploration, isBare: true } })

const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done))
const task = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => done()
    port2.postMessage(0)
  })

await frame()
await frame()
await task()
const marks = { fetch: fetched, data: read, rendered: performance.now() }
window.__bench = {
  ready: Promise.resolve(marks),
  ...(views.includes('timeline') ? { timelineSelector: '#tl .detail' } : {}),
  ...(views.includes('map') ? { mapSelector: '#map .leaflet-container' } : {}),
  apply: (start, end) => exploration.view.setWindow({ start, end }),
  deferred: 0,
  count: () => exploration.shownCount,
}
