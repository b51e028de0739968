import { mount } from 'svelte'
import '../../../src/view/theme.css'
import PlayBar from '../../../src/view/play/PlayBar.svelte'
import Timeline from '../../../src/view/timeline/Timeline.svelte'
import { manyEvents } from './many-events.ts'

const explorations = { first: manyEvents(40), second: manyEvents(7) }
for (const [id, exploration] of Object.entries(explorations)) {
  const target = document.getElementById(id)!
  mount(PlayBar, { target, props: { exploration } })
  mount(Timeline, { target, props: { exploration } })
}

/** The tests look into the state through this. */
Object.assign(window, { explorations })
