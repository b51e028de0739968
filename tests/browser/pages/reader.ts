import { mount } from 'svelte'
import '../../../src/view/theme.css'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import Reader from '../../../src/view/reader/Reader.svelte'
import { bridge, diary, village } from './village.ts'

const sets = {
  short: { first: [village], second: [village, bridge] },
  long: { first: [diary(2000)], second: [village] },
  huge: { first: [diary(80_000)], second: [village] },
}
const asked = new URLSearchParams(location.search).get('set') ?? 'short'
const { first, second } = sets[asked as keyof typeof sets]
const explorations = {
  first: new Exploration({ readings: first }),
  second: new Exploration({ readings: second }),
}
const written: [string, string][] = []
for (const [id, exploration] of Object.entries(explorations))
  mount(Reader, {
    target: document.getElementById(id)!,
    props: { exploration, onwritten: (document: string, edtf: string) => written.push([document, edtf]) },
  })

/** The tests play the other views through this. */
Object.assign(window, { explorations, written })
