import type { World } from '../map/basemap/world.ts'
import { eventList } from './event-list.ts'
import { mapPicture } from './map-picture.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { StaticStory } from './static-story.ts'
import { timelinePicture } from './timeline-picture.ts'

/**
 * A story for those who have no script, or not yet: a heading, both pictures, and the list of events. It is what stands
 * in `<dateline-explorer>` until the live view does, and what is printed.
 */
export function fallback(story: StaticStory, world: World, headingLevel: number): Markup {
  const { title, lede } = story.settings
  return markup`${title === '' ? null : heading(headingLevel, title)}${lede === '' ? null : markup`<p dir="auto">${lede}</p>\n`}${timelinePicture(story)}
${mapPicture(story, world)}
${eventList(story)}
`
}

function heading(level: number, title: string): Markup {
  const name = Math.min(6, Math.max(1, level))
  return markup`<h${name} dir="auto">${title}</h${name}>
`
}
