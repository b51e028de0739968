import { extract } from '../extract/pipeline.ts'
import { PLAIN_SETTINGS } from '../formats/story.ts'
import type { Story } from '../formats/story.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { SourceDocument } from '../model/document.ts'
import { fileToDocument } from './documents.ts'
import type { StoryTask } from './options.ts'

/**
 * Reads text files as one story.
 * @throws StoryFilesError where one of them cannot be read, or two have one name: a story never silently lacks a text
 */
export async function filesToStory(task: StoryTask, gazetteer: Gazetteer): Promise<Story> {
  const documents: SourceDocument[] = []
  const problems: string[] = []
  for (const file of task.files) {
    const document = await fileToDocument(file, task.written)
    if ('error' in document) problems.push(`${file}: ${document.error.message}`)
    else if (documents.some(({ id }) => id === document.id))
      problems.push(`${file}: another file of the story is named ${document.id} too. Rename one of them.`)
    else documents.push(document)
  }
  if (problems.length > 0) throw new StoryFilesError(problems)
  const usual = documents.length === 1 ? documents[0]!.title : ''
  return {
    dossier: { readings: documents.map((document) => extract(document, gazetteer)) },
    settings: { ...PLAIN_SETTINGS, title: task.title ?? usual, window: task.window },
  }
}

/** Why no story came of some files: a line for each that stood in the way. */
export class StoryFilesError extends Error {
  constructor(problems: readonly string[]) {
    super([...problems, 'No story was written.'].join('\n'))
    this.name = 'StoryFilesError'
  }
}
