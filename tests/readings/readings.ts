import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { extract } from '../../src/extract/pipeline.ts'
import { decodePlainText } from '../../src/formats/plain-text.ts'
import { parseSources, toDocument } from '../../src/formats/sources.ts'
import type { Gazetteer } from '../../src/gazetteer/gazetteer.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { parseExpected } from './expected.ts'
import type { ExpectedEvent } from './expected.ts'
import { addScore, noScore } from './score.ts'
import type { Score } from './score.ts'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const here = folder('.')

/** Where the texts lie: here, among the goldens, and the seeds. What is to be read in them stands here. */
const FOLDERS = [here, folder('../goldens/'), folder('../../seeds/')]

/** All texts that a careful reader has read. */
export function readTexts(): SourceDocument[] {
  return FOLDERS.flatMap((texts) => {
    const sources = parseSources(readFileSync(`${texts}sources.json`, 'utf8'))
    return readdirSync(texts)
      .filter((file) => file.endsWith('.txt'))
      .map((file) =>
        toDocument(file, decodePlainText(readFileSync(`${texts}${file}`)).text, sources.get(file)),
      )
  })
}

/** What a careful reader finds in a text; it must be written down beside this file. */
export const expectedIn = ({ id, text }: SourceDocument): ExpectedEvent[] =>
  parseExpected(readFileSync(`${here}${basename(id, '.txt')}.expected`, 'utf8'), text)

/** Reads every text and compares it with what a careful reader finds. */
export function scoreReadings(gazetteer: Gazetteer): Score {
  const score = noScore()
  for (const document of readTexts())
    addScore(score, extract(document, gazetteer), expectedIn(document), gazetteer)
  return score
}
