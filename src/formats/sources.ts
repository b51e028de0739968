import type { SourceDocument } from '../model/document.ts'
import { edtfBounds } from './edtf-bounds.ts'
import { isWebAddress, WEB_ADDRESS } from './web-address.ts'

/** What an editor says about one document beside it. */
export interface SourceEntry {
  /** Null: made from the file's name. */
  readonly title: string | null
  /** EDTF of the day on which the text was written; null where nobody knows. */
  readonly written: string | null
  /** Why that is the date, in words; "" where nobody said. */
  readonly why: string
  /** Where the text can be read on the web; null where nobody said. */
  readonly url: string | null
}

/**
 * Reads a `sources.json`: `{"documents": {"file.txt": {"title": "...", "written": "2022-11-30~", "why": "...", "url":
 * "https://..."}}}`.
 * Every part but `documents` may be missing.
 *
 * @returns entries by file name
 * @throws SyntaxError that names the path in the file, what stands there and what is wanted
 */
export function parseSources(json: string): ReadonlyMap<string, SourceEntry> {
  const documents = fieldsOf(fieldsOf(parseJson(json), 'the file')['documents'], 'documents')
  return new Map(
    Object.entries(documents).map(([file, entry]) => [file, parseEntry(entry, `documents["${file}"]`)]),
  )
}

/** A text file as a document, with what an editor says about it; without a title, one is made from the file's name. */
export function toDocument(file: string, text: string, entry: SourceEntry | undefined): SourceDocument {
  return {
    id: file,
    title: entry?.title ?? titleOf(file),
    text,
    written: entry?.written ?? null,
    writtenWhy: entry?.why ?? '',
    ...(entry?.url && { url: entry.url }),
  }
}

const titleOf = (file: string): string =>
  file
    .replace(/\.[^.]*$/, '')
    .replace(/[_-]+/g, ' ')
    .trim() || file

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new SyntaxError(
      `sources.json is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      { cause: error },
    )
  }
}

function parseEntry(value: unknown, path: string): SourceEntry {
  const fields = fieldsOf(value, path)
  const written = textOf(fields['written'], `${path}.written`)
  if (written !== null && edtfBounds(written) === null)
    throw new SyntaxError(
      `sources.json: ${path}.written is ${JSON.stringify(written)}; wanted an EDTF date such as "2022-11-30", "2022-11" or "2022-11-30~".`,
    )
  const url = textOf(fields['url'], `${path}.url`)
  if (url !== null && !isWebAddress(url))
    throw new SyntaxError(`sources.json: ${path}.url is ${JSON.stringify(url)}; wanted ${WEB_ADDRESS}.`)
  return {
    title: textOf(fields['title'], `${path}.title`),
    written,
    why: textOf(fields['why'], `${path}.why`) ?? '',
    url,
  }
}

function fieldsOf(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError(`sources.json: ${path} is ${JSON.stringify(value) ?? 'missing'}; wanted an object.`)
  return { ...value }
}

function textOf(value: unknown, path: string): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string')
    throw new SyntaxError(`sources.json: ${path} is ${JSON.stringify(value)}; wanted a text.`)
  return value
}
