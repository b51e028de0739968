import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { extract } from '../extract/pipeline.ts'
import { parseEdtf } from '../formats/edtf.ts'
import { toResultLine } from '../formats/result-line.ts'
import type { ResultLine } from '../formats/result-line.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { SourceDocument } from '../model/document.ts'
import { failure, fileToDocument } from './documents.ts'

/**
 * Reads text files, one result each and in order. A `sources.json` beside a file supplies its title and written date;
 * `written` (EDTF), where given, wins. What cannot be read gives an error line, and the rest goes on.
 */
export async function* filesToLines(
  files: readonly string[],
  written: string | null,
  gazetteer: Gazetteer,
): AsyncGenerator<ResultLine> {
  for (const file of files) yield await fileToLine(file, written, gazetteer)
}

async function fileToLine(file: string, written: string | null, gazetteer: Gazetteer): Promise<ResultLine> {
  const document = await fileToDocument(file, written)
  return 'error' in document ? document : toLine(document, gazetteer)
}

/** Reads `{"id", "text", "written"}` lines from a stream, one result each and in order, in constant memory. */
export async function* ndjsonToLines(input: Readable, gazetteer: Gazetteer): AsyncGenerator<ResultLine> {
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield ndjsonToLine(line, gazetteer)
  }
}

function ndjsonToLine(line: string, gazetteer: Gazetteer): ResultLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return failure(
      null,
      'not-json',
      `This line is not JSON: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(
      null,
      'not-an-object',
      'A line must be an object such as {"id": "1", "text": "...", "written": "2022-11-30"}.',
    )
  const { id, text, written } = value as { id?: unknown; text?: unknown; written?: unknown }
  if (typeof id !== 'string') return failure(null, 'no-id', `"id" must be a text, not ${JSON.stringify(id)}.`)
  if (typeof text !== 'string')
    return failure(id, 'no-text', `"text" must be a text, not ${JSON.stringify(text)}.`)
  if (
    written !== undefined &&
    written !== null &&
    (typeof written !== 'string' || parseEdtf(written) === null)
  )
    return failure(
      id,
      'bad-written-date',
      `"written" must be an EDTF date such as "2022-11-30", not ${JSON.stringify(written)}.`,
    )
  return toLine({ id, title: id, text, written: written ?? null, writtenWhy: '' }, gazetteer)
}

function toLine(document: SourceDocument, gazetteer: Gazetteer): ResultLine {
  try {
    return toResultLine(extract(document, gazetteer))
  } catch (error) {
    // A fault of ours must not end a stream of other people's documents; it is told in full on standard error.
    process.stderr.write(
      `${document.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    return failure(
      document.id,
      'internal-error',
      `This document could not be read because of a fault in the program: ${String(error)}`,
    )
  }
}
