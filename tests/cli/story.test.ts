import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import type { StoryTask } from '../../src/cli/options.ts'
import { filesToStory } from '../../src/cli/story.ts'
import { readStory } from '../../src/formats/story-read.ts'
import { writeStory } from '../../src/formats/story-write.ts'

const gazetteer = await loadGazetteer()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-story-'))
  await mkdir(join(folder, 'more'))
  await put(
    'sources.json',
    '{"documents": {"may.txt": {"title": "The ferry", "written": "2019-05-08", "url": "https://example.org/ferry"}}}',
  )
  await put('may.txt', 'A ferry sank near Manila on 3 May. The sea was calm.')
  await put('june.txt', 'On 4 June 2019 divers found its bell.')
  await put('more/may.txt', 'Another May.')
})
afterAll(() => rm(folder, { recursive: true }))

const put = (name: string, content: string): Promise<void> => writeFile(join(folder, name), content)
const storyOf = (files: readonly string[], task: Partial<StoryTask> = {}): ReturnType<typeof filesToStory> =>
  filesToStory(
    {
      files: files.map((file) => join(folder, file)),
      written: null,
      title: null,
      window: null,
      keep: 'whole',
      ...task,
    },
    gazetteer,
  )

describe('a story of files', () => {
  it('holds each with what is known of it beside it, and is titled after the one', async () => {
    const { dossier, settings } = await storyOf(['may.txt'])
    expect(settings.title).toBe('The ferry')
    expect(dossier.readings.map(({ document }) => document)).toMatchObject([
      { id: 'may.txt', title: 'The ferry', written: '2019-05-08', url: 'https://example.org/ferry' },
    ])
    expect(dossier.readings[0]!.events).toMatchObject([{ when: { edtf: '2019-05-03' } }])
  })

  it('of several files has the title that was given, or none', async () => {
    expect((await storyOf(['may.txt', 'june.txt'])).settings.title).toBe('')
    const { dossier, settings } = await storyOf(['may.txt', 'june.txt'], { title: 'The bell' })
    expect(settings.title).toBe('The bell')
    expect(dossier.readings.map(({ document }) => document.id)).toEqual(['may.txt', 'june.txt'])
  })

  it('can be written and read again', async () => {
    const window = { start: Date.UTC(2019, 4), end: Date.UTC(2019, 5) }
    const story = await storyOf(['may.txt', 'june.txt'], { window })
    expect(readStory(writeStory(story.dossier, story.settings))).toEqual(story)
  })

  it('is none where a file cannot be read: every one that stands in the way is named', async () => {
    const story = storyOf(['may.txt', 'nowhere.txt', 'more/may.txt'])
    await expect(story).rejects.toThrow(
      /nowhere\.txt could not be read[^]*another file of the story is named may\.txt too[^]*No story was written/,
    )
  })
})
