import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import { decodePlainText } from '../../src/formats/plain-text.ts'
import { toResultLine } from '../../src/formats/result-line.ts'
import { parseSources, toDocument } from '../../src/formats/sources.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { useBrowser } from './use-browser.ts'

declare global {
  interface Window {
    readLine(document: SourceDocument): Promise<string>
    cancelAt(stage: string, document: SourceDocument, next: SourceDocument): Promise<string[]>
  }
}

const gazetteer = await loadGazetteer()
const inNode = (document: SourceDocument): string =>
  JSON.stringify(toResultLine(extract(document, gazetteer)))

const documents = ['../../seeds/', '../goldens/'].flatMap((path) => {
  const folder = fileURLToPath(new URL(path, import.meta.url))
  const sources = parseSources(readFileSync(`${folder}sources.json`, 'utf8'))
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => toDocument(file, decodePlainText(readFileSync(folder + file)).text, sources.get(file)))
})
const [seed] = documents

const browser = useBrowser()
let page: Page
beforeAll(async () => {
  page = await browser().newPage({ timezoneId: 'America/St_Johns', locale: 'tr-TR' })
  await page.goto(`${inject('pages')}tests/browser/pages/reading.html`)
  await page.waitForFunction(() => 'readLine' in window)
})

test('the worker reads the seeds and all goldens as the command line does, byte for byte', async () => {
  expect(documents.length).toBeGreaterThan(10)
  for (const document of documents)
    expect(await page.evaluate((one) => window.readLine(one), document)).toBe(inNode(document))
})

test('texts that are empty, cut in mid-character or in no language are read as on the command line', async () => {
  for (const text of [
    '',
    ' \n\t ',
    'on 4 May 2020 \ud83d in Paris',
    'a'.repeat(50_000),
    '\r\n\r\nIn Oslo\r\n',
  ]) {
    const document = { ...seed!, text }
    expect(await page.evaluate((one) => window.readLine(one), document)).toBe(inNode(document))
  }
})

test('a reading can be cancelled while it is in a stage, and the next text is read in full', async () => {
  const long = { ...seed!, text: `${seed!.text}\n\n`.repeat(50) }
  const [ended, line] = await page.evaluate(([a, b]) => window.cancelAt('dates', a, b), [
    long,
    seed!,
  ] as const)
  expect(ended).toBe('AbortError')
  expect(line).toBe(inNode(seed!))
})
