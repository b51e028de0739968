import { mount } from 'svelte'
import '../../../src/view/theme.css'
import { Exploration } from '../../../src/state/exploration.svelte.ts'
import Explorer from '../../../src/view/Explorer.svelte'
import { openReadingDesk } from '../../../src/worker/reading-desk.ts'

const TEXTS = {
  first:
    'The mill of Lyon burned down on 2 May 1911. On 4 March 2019 builders found its walls. On 6 March 2019 people sang there.',
  second: 'On 3 July 1866 two armies met near Turin. On 5 July 1866 a truce was signed in Vienna.',
}

const desk = openReadingDesk()
for (const [id, text] of Object.entries(TEXTS)) {
  const reading = await desk.read({ id: `${id}.txt`, title: id, text, written: '2019-03-08', writtenWhy: '' })
  const exploration = new Exploration({ readings: [reading] })
  mount(Explorer, { target: document.getElementById(id)!, props: { exploration } })
}
document.body.dataset['ready'] = ''
