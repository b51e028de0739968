import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'

const openPage = useViewPage()
let page: Page
let first: Locator
let second: Locator

beforeEach(async () => {
  await open(1200)
})

async function open(width: number, query = '', hasTouch = false): Promise<void> {
  page = await openPage(`timeline.html${query}`, { viewport: { width, height: 900 }, hasTouch })
  first = page.locator('#first')
  second = page.locator('#second')
  await first.locator('.detail').waitFor()
}

const counted = (timeline: Locator): Promise<string | null> =>
  timeline
    .locator('.count')
    .textContent()
    .then((text) => text?.replace(/\s+/g, ' ').trim() ?? null)
const axisWords = (): Promise<string[]> => first.locator('.detail svg text').allTextContents()
const mark = (title: string): Locator => first.getByRole('button', { name: title })

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from)
  await page.mouse.down()
  await page.mouse.move((from[0] + to[0]) / 2, to[1])
  await page.mouse.move(...to)
  await page.mouse.up()
}

/** A point of the first overview, by its part of the width. */
async function onOverview(part: number): Promise<[number, number]> {
  const box = (await first.locator('.overview').boundingBox())!
  return [box.x + part * box.width, box.y + box.height / 2]
}

test('empty years are folded with a visible break that says how many, and true scale has none', async () => {
  expect(await first.locator('.detail .break').innerText()).toBe('107 years\nfolded')
  await first.getByRole('button', { name: 'True scale' }).click()
  expect(await first.locator('.break').count()).toBe(0)
  expect(await axisWords()).toContain('1950')
  await first.getByRole('button', { name: 'Folded' }).click()
  expect(await first.locator('.detail .break').count()).toBe(1)
})

test('events without a date are counted, and what looks like a tag is text', async () => {
  expect(await first.locator('.undated').innerText()).toBe('1 undated')
  expect(await first.locator('.label b').count()).toBe(0)
  expect(await mark('The mayor receives <b>both</b> sides').count()).toBe(1)
})

test('dragging a handle filters, and says how many are shown', async () => {
  expect(await counted(first)).toBe('8 of 8 shown')
  await drag([(await onOverview(0))[0] + 3, (await onOverview(0))[1]], await onOverview(0.46))
  expect(await counted(first)).toBe('5 of 8 shown')
  expect(await first.locator('.event.past').count()).toBe(2)
  const words = await first.getByRole('slider', { name: 'Window begins' }).getAttribute('aria-valuetext')
  expect(words).toMatch(/^5 March 2019/)
})

test('a screen reader is told how many are shown once the window has come to rest', async () => {
  const heard = (): Promise<string | null> => first.getByRole('status').textContent()
  await expect.poll(heard).toBe('8 of 8 shown')
  await drag(await onOverview(0.56), await onOverview(0.66))
  await expect.poll(heard).toMatch(/^[1-4] of 8 shown$/)
})

test('brushing makes a window, dragging it moves it, a click beside it clears it', async () => {
  await drag(await onOverview(0.56), await onOverview(0.66))
  const brushed = await page.evaluate(() => window.explorations.first.view.window)
  expect(await counted(first)).toMatch(/^[1-4] of 8 shown$/)
  await drag(await onOverview(0.6), await onOverview(0.7))
  const moved = await page.evaluate(() => window.explorations.first.view.window)
  expect(moved!.start).toBeGreaterThan(brushed!.start)
  expect(moved!.end).toBeGreaterThan(brushed!.end)
  await page.mouse.click(...(await onOverview(0.1)))
  expect(await counted(first)).toBe('8 of 8 shown')
})

