import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { writeStory } from '../formats/story-write.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { storyToElement } from './story-page.ts'
import { filesToStory } from './story.ts'

/*
 * Writes the example explainer page, `dist/explainer/`: the page and style sheet of src/explainer, the story of the
 * first document in seeds/, and in the page what stands until the live view does. The last part of `npm run build`.
 */

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const HOLE = '<!-- story -->'

const [seed] = (await readdir(at('seeds'))).filter((file) => file.endsWith('.txt'))
if (seed === undefined) throw new Error('There is no text in seeds/ to make the explainer page of.')
const story = await filesToStory(
  { files: [at(`seeds/${seed}`)], written: null, title: null, window: null, keep: 'passages' },
  await loadGazetteer(),
)
const page = await readFile(at('src/explainer/page.html'), 'utf8')
if (!page.includes(HOLE)) throw new Error(`src/explainer/page.html has no ${HOLE} where the story goes.`)

await mkdir(at('dist/explainer'), { recursive: true })
await cp(at('src/explainer/explainer.css'), at('dist/explainer/explainer.css'))
await writeFile(
  at('dist/explainer/story.dateline.json'),
  writeStory(story.dossier, story.settings, { keep: 'passages' }),
)
const element = await storyToElement(story, 'story.dateline.json')
await writeFile(
  at('dist/explainer/index.html'),
  page.replace(HOLE, () => element),
)
