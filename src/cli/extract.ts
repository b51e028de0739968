import type { ResultLine } from '../formats/result-line.ts'
import { writeStory } from '../formats/story-write.ts'
import type { Story } from '../formats/story.ts'
import { loadGazetteer } from './gazetteer-file.ts'
import { filesToLines, ndjsonToLines } from './lines.ts'
import { readOptions, USAGE } from './options.ts'
import type { StoryTask } from './options.ts'
import { storyToPage, storyToSnippet } from './story-page.ts'
import { filesToStory, StoryFilesError } from './story.ts'

/** Reads texts and prints what was read; the contract is in the README, section "On the command line". */
async function main(): Promise<number> {
  const task = readOptions(process.argv.slice(2))
  switch (task.kind) {
    case 'help':
      process.stderr.write(`${USAGE}\n`)
      return 0
    case 'misuse':
      process.stderr.write(`${task.problem}\n${USAGE}\n`)
      return 2
    case 'ndjson':
      return printLines(ndjsonToLines(process.stdin, await loadGazetteer()))
    case 'lines':
      return printLines(filesToLines(task.files, task.written, await loadGazetteer()))
    case 'story':
      return printStory(task, ({ dossier, settings }) => writeStory(dossier, settings, { keep: task.keep }))
    case 'html':
      return printStory(task, (story) => storyToPage(story, task.keep))
    case 'snippet':
      return printStory(task, (story) => storyToSnippet(story, task.snippet))
  }
}

/** One JSON result a line, each as soon as it is there. */
async function printLines(lines: AsyncIterable<ResultLine>): Promise<number> {
  let failed = false
  for await (const line of lines) {
    if ('error' in line) failed = true
    await print(`${JSON.stringify(line)}\n`)
  }
  return failed ? 1 : 0
}

async function printStory(
  task: StoryTask,
  write: (story: Story) => string | Promise<string>,
): Promise<number> {
  try {
    await print(await write(await filesToStory(task, await loadGazetteer())))
    return 0
  } catch (error) {
    if (!(error instanceof StoryFilesError)) throw error
    process.stderr.write(`${error.message}\n`)
    return 1
  }
}

/** Writes, and waits where whoever reads is slower. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((drained) => process.stdout.once('drain', drained))
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0) // whoever was reading has seen enough
  throw error
})
process.exitCode = await main()