test('keys move each handle and the window, and Escape and a button show all time again', async () => {
  const begins = first.getByRole('slider', { name: 'Window begins' })
  await begins.focus()
  for (let i = 0; i < 3; i++) await page.keyboard.press('PageUp')
  const start = await page.evaluate(() => window.explorations.first.view.window!.start)
  await first.getByRole('slider', { name: 'Window ends' }).focus()
  await page.keyboard.press('PageDown')
  await first.getByRole('slider', { name: 'Time window' }).focus()
  await page.keyboard.press('ArrowRight')
  const moved = await page.evaluate(() => window.explorations.first.view.window!)
  expect(moved.start).toBeGreaterThan(start)
  await page.keyboard.press('Shift+ArrowLeft')
  expect(await page.evaluate(() => window.explorations.first.view.window!.end)).toBeLessThan(moved.end)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => window.explorations.first.view.window)).toBeNull()
  await drag(await onOverview(0.5), await onOverview(0.6))
  await first.getByRole('button', { name: 'All time' }).click()
  expect(await counted(first)).toBe('8 of 8 shown')
})

test('one event is a tab stop, and arrow keys go through all of them in order of time', async () => {
  expect(await first.locator('.event[tabindex="0"]').count()).toBe(1)
  await mark('The mill').focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator(':focus').getAttribute('aria-label')).toBe(
    'Builders find the foundations under the car park, 4 March 2019',
  )
  await page.keyboard.press('End')
  expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^A vote saves the walls/)
  expect(await first.locator('.event[tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => window.explorations.first.view.selection)).toEqual({
    event: 6,
    origin: 'timeline',
  })
})

test('hover and selection go both ways', async () => {
  await mark('The council halts').hover()
  expect(await page.evaluate(() => window.explorations.first.view.hovered)).toBe(3)
  expect(await first.locator('.tip').innerText()).toContain('No year is given')
  await mark('The council halts').click()
  expect(await page.evaluate(() => window.explorations.first.view.selected)).toBe(3)
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    window.explorations.first.view.hover(0)
    window.explorations.first.view.select(6, 'map')
  })
  expect(await mark('The mill').getAttribute('class')).toContain('lit')
  expect(await mark('A vote saves').getAttribute('aria-pressed')).toBe('true')
})

test('a selection from elsewhere is brought into sight where it is out of sight', async () => {
  await mark('The mill').focus()
  for (let i = 0; i < 8; i++) await page.keyboard.press('+')
  await page.evaluate(() => window.explorations.first.view.select(0, 'map'))
  const box = (await mark('The mill').boundingBox())!
  expect(box.x + box.width).toBeGreaterThan(16)
  expect(box.x).toBeLessThan(1184)
})

test('an evening, a guess and an inferred interval do not look like a day', async () => {
  expect(await mark('Neighbours gather').getAttribute('aria-label')).toContain('evening of 5 March 2019')
  expect(await mark('The council halts').locator('.badge').innerText()).toBe('?')
  const border = (title: string): Promise<string> =>
    mark(title)
      .locator('.mark')
      .evaluate((element) => getComputedStyle(element).borderTopStyle)
  expect(await border('The council halts')).toBe('dashed')
  expect(await border('Builders find')).toBe('none')
  const mask = await mark('A camp stands')
    .locator('.mark')
    .evaluate((element) => getComputedStyle(element).maskImage)
  expect(mask).toContain('linear-gradient')
})

test('the wheel with Ctrl zooms to finer ticks about the pointer, and without it scrolls the page', async () => {
  const box = (await first.locator('.detail').boundingBox())!
  const before = await axisWords()
  await page.mouse.move(box.x + box.width * 0.6, box.y + 100)
  await page.mouse.wheel(0, -400)
  expect(await axisWords()).toEqual(before)
  await page.keyboard.down('Control')
  for (let i = 0; i < 4; i++) await page.mouse.wheel(0, -400)
  await page.keyboard.up('Control')
  await expect.poll(axisWords).toContain('03:00')
  const left = await mark('The council halts').boundingBox()
  await drag([box.x + 500, box.y + box.height - 15], [box.x + 400, box.y + box.height - 15])
  expect((await mark('The council halts').boundingBox())!.x).not.toBe(left!.x)
  await first.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(axisWords).toEqual(before)
})

