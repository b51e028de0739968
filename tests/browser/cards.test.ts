import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { civilTime } from '../../src/model/civil.ts'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'
import { village } from './pages/village.ts'

const openPage = useViewPage()
let page: Page
let first: Locator

async function open(set = 'short', more: BrowserContextOptions = {}): Promise<void> {
  page = await openPage(`cards.html?set=${set}`, { viewport: { width: 1200, height: 800 }, ...more })
  first = page.locator('#first')
  await first.getByRole('heading', { name: 'Events', exact: true }).waitFor()
}

const card = (title: string): Locator => first.getByRole('button', { name: title })
const opened = (): Locator => first.locator('.card.open')
const titles = (): Promise<string[]> => first.locator('.title').allTextContents()
const selection = () => page.evaluate(() => window.explorations.first.view.selection)
const hovered = () => page.evaluate(() => window.explorations.first.view.hovered)
const select = (event: number): Promise<void> =>
  page.evaluate((event) => window.explorations.first.view.select(event, 'map'), event)
const setWindow = (from: number, to: number): Promise<void> =>
  page.evaluate((window_) => window.explorations.first.view.setWindow(window_), { start: from, end: to })
const focus = (): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document
    return activeElement === document.body
      ? 'nothing'
      : activeElement!.textContent!.replace(/\s+/g, ' ').trim()
  })
const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const view = element.closest('.scroller')!.getBoundingClientRect()
    return top >= view.top - 1 && bottom <= view.bottom + 1
  })

test('cards stand in order of time, what has no date under its own heading with a count', async () => {
  await open()
  expect((await titles()).map((title) => title.slice(0, 15))).toEqual([
    'The mill burned',
    'Builders found ',
    'Camps also stoo',
    'Neighbours gath',
    'The council of ',
    'The mayor will ',
    'Somebody painte',
  ])
  expect(await first.getByRole('heading', { name: 'Without a date: 1' }).count()).toBe(1)
  expect(await first.locator('.count').innerText()).toBe('7 of 7 shown')
})

test('a card says when, where and how it is told, with its doubt', async () => {
  await open()
  expect(await card('The council of Brivio').innerText()).toMatch(
    /^6 March 2019\s+partly a guess\s+The council .* mill\s+Brivio, Lombardy, Italy$/s,
  )
  expect(await card('Neighbours gathered').innerText()).toMatch(
    /^Evening of 5 March 2019.*Place not stated in the text$/s,
  )
  expect(await card('Camps also stood').innerText()).toContain('Lecco and Bergamo, Italy')
  expect(await card('The mayor').innerText()).toContain('planned')
  const style = await card('The council of Brivio')
    .locator('.when')
    .evaluate((element) => getComputedStyle(element).textDecorationStyle)
  expect(style).toBe('dashed')
})

test('the selected card opens and shows the words of the text, why this date, why this place, and its source', async () => {
  await open()
  expect(await opened().count()).toBe(0)
  await card('Camps also stood').click()
  expect(await selection()).toEqual({ event: 4, origin: 'cards' })
  const words = await opened().innerText()
  expect(words).toContain(
    'For nearly four days, camps also stood in Lecco, Bergamo and other towns of the province.',
  )
  expect(words).toContain('About 5 to 9 March 2019, worked out from “nearly four days”')
  expect(words).toContain('Counted from the happening told before it.')
  expect(words).toContain('“Lecco” stands in the passage.')
  expect(words).toContain('Uncertain (55%)')
  expect(words).toContain('The mill at Brivio <i>and</i> its friends')
  await card('Camps also stood').click()
  expect(await opened().count()).toBe(0)
})

test('what looks like a tag is text, and the quoted words are those of the text', async () => {
  await open()
  await card('The mayor').click()
  expect(await opened().locator('blockquote').textContent()).toBe(
    village.document.text.slice(village.events[6]!.passages[0].start, village.events[6]!.passages[0].end),
  )
  expect(await page.locator('img, #first i, #first b').count()).toBe(0)
  expect(await page.title()).toBe('Cards')
})

test('the window leaves cards out, the count says so, and a button shows all again', async () => {
  await open()
  await setWindow(civilTime(2019, 3, 1), civilTime(2019, 3, 6))
  expect(await first.locator('.count').innerText()).toBe('3 of 7 shown')
  expect(await titles()).toHaveLength(3)
  await first.getByRole('button', { name: 'Show all time' }).click()
  expect(await titles()).toHaveLength(7)
  await setWindow(civilTime(1400), civilTime(1401))
  expect(await first.locator('.nothing').innerText()).toBe('No event lies in this time.')
})

test('what has no place and what has no date are counted and one click away, whatever the window', async () => {
  await open()
  await first.getByRole('button', { name: '4 without a place' }).click()
  expect(await titles()).toHaveLength(4)
  await first.getByRole('button', { name: '4 without a place' }).click()
  expect(await titles()).toHaveLength(7)
  await setWindow(civilTime(2019, 3, 1), civilTime(2019, 3, 6))
  expect(await first.getByRole('button', { name: '1 of 4 without a place' }).count()).toBe(1)
  await first.getByRole('button', { name: '1 without a date' }).click()
  expect(await titles()).toEqual(['Somebody painted the year over the door'])
  await select(3)
  await expect.poll(titles).toHaveLength(3)
})

