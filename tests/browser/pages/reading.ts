import { toResultLine } from '../../../src/formats/result-line.ts'
import type { SourceDocument } from '../../../src/model/document.ts'
import { openReadingDesk } from '../../../src/worker/reading-desk.ts'

const desk = openReadingDesk()

/** What the worker makes of a text, as the command line would print it. */
const readLine = async (document: SourceDocument): Promise<string> =>
  JSON.stringify(toResultLine(await desk.read(document)))

/** Begins to read a text, cancels when a stage begins, and says how both that and the next text ended. */
async function cancelAt(stage: string, document: SourceDocument, next: SourceDocument): Promise<string[]> {
  const cancel = new AbortController()
  const reading = desk.read(document, {
    signal: cancel.signal,
    onprogress: (progress) => {
      if (progress.stage === stage) cancel.abort()
    },
  })
  const ended = reading.then(
    () => 'read',
    (error: unknown) => (error instanceof DOMException ? error.name : String(error)),
  )
  return [await ended, await readLine(next)]
}

Object.assign(window, { readLine, cancelAt })
