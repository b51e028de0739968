import { mount, unmount } from 'svelte'
import '../../../src/view/theme.css'
import EventMap from '../../../src/view/map/EventMap.svelte'
import { docks, islands, kites, many } from './map-stories.ts'

const stories = { docks, islands, kites, many }

/** `?first=kites&second=many&tiles=http://127.0.0.1:1/{z}/{x}/{y}.png` */
const asked = new URLSearchParams(location.search)
const story = (id: string, otherwise: keyof typeof stories) =>
  stories[(asked.get(id) ?? otherwise) as keyof typeof stories]()

const explorations = { first: story('first', 'docks'), second: story('second', 'islands') }
const url = asked.get('tiles')
const tiles = url === null ? null : { url, attribution: 'Tiles by <b>the test</b>' }
const show = (id: keyof typeof explorations, more: { tiles?: typeof tiles }) =>
  mount(EventMap, {
    target: document.getElementById(id)!,
    props: { exploration: explorations[id], ...more },
  })
const maps = [show('first', { tiles }), show('second', {})]

/** The tests play the other views through this. */
Object.assign(window, {
  explorations,
  unmountMaps: () => maps.forEach((map) => void unmount(map)),
})
