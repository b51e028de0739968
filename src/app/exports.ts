import { writeStory } from '../formats/story-write.ts'
import type { WriteOptions } from '../formats/story-write.ts'
import { PLAIN_SETTINGS } from '../formats/story.ts'
import type { Story } from '../formats/story.ts'
import type { Extraction } from '../model/dossier.ts'
import type { Exploration } from '../state/exploration.svelte.ts'
import { loadCoarse } from '../view/map/basemap/load.ts'
import { fallback } from '../view/static/fallback.ts'
import { storyPage } from '../view/static/page.ts'
import type { PageKit } from '../view/static/page.ts'
import { staticStory } from '../view/static/static-story.ts'

/** What is explored now as a story: it opens as the explorer looks, in time, selection, scale and mode. */
export function storyNow(readings: readonly Extraction[], { view, events }: Exploration): Story {
  const { window, selected, scaleMode, timeMode } = view
  return {
    dossier: { readings },
    settings: {
      ...PLAIN_SETTINGS,
      title: readings.length === 1 ? readings[0]!.document.title : '',
      window,
      selected: selected === null ? null : (events[selected]?.id ?? null),
      scale: scaleMode,
      mode: timeMode,
    },
  }
}

/** A name for a file, from a title: `the-ferry.dateline.json`. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return `${words?.join('-').slice(0, 60) ?? 'story'}.${ending}`
}

export const storyText = ({ dossier, settings }: Story, keep: WriteOptions['keep']): string =>
  writeStory(dossier, settings, { keep })

/**
 * The story as a page of one file.
 * @throws Error where the parts of it cannot be loaded from the explorer's own host
 */
export async function pageText(story: Story, keep: WriteOptions['keep']): Promise<string> {
  const [kit, { world }] = await Promise.all([loadKit(), loadCoarse()])
  const content = fallback(staticStory(story.dossier, story.settings), world, 1)
  return storyPage(kit, storyText(story, keep), story.settings, content)
}

async function loadKit(): Promise<PageKit> {
  const response = await fetch(new URL('embed/page-kit.json', document.baseURI))
  if (!response.ok)
    throw new Error(
      `The parts of the page could not be loaded: their host answers ${response.status}. They are made by npm run build.`,
    )
  return (await response.json()) as PageKit
}

/** Has the browser save a text as a file. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
