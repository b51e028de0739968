import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { decodePlainText, PlainTextError } from '../formats/plain-text.ts'
import type { ErrorLine } from '../formats/result-line.ts'
import { parseSources, toDocument } from '../formats/sources.ts'
import type { SourceEntry } from '../formats/sources.ts'
import type { SourceDocument } from '../model/document.ts'

/**
 * Reads a text file as a document. A `sources.json` beside it supplies its title and written date; `written` (EDTF),
 * where given, wins. What cannot be read gives an error line.
 */
export async function fileToDocument(
  file: string,
  written: string | null,
): Promise<SourceDocument | ErrorLine> {
  const id = basename(file)
  try {
    const entry = (await sourcesBeside(file)).get(id)
    const { text } = decodePlainText(await readFile(file))
    const document = toDocument(id, text, entry)
    return written === null ? document : { ...document, written, writtenWhy: 'given on the command line' }
  } catch (error) {
    if (error instanceof PlainTextError) return failure(id, error.code, error.message)
    if (error instanceof SyntaxError) return failure(id, 'bad-sources', error.message)
    if (isSystemError(error))
      return failure(id, 'unreadable-file', `${file} could not be read: ${error.message}`)
    throw error
  }
}

async function sourcesBeside(file: string): Promise<ReadonlyMap<string, SourceEntry>> {
  try {
    return parseSources(await readFile(join(dirname(file), 'sources.json'), 'utf8'))
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return new Map()
    throw error
  }
}

/** What stands in place of the result of a text that could not be read. */
export const failure = (id: string | null, code: string, message: string): ErrorLine => ({
  id,
  error: { code, message },
})

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error
