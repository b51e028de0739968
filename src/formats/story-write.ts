import type { Dossier } from '../model/dossier.ts'
import type { Place } from '../model/where.ts'
import { quotedOnly } from './quoted-only.ts'
import { jsonLines } from './json-lines.ts'
import { STORY_VERSION } from './story.ts'
import type { StorySettings } from './story.ts'
import { writeDocument } from './story-document.ts'
import { writePlace } from './story-place.ts'
import { writeSettings } from './story-settings.ts'

export interface WriteOptions {
  /** Whether the documents go in whole, or only the passages that tell of events. */
  readonly keep: 'whole' | 'passages'
}

/**
 * A dossier and how it is to be shown as the text of a story file. The same dossier gives the same text, byte by byte;
 * {@link import('./story-read.ts').readStory} gives the dossier again, except what `keep` left out.
 */
export function writeStory(
  dossier: Dossier,
  settings: StorySettings,
  { keep }: WriteOptions = { keep: 'whole' },
): string {
  const readings = keep === 'whole' ? dossier.readings : dossier.readings.map(quotedOnly)
  const places: Place[] = []
  const numbers = new Map<string, number>()
  const placeNumber = (place: Place): number => {
    const key = JSON.stringify(writePlace(place))
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, places.length)
    return places.push(place) - 1
  }
  const documents = readings.map((reading) => writeDocument(reading, placeNumber))
  const story = {
    dateline: STORY_VERSION,
    settings: writeSettings(settings),
    places: places.map(writePlace),
    documents,
  }
  return `${jsonLines(story)}\n`
}
