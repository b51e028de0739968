import { mount } from 'svelte'
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
mount(EventMap, {
  target: document.getElementById('first')!,
  props: { exploration: explorations.first, tiles },
})
mount(EventMap, { target: document.getElementById('second')!, props: { exploration: explorations.second } })

/** The tests play the other views through this. */
Object.assign(window, { explorations })
