import { copyFile, readFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import type { Download } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { readStory } from '../../src/formats/story-read.ts'
import { ExplorerPage } from './explorer-page.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
let explorer: ExplorerPage
beforeEach(async () => {
  explorer = await ExplorerPage.open(browser())
})
afterEach(async () => {
  await explorer.close()
})

const dialog = () => explorer.page.getByRole('dialog', { name: 'Share and embed' })

async function openDialog(): Promise<void> {
  await explorer.page.getByRole('button', { name: 'Share and embed' }).click()
  await dialog().waitFor()
}

async function save(button: string): Promise<Download> {
  const [saved] = await Promise.all([
    explorer.page.waitForEvent('download'),
    dialog().getByRole('button', { name: button }).click(),
  ])
  return saved
}

describe('what is explored can be taken along', () => {
  test('as a story that opens as the explorer looks', async () => {
    await explorer.page.locator('.pane.time').getByRole('button', { name: 'A deadly fire' }).click()
    await openDialog()
    const saved = await save('Export story')
    expect(saved.suggestedFilename()).toMatch(/^overseas-activists.*\.dateline\.json$/)
    const { dossier, settings } = readStory(await readFile(await saved.path(), 'utf8'))
    const [reading] = dossier.readings
    expect(reading!.events).toHaveLength(7)
    expect(reading!.events.find(({ id }) => id === settings.selected)?.title).toContain('A deadly fire')
  })

  test('with nothing of the text but the sentences that tell of events', async () => {
    await openDialog()
    await dialog().getByRole('checkbox').check()
    const saved = await save('Export story')
    const text = await readFile(await saved.path(), 'utf8')
    expect(text).toContain('A deadly fire'.toLowerCase())
    expect(text).not.toContain('Sign up to receive')
  })

  test('as a page of one file, which opens from disk, off the network, and asks for nothing', async () => {
    await openDialog()
    const path = await (await save('Download as a page')).path()
    const context = await browser().newContext({ offline: true, viewport: { width: 900, height: 700 } })
    const page = await context.newPage()
    const asked: string[] = []
    const faults: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
    const html = `${path}.html`
    await copyFile(path, html)
    await page.goto(pathToFileURL(html).href)
    const view = page.locator('dateline-explorer')
    await view.locator('.pane.timeline').getByRole('button', { name: 'A deadly fire' }).first().click()
    await expect.poll(() => view.locator('.pane.map .mark.lit').count()).toBeGreaterThan(0)
    expect(await view.locator('.pane.cards').innerText()).toContain('on the evening of November 25')
    expect(asked).toEqual([pathToFileURL(html).href])
    expect(faults).toEqual([])
    await context.close()
  })

  test('in a dialog that everybody can use', async () => {
    await openDialog()
    await dialog().getByLabel('Where the story will be').fill('https://example.org/a.json')
    expect(await dialog().getByLabel('For a page', { exact: true }).inputValue()).toContain(
      'src="https://example.org/a.json"',
    )
    expect(await dialog().getByLabel('As a frame', { exact: true }).inputValue()).toContain('frame.html?src=')
    await explorer.page.keyboard.press('Escape')
    expect(await explorer.page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Share and embed',
    )
  })
})

test('in a frame of another page the explorer is alone, and says how high it would be', async () => {
  await explorer.go('?embed')
  expect(await explorer.page.getByRole('navigation').count()).toBe(0)
  const frame = `${inject('site')}?embed`
  const height = await explorer.page.evaluate(
    (src) =>
      new Promise<number>((tell) => {
        addEventListener('message', ({ data }) => tell((data as { height: number }).height))
        const frame = document.createElement('iframe')
        frame.src = src
        document.body.append(frame)
      }),
    frame,
  )
  expect(height).toBe(760)
})
