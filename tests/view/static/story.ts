import { readStory } from '../../../src/formats/story-read.ts'
import { staticStory } from '../../../src/view/static/static-story.ts'
import type { StaticStory } from '../../../src/view/static/static-story.ts'

const LYON = { id: 'lyon', name: 'Lyon', kind: 'city', lat: 45.75, lon: 4.85, cc: 'FR' }
const NICE = { id: 'nice', name: 'Nice', kind: 'city', lat: 43.7, lon: 7.25, cc: 'FR' }
const FIJI = {
  id: 'fiji',
  name: 'Fiji',
  kind: 'country',
  lat: -18,
  lon: 178,
  extent: [177, -19, -179, -16],
  cc: 'FJ',
}

/** A small story to draw, made of the events' fields as a story file has them. */
export function storyOf(...events: readonly object[]): StaticStory {
  return storyOfDocuments([{ id: 'a', title: 'The <flood>', text: 'The river rose & fell.', events }])
}

export function storyOfDocuments(documents: readonly object[]): StaticStory {
  const { dossier } = readStory({ dateline: 1, places: [LYON, NICE, FIJI], documents })
  return staticStory(dossier, { title: '', lede: '' })
}