test('after a press on it the wheel zooms without Ctrl, until the focus is elsewhere', async () => {
  const box = (await first.locator('.detail').boundingBox())!
  const before = await axisWords()
  await page.mouse.click(box.x + 900, box.y + box.height - 12)
  await page.mouse.wheel(0, -600)
  await expect.poll(axisWords).not.toEqual(before)
  await first.getByRole('button', { name: 'Fit' }).click()
  await expect.poll(axisWords).toEqual(before)
  await page.mouse.move(box.x + 900, box.y + 100)
  await page.mouse.wheel(0, -600)
  await page.waitForTimeout(100)
  expect(await axisWords()).toEqual(before)
})

test('two timelines on one page do not meet', async () => {
  await drag(await onOverview(0.5), await onOverview(0.6))
  expect(await counted(second)).toBe('2 of 2 shown')
  await second.getByRole('button', { name: 'A lone treaty' }).click()
  expect(await page.evaluate(() => window.explorations.first.view.selection)).toBeNull()
  expect(await second.locator('.detail svg text').allTextContents()).toContain('44 BC')
})

test('nothing is wider than a small phone', async () => {
  await open(320)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  const words = (await axisWords()).join(' ')
  expect(words).toContain('1911')
  expect(words).toContain('2019')
})

test('thousands of events are painted, with an element only for those that are spoken of', async () => {
  await open(1200, '?second=many')
  await expect.poll(() => second.locator('canvas').count()).toBe(1)
  expect(await second.locator('.event').count()).toBeLessThan(4)
  const box = (await second.locator('.detail').boundingBox())!
  let hovered: number | null = null
  for (let dx = 0; dx < 12 && hovered === null; dx += 2) {
    await page.mouse.move(box.x + 600 + dx, box.y + 100)
    hovered = await page.evaluate(() => window.explorations.second.view.hovered)
  }
  expect(hovered).not.toBeNull()
  expect(await second.locator('.tip').innerText()).toContain(`Entry ${hovered}`)
})

test('dense events become dots without labels, then counts, and a click on a count zooms in to them', async () => {
  await open(1200, '?second=dense')
  const counts = second.locator('button[aria-label$="zoom in"]')
  expect(await counts.count()).toBeGreaterThan(0)
  const before = await counts.count()
  const named = await counts.first().getAttribute('aria-label')
  expect(named).toMatch(/^\d+ events, .+: zoom in$/)
  await counts.first().click()
  await expect.poll(() => counts.count()).not.toBe(before)
  expect(await second.locator('.event .label').count()).toBeGreaterThan(0)
})

test('lanes can be parted by kind, text or place, each with its name and how many', async () => {
  await open(1200, '?second=dense')
  const lanes = second.getByRole('combobox', { name: 'Lanes' })
  await lanes.selectOption('by kind')
  expect(await second.locator('.lanes p').allInnerTexts()).toContainEqual(
    expect.stringMatching(/^Protest\s+\d+$/),
  )
  await lanes.selectOption('by text')
  expect((await second.locator('.lanes p').allInnerTexts()).join()).toContain('The second report')
  await lanes.selectOption('together')
  expect(await second.locator('.lanes p').count()).toBe(0)
})

test('a mark that has the focus can be taken away by a filter', async () => {
  await first.locator('.event').first().focus()
  await page.evaluate(() => {
    const { view } = window.explorations.first
    view.filters = { ...view.filters, words: 'nothing has these words' }
  })
  await expect.poll(() => first.locator('.event').count()).toBe(0)
  expect(await page.evaluate(() => window.explorations.first.view.hovered)).toBe(null)
})

test('with equal steps a century takes no more room than a day', async () => {
  await first.getByRole('button', { name: 'Equal steps' }).click()
  expect(await first.locator('.break').count()).toBe(0)
  expect(await axisWords()).toEqual(expect.arrayContaining(['2 May', '4 Mar', 'May 1911', 'March 2019']))
  const at = async (title: string): Promise<number> => (await mark(title).locator('.mark').boundingBox())!.x
  const century = (await at('Builders find')) - (await at('The mill'))
  const day = (await at('The council halts')) - (await at('Builders find'))
  expect(century).toBeLessThan(2 * day)
})

