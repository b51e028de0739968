import { mount } from 'svelte'
import '../../../src/view/theme.css'
import Filters from '../../../src/view/filters/Filters.svelte'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import { manyEvents } from './many-events.ts'

const explorations = { first: manyEvents(120), second: manyEvents(7) }
for (const [id, exploration] of Object.entries(explorations)) {
  const target = document.getElementById(id)!
  mount(Filters, { target, props: { exploration } })
  mount(Timeline, { target, props: { exploration } })
}

/** The tests look into the state through this. */
Object.assign(window, { explorations })
