import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterEach, describe, expect, inject, test } from 'vitest'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
let page: Page
let faults: string[]

async function open(options: BrowserContextOptions = {}): Promise<void> {
  faults = []
  page = await browser().newPage({ viewport: { width: 1280, height: 800 }, ...options })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    if (!request.url().startsWith(inject('site')) && !request.url().startsWith('data:'))
      faults.push(request.url())
  })
  await page.goto(`${inject('site')}explainer/`)
}
afterEach(async () => {
  await page.close()
  expect(faults).toEqual([])
})

const explorer = (): Locator => page.locator('dateline-explorer')
const isReady = (): Promise<void> => explorer().locator('.overview').first().waitFor()
const count = (): Promise<string> => explorer().locator('.timeline .count').innerText()
const caption = (): Promise<string> => explorer().locator('.lead p').innerText()

/** Scrolls a heading to a little above the middle, as somebody does who reads it. */
const readTo = (heading: string): Promise<void> =>
  page.getByRole('heading', { name: heading }).evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight * 0.45)
  })

describe('a page with steps', () => {
  test('takes its explorer along as it is scrolled', async () => {
    await open()
    await isReady()
    await readTo('What it recalls')
    await expect.poll(caption).toBe('4 June 1989: what it recalls')
    expect(await count()).toMatch(/^1 of 7/)
    expect(await explorer().locator('.pane.cards').innerText()).toContain('4 June 1989')
    await readTo('Five cities, one event')
    await expect.poll(caption).toMatch(/^About 25 to 28 November/)
    expect(await explorer().locator('.pane.cards').innerText()).toContain('For nearly three days')
    await page.evaluate(() => scrollTo(0, 0))
    await expect.poll(count).toMatch(/^7 of 7/)
  })

  test('selects in each step the event that its text is about', async () => {
    await open()
    await isReady()
    for (const [heading, words] of [
      ['The letter', 'issued a Letter'],
      ['What it recalls', 'massacre'],
      ['The fire', 'A deadly fire'],
      ['Five cities, one event', 'Protests'],
    ] as const) {
      await readTo(heading)
      await expect.poll(() => explorer().locator('.pane.cards').innerText()).toContain(words)
    }
  })

  test('lets go when the reader takes hold, and takes along again when asked to', async () => {
    await open()
    await isReady()
    await readTo('The fire')
    await expect.poll(caption).toMatch(/the fire/)
    await explorer().getByRole('button', { name: 'All time' }).click()
    await expect.poll(caption).toBe('You are exploring on your own.')
    await readTo('What it recalls')
    await page.waitForTimeout(300)
    expect(await count()).toMatch(/^7 of 7/)
    await explorer().getByRole('button', { name: 'Resume the story' }).press('Enter')
    await expect.poll(count).toMatch(/^1 of 7/)
  })

  test('says everything without a script, and on paper', async () => {
    await open({ javaScriptEnabled: false })
    expect(await page.locator('.dateline-event').count()).toBe(7)
    expect(await page.locator('svg.dateline-map').isVisible()).toBe(true)
    await page.close()
    await open()
    await isReady()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.dateline-event').last().isVisible()).toBe(true)
    expect(await explorer().locator('.live').isVisible()).toBe(false)
  })

  test('fits a phone', async () => {
    await open({ viewport: { width: 320, height: 640 } })
    await isReady()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    await readTo('The fire')
    await page.mouse.wheel(0, 1)
    await expect.poll(() => explorer().locator('.pane.map .mark.lit').count()).toBeGreaterThan(0)
  })
})
