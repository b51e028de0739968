import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'

const openPage = useViewPage()
let page: Page
let first: Locator

beforeEach(async () => {
  await open()
})

async function open(
  options: { readonly reducedMotion?: 'reduce'; readonly width?: number } = {},
): Promise<void> {
  page = await openPage(`play.html`, {
    viewport: { width: options.width ?? 1200, height: 900 },
    reducedMotion: options.reducedMotion ?? null,
  })
  first = page.locator('#first')
  await first.locator('.detail').waitFor()
}

const window_ = (id: 'first' | 'second' = 'first') =>
  page.evaluate((id) => window.explorations[id].view.window, id)
const isPlaying = () => page.evaluate(() => window.explorations.first.player.isPlaying)
const button = (name: string): Locator => first.getByRole('button', { name, exact: true })

test('a step on shows the next event, a step back the one before, and says when', async () => {
  await button('A step on').click()
  const one = await window_()
  await button('A step on').click()
  expect((await window_())!.start).toBeGreaterThan(one!.start)
  await button('A step back').click()
  expect(await window_()).toEqual(one)
  expect(await first.locator('.play .now').textContent()).toMatch(/^\d+ \w+ 2018$/)
  expect(await page.evaluate(() => window.explorations.first.shownCount)).toBeGreaterThan(0)
})

test('it plays by itself at the chosen speed until it is paused', async () => {
  await first.getByRole('combobox', { name: 'Speed' }).selectOption('8×')
  await button('Play').click()
  const starts = new Set<number>()
  await expect
    .poll(async () => {
      starts.add((await window_())!.start)
      return starts.size
    })
    .toBeGreaterThan(3)
  await button('Pause').click()
  const paused = await window_()
  await page.waitForTimeout(400)
  expect(await window_()).toEqual(paused)
})

test('evenly it moves with every frame', async () => {
  await first.getByRole('combobox', { name: 'Step' }).selectOption('Evenly')
  await button('Play').click()
  const moves = await page.evaluate(async () => {
    const { view } = window.explorations.first
    const seen = new Set<number>()
    // In steps it would take a second for each, however busy the machine is.
    for (const begun = performance.now(); performance.now() - begun < 5000 && seen.size < 9;) {
      await new Promise(requestAnimationFrame)
      seen.add(view.window!.start)
    }
    return seen.size
  })
  expect(moves).toBeGreaterThan(8)
})

test('who wants no motion sees even play stand still between steps', async () => {
  await open({ reducedMotion: 'reduce' })
  await first.getByRole('combobox', { name: 'Step' }).selectOption('Evenly')
  await button('Play').click()
  const before = await window_()
  await page.waitForTimeout(300)
  expect(await window_()).toEqual(before)
  await expect.poll(window_).not.toEqual(before)
})

test('keys play and step in the bar and in the timeline, and space still presses buttons', async () => {
  await button('A step on').focus()
  await page.keyboard.press('.')
  const one = await window_()
  await page.keyboard.press('Space')
  expect((await window_())!.start).toBeGreaterThan(one!.start)
  await page.keyboard.press('p')
  expect(await isPlaying()).toBe(true)
  await first.getByRole('slider', { name: 'Window begins' }).focus()
  await page.keyboard.press('Space')
  expect(await isPlaying()).toBe(false)
  const paused = await window_()
  await page.keyboard.press(',')
  expect((await window_())!.start).toBeLessThan(paused!.start)
})

test('the past can stay, or fade; what lasts is there while it lasts', async () => {
  const shown = () => page.evaluate(() => window.explorations.first.shownCount)
  const mode = first.getByRole('combobox', { name: 'What is shown' })
  for (let i = 0; i < 6; i++) await button('A step on').click()
  const now = await shown()
  await mode.selectOption('All up to it')
  expect(await shown()).toBeGreaterThan(now)
  const faint = () =>
    first
      .locator('.event:not(.past)')
      .evaluateAll((all) => all.filter((one) => Number(getComputedStyle(one).opacity) < 0.95).length)
  expect(await faint()).toBe(0)
  await mode.selectOption('Fading past')
  expect(await faint()).toBeGreaterThan(0)
})

test('in a loop it begins anew', async () => {
  await button('Loop').click()
  await button('A step back').click()
  const last = await window_()
  await button('A step on').click()
  expect((await window_())!.start).toBeLessThan(last!.start)
})

test('two on a page play apart', async () => {
  await button('A step on').click()
  expect(await window_('second')).toBeNull()
  await button('Play').click()
  expect(await page.evaluate(() => window.explorations.second.player.isPlaying)).toBe(false)
})

test('it fits a small phone', async () => {
  await open({ width: 320 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('nothing is hard to reach for those who cannot see or point', async () => {
  await button('A step on').click()
  expect(await accessFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await accessFaults(page)).toEqual([])
})