test('hover and selection go both ways', async () => {
  await open()
  await card('Neighbours gathered').hover()
  expect(await hovered()).toBe(3)
  await page.mouse.move(1190, 795)
  expect(await hovered()).toBeNull()
  await page.evaluate(() => window.explorations.first.view.hover(2))
  expect(await first.locator('.card.hovered').innerText()).toContain('The mill burned')
  await select(1)
  expect(await opened().innerText()).toContain('Builders found')
  expect(await card('Builders found').getAttribute('aria-expanded')).toBe('true')
})

test('the list is one tab stop; arrows, Home and End go through it, Enter opens, Escape closes', async () => {
  await open()
  expect(await first.locator('[data-card][tabindex="0"]').count()).toBe(1)
  await first.locator('[data-card][tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  expect(await focus()).toContain('Builders found')
  expect(await hovered()).toBe(1)
  await page.keyboard.press('End')
  expect(await focus()).toContain('Somebody painted')
  await page.keyboard.press('ArrowUp')
  expect(await focus()).toContain('The mayor')
  await page.keyboard.press('Enter')
  expect(await opened().innerText()).toContain('The mayor')
  await page.keyboard.press('Escape')
  expect(await opened().count()).toBe(0)
  expect(await focus()).toContain('The mayor')
  await page.keyboard.press('Home')
  expect(await focus()).toContain('The mill burned')
  expect(await first.locator('[data-card][tabindex="0"]').count()).toBe(1)
})

test('ten thousand cards are drawn only where they are seen, and keys reach all of them', async () => {
  await open('many')
  expect(await first.locator('*').count()).toBeLessThan(1_000)
  await select(6_000)
  await expect.poll(() => opened().innerText()).toContain('Entry 6000')
  await expect.poll(() => isInView(opened())).toBe(true)
  await card('Entry 6000').focus()
  await page.keyboard.press('ArrowDown')
  expect(await focus()).toContain('Entry 6001')
  await page.keyboard.press('End')
  expect(await focus()).toContain('Entry 9999')
  await expect.poll(() => isInView(page.locator(':focus'))).toBe(true)
  expect(await first.locator('*').count()).toBeLessThan(1_000)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('a list that is taller than browsers can lay out is scrolled to its end and to any card', async () => {
  await open('tall')
  const scroller = first.locator('.scroller')
  expect(await scroller.evaluate(({ scrollHeight }) => scrollHeight)).toBeLessThan(13_000_000)
  await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect.poll(() => isInView(card('Entry 199999'))).toBe(true)
  await select(100_000)
  await expect.poll(() => opened().innerText()).toContain('Entry 100000')
  await expect.poll(() => isInView(opened())).toBe(true)
  await card('Entry 100000').focus()
  await page.keyboard.press('ArrowUp')
  await expect.poll(focus).toContain('Entry 99999')
  await expect.poll(() => isInView(page.locator(':focus'))).toBe(true)
})

test('a card that is in view is not moved when it is selected elsewhere, and what is read stays when others go', async () => {
  await open('many')
  const scroller = first.locator('.scroller')
  await scroller.evaluate((element) => element.scrollTo(0, 30_000))
  await expect.poll(() => first.locator('.card').count()).toBeGreaterThan(5)
  await page.waitForTimeout(150)
  const titleAtTop = (): Promise<string> =>
    scroller.evaluate((element) => {
      const { top, left } = element.getBoundingClientRect()
      return document
        .elementFromPoint(left + 30, top + 60)!
        .closest('.card')!
        .querySelector('.title')!.textContent!
    })
  const seen = await titleAtTop()
  const number = Number(/\d+/.exec(seen)![0])
  const before = await scroller.evaluate(({ scrollTop }) => scrollTop)
  await select(number + 1)
  await page.waitForTimeout(150)
  expect(await scroller.evaluate(({ scrollTop }) => scrollTop)).toBe(before)
  const start = await page.evaluate(
    (event) => window.explorations.first.events[event]!.when!.start,
    number - 50,
  )
  await setWindow(start, start + 1e12)
  await expect.poll(titleAtTop).toBe(seen)
})

test('the focus stays in the list when the card that had it goes', async () => {
  await open()
  await card('The mill burned').focus()
  await setWindow(civilTime(2019, 3, 1), civilTime(2019, 4, 1))
  await expect.poll(focus).toContain('Builders found')
})

test('a text without events says so', async () => {
  await open('none')
  expect(await first.locator('.nothing').innerText()).toBe('No event was found in these texts.')
})

test('two lists on one page do not meet', async () => {
  await open()
  await page.locator('#second').getByRole('button', { name: 'The mayor' }).click()
  expect(await selection()).toBeNull()
  expect(await opened().count()).toBe(0)
})

for (const [name, more] of [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 320, height: 640 } }],
] as const)
  test(`axe-core reports nothing in the ${name} view, with cards open and shut`, async () => {
    await open('short', more)
    expect(await accessFaults(page)).toEqual([])
    await select(0)
    await card('The mayor').hover()
    await setWindow(civilTime(2019, 3, 1), civilTime(2019, 4, 1))
    await page.waitForTimeout(300)
    expect(await accessFaults(page)).toEqual([])
    await open('none', more)
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()!.width,
    )
  })