test('marks have the colour of their kind, which the legend and the tip name', async () => {
  await open(1200, '?second=dense')
  const colours = await second
    .locator('.event:not(.under) .mark')
    .evaluateAll(
      (all) => new Set(all.map((one) => getComputedStyle(one).getPropertyValue('--category'))).size,
    )
  expect(colours).toBeGreaterThan(3)
  expect(await second.getByRole('list', { name: 'Colours of marks' }).innerText()).toContain('Disaster')
  await second.locator('.event:not(.under)').first().hover()
  expect(await second.locator('.tip .kind').innerText()).toMatch(/\w+/)
})

test('twenty thousand events are columns with counts, dots further in, and labels at last', async () => {
  await open(1200, '?second=bursts')
  const counts = second.locator('button[aria-label$="zoom in"]')
  expect(await counts.count()).toBeGreaterThan(5)
  expect(await page.evaluate(() => document.querySelectorAll('#second *').length)).toBeLessThan(1000)
  const detail = second.getByRole('group', { name: 'Events in order of time' })
  await detail.locator('.event').first().focus()
  for (let i = 0; i < 14; i++) await page.keyboard.press('+')
  await expect.poll(() => counts.count()).toBe(0)
  await page.keyboard.press('End')
  const last = await page.locator(':focus').getAttribute('data-event')
  await page.keyboard.press('ArrowLeft')
  expect(await page.locator(':focus').getAttribute('data-event')).not.toBe(last)
  for (let i = 0; i < 12; i++) await page.keyboard.press('+')
  await expect.poll(() => second.locator('.event .label').count()).toBeGreaterThan(0)
  expect(await second.locator('canvas').count()).toBe(0)
})

test('a window of a day can still be taken in its middle', async () => {
  await page.evaluate(() =>
    window.explorations.first.view.setWindow({ start: Date.UTC(2019, 2, 5), end: Date.UTC(2019, 2, 5, 12) }),
  )
  const box = (await first.getByRole('slider', { name: 'Time window' }).boundingBox())!
  const before = await page.evaluate(() => window.explorations.first.view.window!)
  const middle: [number, number] = [box.x + box.width / 2, box.y + box.height / 2]
  await drag(middle, [middle[0] + 200, middle[1]])
  const after = await page.evaluate(() => window.explorations.first.view.window!)
  expect(after.start).toBeGreaterThan(before.start)
  expect(after.end).toBeGreaterThan(before.end)
})

test('two fingers zoom in to the time between them, and one finger pans', async () => {
  await open(1200, '', true)
  const box = (await first.locator('.detail').boundingBox())!
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((x, id) => ({ x: box.x + x, y: box.y + box.height - 20, id })),
    })
  const before = await axisWords()
  await touch('touchStart', 700, 800)
  for (let i = 1; i <= 6; i++) await touch('touchMove', 700 - 40 * i, 800 + 40 * i)
  await touch('touchEnd')
  await expect.poll(axisWords).not.toEqual(before)
  const at = (): Promise<number> => mark('The council halts').evaluate((one) => one.getBoundingClientRect().x)
  const zoomed = await at()
  await touch('touchStart', 700)
  for (let i = 1; i <= 4; i++) await touch('touchMove', 700 - 20 * i)
  await touch('touchEnd')
  await expect.poll(at).toBeLessThan(zoomed - 50)
})

test('nothing is hard to reach for those who cannot see or point, in any of its looks', async () => {
  expect(await accessFaults(page)).toEqual([])
  await open(1200, '?second=dense')
  await second.getByRole('combobox', { name: 'Lanes' }).selectOption('by kind')
  await second.getByRole('button', { name: 'Equal steps' }).click()
  expect(await accessFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await drag(await onOverview(0.5), await onOverview(0.6))
  expect(await accessFaults(page)).toEqual([])
  await open(360, '?second=bursts')
  expect(await accessFaults(page)).toEqual([])
})
