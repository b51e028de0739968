import type { Extraction } from '../model/dossier.ts'
import { STORY_VERSION, StoryError } from './story.ts'
import type { Story } from './story.ts'
import { readDocument } from './story-document.ts'
import { readPlace } from './story-place.ts'
import { readSettings } from './story-settings.ts'
import { StoryValue } from './story-value.ts'

/**
 * Reads a story file of any version so far. Every field is looked at, what is not known is left alone, and nothing in it
 * is ever run: what comes out is texts, numbers and http(s) addresses.
 *
 * @param story the text of the file, or what JSON.parse made of it
 * @throws StoryError where it is no story; it names the path in the file, what stands there, and what is wanted
 */
export function readStory(story: unknown): Story {
  const file = new StoryValue(typeof story === 'string' ? parseJson(story) : story, '')
  checkVersion(file.get('dateline'))
  const places = file.get('places').list().map(readPlace)
  const documents = file.get('documents')
  if (documents.isMissing) documents.fail('a list of documents')
  const readings = documents.list().map((document) => readDocument(document, places))
  checkIds(readings)
  const settings = readSettings(file.get('settings'))
  const { selected } = settings
  if (selected !== null && !readings.some(({ events }) => events.some(({ id }) => id === selected)))
    file.get('settings').get('selected').fail('the id of an event in this story')
  return { dossier: { readings }, settings }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new StoryError(
      '',
      `The story cannot be read: it is no JSON (${why}). Export it again, or see docs/story.md.`,
    )
  }
}

function checkVersion(version: StoryValue): void {
  if (version.isMissing)
    version.fail(`${STORY_VERSION}, the version of the format, at the head of every story file`)
  const number = version.number(1, Number.MAX_SAFE_INTEGER, `${STORY_VERSION}, the version of the format`)
  if (number !== STORY_VERSION)
    version.fail(`${STORY_VERSION}: the file is of a later version, so load a newer dateline.js`)
}

/** Views tell documents and events apart by their ids. */
function checkIds(readings: readonly Extraction[]): void {
  const documents = new Set<string>()
  const events = new Set<string>()
  readings.forEach(({ document, events: told }, i) => {
    claim(documents, document.id, `documents[${i}].id`)
    told.forEach(({ id }, j) => claim(events, id, `documents[${i}].events[${j}].id`))
  })
}

function claim(taken: Set<string>, id: string, path: string): void {
  if (taken.has(id)) new StoryValue(id, path).fail('an id that nothing before it has')
  taken.add(id)
}
