import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'

const openPage = useViewPage()
let page: Page
let first: Locator

beforeEach(async () => {
  await open(1200)
})

async function open(width: number): Promise<void> {
  page = await openPage(`filters.html`, { viewport: { width, height: 900 } })
  first = page.locator('#first .filters')
  await first.waitFor()
}

const facet = (name: string): Locator => first.locator('button.facet', { hasText: name })
const count = (): Promise<string | null> => first.locator('.count').first().textContent()
const option = (name: string): Locator => first.getByRole('checkbox', { name })
const filters = () => page.evaluate(() => window.explorations.first.view.filters)
const shown = (): Promise<number> => page.evaluate(() => window.explorations.first.shownCount)

test('a checkbox narrows all views down, says how many are shown, and one click clears', async () => {
  expect(await count()).toBe('120 of 120')
  await facet('Kind').click()
  await option('Protest').check()
  const protests = await shown()
  expect(protests).toBeLessThan(40)
  expect(await count()).toBe(`${protests} of 120`)
  expect(await facet('Kind').textContent()).toContain('Kind: Protest')
  await facet('Place').click()
  await option('Graz').check()
  await first.getByRole('button', { name: 'Clear filters' }).click()
  expect(await count()).toBe('120 of 120')
  expect(await first.getByRole('button', { name: 'Clear filters' }).count()).toBe(0)
})

test('what a checkbox promises is what is shown after it is checked, and its own facet keeps its counts', async () => {
  await facet('Told as').click()
  await option('Planned').check()
  await facet('Place').click()
  const promised = await option('Quito').locator('..').locator('.count').textContent()
  const other = await option('Pune').locator('..').locator('.count').textContent()
  await option('Quito').check()
  expect(`${await shown()} events`).toBe(promised)
  expect(await option('Pune').locator('..').locator('.count').textContent()).toBe(other)
})

test('counts answer the time window', async () => {
  await facet('Kind').click()
  const numbers = (): Promise<number[]> =>
    first.locator('label .count').evaluateAll((all) => all.map((one) => parseInt(one.textContent!, 10)))
  const before = await numbers()
  await page.evaluate(() =>
    window.explorations.first.view.setWindow({ start: Date.UTC(2019, 0), end: Date.UTC(2020, 0) }),
  )
  await expect.poll(numbers).not.toEqual(before)
  const after = await numbers()
  expect(after.reduce((a, b) => a + b)).toBe(await shown())
})

test('words narrow down while they are typed', async () => {
  await first.getByRole('searchbox', { name: 'Find words' }).fill('march quito')
  expect(await shown()).toBeGreaterThan(0)
  const titles = await page.evaluate(() => {
    const { events, shown } = window.explorations.first
    return events.filter((_, i) => shown[i] === 1).map((event) => event.title)
  })
  expect(new Set(titles)).toEqual(new Set(['A march crosses the bridge in Quito']))
})

test('all of it goes by keys: open, check, close with Escape, and the focus is not lost', async () => {
  await first.getByRole('searchbox').focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await facet('Kind').getAttribute('aria-expanded')).toBe('true')
  for (let i = 0; i < 6; i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  expect((await filters()).chosen.category).toEqual(['protest'])
  await page.keyboard.press('Escape')
  expect(await page.locator(':focus').textContent()).toContain('Kind: Protest')
  expect(await facet('Kind').getAttribute('aria-expanded')).toBe('false')
})

test('a press beside the panel closes it', async () => {
  await facet('Place').click()
  await page.mouse.click(600, 700)
  expect(await facet('Place').getAttribute('aria-expanded')).toBe('false')
})

test('a facet in which all events are alike is not offered, and two explorers do not meet', async () => {
  await facet('Kind').click()
  await option('Other').check()
  const second = await page.evaluate(() => window.explorations.second.shownCount)
  expect(second).toBe(7)
})

test('it fits a small phone', async () => {
  await open(320)
  expect((await first.boundingBox())!.height).toBeLessThan(48)
  await first.getByRole('button', { name: 'Filters' }).click()
  await facet('Place').click()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  for (const target of await first.locator('button, label').all())
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(24)
})

test('axe finds nothing wrong, closed or open, light or dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect(await accessFaults(page)).toEqual([])
    await facet('Kind').click()
    await option('Statement').click()
    expect(await accessFaults(page)).toEqual([])
    await page.keyboard.press('Escape')
  }
})
