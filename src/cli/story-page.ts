import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeStory } from '../formats/story-write.ts'
import type { WriteOptions } from '../formats/story-write.ts'
import type { Story } from '../formats/story.ts'
import { readWorld } from '../view/map/basemap/world.ts'
import type { World } from '../view/map/basemap/world.ts'
import type { BundledTopology } from '../view/map/basemap/topojson.ts'
import { fallback } from '../view/static/fallback.ts'
import type { Markup } from '../view/static/markup.ts'
import { storyPage } from '../view/static/page.ts'
import type { PageKit } from '../view/static/page.ts'
import { explorerElement, snippet } from '../view/static/snippet.ts'
import type { SnippetOptions } from '../view/static/snippet.ts'
import { staticStory } from '../view/static/static-story.ts'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const KIT = at('dist/embed/page-kit.json')

/** One HTML file with everything in it; see view/static/page.ts. Builds what goes into it where that has not been built. */
export async function storyToPage(story: Story, keep: WriteOptions['keep']): Promise<string> {
  const written = writeStory(story.dossier, story.settings, { keep })
  return storyPage(await pageKit(), written, story.settings, await contentOf(story, 1))
}

/** What is pasted into a page; see view/static/snippet.ts. */
export const storyToSnippet = async (story: Story, options: SnippetOptions): Promise<string> =>
  snippet(options, await contentOf(story, 2)).text

/** The element alone, with what stands in it until the live view does: for a page that has styles and the script already. */
export const storyToElement = async (story: Story, src: string): Promise<string> =>
  explorerElement({ src }, await contentOf(story, 2)).text

async function contentOf({ dossier, settings }: Story, headingLevel: number): Promise<Markup> {
  return fallback(staticStory(dossier, settings), await coarseWorld(), headingLevel)
}

async function coarseWorld(): Promise<World> {
  const text = await readFile(at('src/view/map/data/world-coarse.json'), 'utf8')
  return readWorld(JSON.parse(text) as BundledTopology)
}

async function pageKit(): Promise<PageKit> {
  try {
    return JSON.parse(await readFile(KIT, 'utf8')) as PageKit
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    process.stderr.write('The viewer that goes into the page is built first, once.\n')
    const { build } = await import('vite')
    await build({ configFile: at('vite.embed.config.ts'), root: at('.'), mode: 'page', logLevel: 'error' })
    return JSON.parse(await readFile(KIT, 'utf8')) as PageKit
  }
}
