import type { TimeWindow } from '../index/event-index.ts'
import type { Dossier } from '../model/dossier.ts'

/** Version of the story files that are written. What each one holds: docs/story.md. */
export const STORY_VERSION = 1

/** Which colours: the reader's own choice, or always these. */
export type Theme = 'auto' | 'light' | 'dark'
/** A view that can be shown or left out. */
export type Pane = 'timeline' | 'map' | 'cards' | 'reader'

/** How a story is to be shown at first. */
export interface StorySettings {
  /** "" where it has none. */
  readonly title: string
  /** A sentence or two below the title, "" where there are none. */
  readonly lede: string
  /** What is shown at first; null: all time. */
  readonly window: TimeWindow | null
  /** Id of the event that is selected at first. */
  readonly selected: string | null
  /** How the timeline lays time out. */
  readonly scale: 'folded' | 'true' | 'equal'
  /** Which events the window shows: those in it; all up to its end; or these, the past fading. */
  readonly mode: 'window' | 'cumulative' | 'fading'
  readonly theme: Theme
  /** Never empty; in no order of meaning. */
  readonly panes: readonly Pane[]
}

export const PLAIN_SETTINGS: StorySettings = {
  title: '',
  lede: '',
  window: null,
  selected: null,
  scale: 'folded',
  mode: 'window',
  theme: 'auto',
  panes: ['timeline', 'map', 'cards'],
}

/** What a story file holds: everything that is needed to show it, and nothing that is needed to read a text. */
export interface Story {
  readonly dossier: Dossier
  readonly settings: StorySettings
}

/** Why something is no story that can be shown: names the path in the file, what stands there, and what is wanted. */
export class StoryError extends Error {
  /** Where in the file, such as `documents[0].events[2].when.edtf`; "" for the file as a whole. */
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.name = 'StoryError'
    this.path = path
  }
}
