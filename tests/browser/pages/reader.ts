import { mount } from 'svelte'
import '../../../src/view/theme.css'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import Reader from '../../../src/view/reader/Reader.svelte'
import { reading } from './hand-made.ts'
import { bridge, diary, village } from './village.ts'

const sets = {
  short: { first: [village], second: [village, bridge] },
  long: { first: [diary(2000)], second: [village] },
  silent: { first: [village], second: [bridge] },
  huge: { first: [diary(80_000)], second: [village] },
  // A megabyte without a space, five of white space, and a million of lines of one letter.
  odd: {
    first: [
      reading('one-word.txt', 'x'.repeat(1_000_000), {}),
      reading('white.txt', ' \n'.repeat(2_500_000), {}),
    ],
    second: [reading('letters.txt', 'a\n'.repeat(1_000_000), {})],
  },
}
const asked = new URLSearchParams(location.search).get('set') ?? 'short'
const { first, second } = sets[asked as keyof typeof sets]
const explorations = {
  first: new Exploration({ readings: first }),
  second: new Exploration({ readings: second }),
}
const written: [string, string][] = []
const onwritten = (document: string, edtf: string): number => written.push([document, edtf])
for (const [id, exploration] of Object.entries(explorations))
  mount(Reader, {
    target: document.getElementById(id)!,
    props: asked === 'silent' ? { exploration } : { exploration, onwritten },
  })

/** The tests play the other views through this. */
Object.assign(window, { explorations, written })
