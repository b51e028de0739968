import { mount } from 'svelte'
import '../../../src/view/theme.css'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import Cards from '../../../src/view/cards/Cards.svelte'
import { bridge, diary, village } from './village.ts'

const sets = {
  short: { first: [village], second: [village, bridge] },
  many: { first: [diary(10_000)], second: [village] },
  tall: { first: [diary(200_000)], second: [village] },
  none: { first: [{ ...bridge, events: [] }], second: [village] },
}
const asked = new URLSearchParams(location.search).get('set') ?? 'short'
const { first, second } = sets[asked as keyof typeof sets]
const explorations = {
  first: new Exploration({ readings: first }),
  second: new Exploration({ readings: second }),
}
for (const [id, exploration] of Object.entries(explorations))
  mount(Cards, { target: document.getElementById(id)!, props: { exploration } })

/** The tests play the other views through this. */
Object.assign(window, { explorations })
