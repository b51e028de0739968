import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { civilTime } from '../../src/model/civil.ts'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'
import { bridge, village } from './pages/village.ts'

declare global {
  interface Window {
    written: readonly (readonly [document: string, edtf: string])[]
  }
}

const openPage = useViewPage()
let page: Page
let first: Locator
let second: Locator

async function open(set = 'short', more: BrowserContextOptions = {}): Promise<void> {
  page = await openPage(`reader.html?set=${set}`, { viewport: { width: 1200, height: 800 }, ...more })
  first = page.locator('#first')
  second = page.locator('#second')
  await first.locator('p').first().waitFor()
}

const flag = (title: string): Locator => first.getByRole('button', { name: title })
const date = (words: string): Locator => first.locator('.date', { hasText: words }).first()
const note = (): Locator => page.locator('[data-note]')
const selection = () => page.evaluate(() => window.explorations.first.view.selection)
const hovered = () => page.evaluate(() => window.explorations.first.view.hovered)
const select = (event: number): Promise<void> =>
  page.evaluate((event) => window.explorations.first.view.select(event, 'map'), event)
const scrolled = (reader = first): Promise<number> =>
  reader.locator('.scroller').evaluate(({ scrollTop }) => scrollTop)
/** Whether an element lies within the scrolling element of its reader. */
const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    const view = element.closest('.scroller')!.getBoundingClientRect()
    return top >= view.top && Math.min(bottom, top + 30) <= view.bottom
  })

test('the text stands there as it was given, white space at the ends of paragraphs aside', async () => {
  await open()
  const shown = await first.locator('p[dir]').allTextContents()
  expect(shown.join('\n\n')).toBe(village.document.text)
  const other = await second.locator('p[dir]').allTextContents()
  expect(other.slice(-2).join('\n\n')).toBe(bridge.document.text)
})

test('what looks like a tag is text, in the text, the title and the names of marks', async () => {
  await open()
  expect(await first.getByRole('heading').textContent()).toBe('The mill at Brivio <i>and</i> its friends')
  expect(await page.locator('img, #first i, #first b').count()).toBe(0)
  expect(await page.title()).toBe('Reader')
  expect(await flag('The mayor will receive <b>both</b> sides').count()).toBe(1)
})

test('dates, places, guesses and passages differ by more than their colour', async () => {
  await open()
  const look = (element: Locator): Promise<string> =>
    element.evaluate((element) => getComputedStyle(element).textDecorationStyle)
  expect(await look(date('2 May 1911'))).toBe('dotted')
  expect(await look(date('March 6'))).toBe('dashed')
  expect(await look(first.locator('.place', { hasText: 'Lecco' }))).toBe('solid')
  const mark = await date('March 6').evaluate((element) => getComputedStyle(element, '::after').content)
  expect(mark).toBe('"?"')
  expect(await first.locator('.flag').count()).toBe(7)
})

test('each paragraph runs in its own direction', async () => {
  await open()
  const direction = (words: string): Promise<string> =>
    second.locator('p', { hasText: words }).evaluate((element) => getComputedStyle(element).direction)
  expect(await direction('افتتحت')).toBe('rtl')
  expect(await direction('whole one')).toBe('ltr')
})

test('the head says when the text was written and how that is known, what was found, and what is odd', async () => {
  await open()
  const head = first.locator('.head')
  expect(await head.locator('.day').innerText()).toBe('2019, assumed')
  expect(await head.locator('.why').innerText()).toContain('Nobody says when it was written')
  expect(await head.innerText()).toContain('7 events, 7 dates and 5 place names')
  expect(await head.locator('li').allTextContents()).toEqual([
    'This looks like the source of a web page. It is read as it stands.',
  ])
  expect(await second.locator('.head .why').last().innerText()).toBe('The editor says so.')
})

test('pointing at a date says why it is that date and what else it could be', async () => {
  await open()
  await date('March 6').hover()
  await note().waitFor()
  const words = await note().innerText()
  expect(words).toContain('6 March 2019')
  expect(words).toContain('partly a guess')
  expect(words).toContain('“March 6” has no year')
  expect(words).toContain('It could also be 6 March 2018 or 6 March 2020.')
  await page.mouse.move(1190, 790)
  await note().waitFor({ state: 'detached' })
})

test('a date that dates nothing says so', async () => {
  await open()
  await date('Now').click()
  expect(await note().innerText()).toContain('Only mentioned')
  await date('nearly four days').click()
  expect(await note().innerText()).toMatch(/^A length of time\s+on no calendar/)
})

test('a note that goes with the pointer stays while the pointer goes into it', async () => {
  await open()
  await date('March 6').hover()
  await note().waitFor()
  await note().getByRole('button', { name: 'Set the day of writing' }).click()
  expect(await note().getByRole('textbox').count()).toBe(1)
})

test('a place says which place it is, and what others are called so', async () => {
  await open()
  await first.locator('.place', { hasText: 'Brivio' }).first().click()
  const words = await note().innerText()
  expect(words).toContain('Brivio, Lombardy, Italy')
  expect(words).toContain('Brivio, Ticino, Switzerland')
  await first.locator('.place', { hasText: 'Adda' }).click()
  expect(await note().innerText()).toContain('A figure of speech: nothing happens there.')
  await note().getByRole('button', { name: 'Close' }).click()
  expect(await note().count()).toBe(0)
})

test('the day of writing is set at the date that is a guess, and what is no date is said to be none', async () => {
  await open()
  await date('March 6').click()
  await note().getByRole('button', { name: 'Set the day of writing' }).click()
  const field = note().getByRole('textbox', { name: 'Day of writing' })
  await field.fill('next spring')
  await page.keyboard.press('Enter')
  expect(await note().getByRole('alert').innerText()).toMatch(
    /^“next spring”: This is no date that can be read/,
  )
  expect(await field.getAttribute('aria-invalid')).toBe('true')
  await field.fill('2018-03-10')
  await note().getByRole('button', { name: 'Set', exact: true }).click()
  expect(await page.evaluate(() => window.written)).toEqual([['village.txt', '2018-03-10']])
  expect(await note().count()).toBe(0)
})

test('the day of writing is set in the head too, and what was typed survives scrolling', async () => {
  await open()
  const head = second.locator('.head').last()
  await head.getByRole('button', { name: 'Change' }).click()
  await head.getByRole('textbox').fill('2019-04~')
  await second.locator('.scroller').evaluate((element) => element.scrollTo(0, 0))
  expect(await head.getByRole('textbox').inputValue()).toBe('2019-04~')
  await head.getByRole('textbox').press('Enter')
  expect(await page.evaluate(() => window.written)).toEqual([['bridge.txt', '2019-04~']])
})

test('pointing at a passage hovers its event, clicking selects it, both ways', async () => {
  await open()
  await first.getByText('neighbours gathered').hover()
  expect(await hovered()).toBe(3)
  await first.getByText('neighbours gathered').click()
  expect(await selection()).toEqual({ event: 3, origin: 'reader' })
  await page.mouse.move(1190, 790)
  expect(await hovered()).toBeNull()
  await page.evaluate(() => {
    window.explorations.first.view.hover(2)
    window.explorations.first.view.select(5, 'map')
  })
  expect(await first.locator('.passage.hovered').innerText()).toContain('The mill had burned')
  expect(await first.locator('.passage.selected').innerText()).toContain('Somebody painted')
  expect(await flag('Somebody painted').getAttribute('aria-pressed')).toBe('true')
})

test('of two events in one passage the date says which is meant, and a second click goes to the other', async () => {
  await open()
  await date('two days after').hover()
  expect(await hovered()).toBe(1)
  const words = first.locator('[data-events="0 1"] span', { hasText: 'halted the works' })
  await words.click()
  const chosen = (await selection())!.event
  await words.click()
  expect(new Set([chosen, (await selection())!.event])).toEqual(new Set([0, 1]))
})

test('the window lights the passages in it, the others lose their ground', async () => {
  await open()
  const march = { start: civilTime(2019, 3, 1), end: civilTime(2019, 4, 1) }
  await page.evaluate((stretch) => window.explorations.first.view.setWindow(stretch), march)
  const past = await first.locator('.passage.past').allInnerTexts()
  expect(past).toHaveLength(2)
  expect(past[0]).toContain('The mill had burned down')
  expect(past[1]).toContain('Somebody painted')
  const ground = (): Promise<string> =>
    first
      .locator('.passage.past')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
  await expect.poll(ground).toBe('rgba(0, 0, 0, 0)')
})

test('a selection from elsewhere scrolls the reader, and only where the passage is out of view', async () => {
  await open('long')
  await select(1)
  await page.waitForTimeout(100)
  expect(await scrolled()).toBe(0)
  await select(1_500)
  await first.locator('.passage.selected').waitFor()
  await expect.poll(() => isInView(first.locator('.passage.selected'))).toBe(true)
  expect(await first.locator('.passage.selected').textContent()).toContain('Day 1500.')
  expect(await page.evaluate(() => scrollY)).toBe(0)
  const before = await scrolled()
  await select(1_501)
  await expect.poll(() => isInView(first.locator('.passage.selected'))).toBe(true)
  expect(Math.abs((await scrolled()) - before)).toBeLessThan(300)
  await select(0)
  await expect.poll(() => isInView(first.locator('.passage.selected'))).toBe(true)
})

test('a text of nine megabytes is drawn only where it is seen, to its very end', async () => {
  await open('huge')
  expect(await page.locator('#first *').count()).toBeLessThan(600)
  await first.locator('.scroller').evaluate((element) => element.scrollTo(0, element.scrollHeight))
  await expect.poll(() => first.locator('p').last().textContent()).toContain('as it had before.')
  const end = (): Promise<number> =>
    first
      .locator('.scroller')
      .evaluate((element) => element.scrollHeight - element.clientHeight - element.scrollTop)
  await expect.poll(end).toBeLessThan(2)
  await expect.poll(() => first.locator('p').last().textContent()).toContain('Day 79999.')
  await select(40_000)
  await expect.poll(() => isInView(first.locator('.passage.selected'))).toBe(true)
  expect(await page.locator('#first *').count()).toBeLessThan(600)
})

test('a text without a space, one of white space and one of tiny lines are drawn in part, to their ends', async () => {
  await open('odd')
  for (const reader of [first, second]) {
    const scroller = reader.locator('.scroller')
    expect(await reader.locator('*').count()).toBeLessThan(12_000)
    expect(await scroller.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
    const end = (): Promise<number> =>
      scroller.evaluate((element) => {
        element.scrollTo(0, element.scrollHeight)
        return element.scrollHeight - element.clientHeight - element.scrollTop
      })
    await expect.poll(end).toBeLessThan(2)
  }
  expect(await second.locator('p').last().textContent()).toBe('a')
})

test('nobody is asked for the day of writing where nobody would hear the answer', async () => {
  await open('silent')
  await date('March 6').click()
  await note().waitFor()
  expect(await page.getByRole('button', { name: /day of writing|Change/ }).count()).toBe(0)
})

test('who asked for less motion sees no scrolling, only where it ends', async () => {
  await open('long', { reducedMotion: 'reduce' })
  await select(25)
  const seen = await first.locator('.scroller').evaluate(async (element) => {
    const tops = new Set<number>()
    window.explorations.first.view.select(28, 'map')
    for (let frame = 0; frame < 12; frame++) {
      await new Promise(requestAnimationFrame)
      tops.add(element.scrollTop)
    }
    return tops.size
  })
  expect(seen).toBeLessThanOrEqual(2)
})

test('scrolling up through pages that were only estimated loses no place', async () => {
  await open('long')
  await select(1_000)
  await expect.poll(() => isInView(first.locator('.passage.selected'))).toBe(true)
  const seen = await first.locator('.passage.selected').boundingBox()
  for (let i = 0; i < 20; i++) {
    await first.locator('.scroller').evaluate((element) => element.scrollBy(0, -150))
    await page.waitForTimeout(20)
  }
  for (let i = 0; i < 20; i++) {
    await first.locator('.scroller').evaluate((element) => element.scrollBy(0, 150))
    await page.waitForTimeout(20)
  }
  await expect
    .poll(async () => Math.abs((await first.locator('.passage.selected').boundingBox())!.y - seen!.y))
    .toBeLessThan(3)
})

test('the text is one tab stop; keys go from passage to passage and to the dates and places', async () => {
  await open()
  const focus = (): Promise<string> =>
    page.evaluate(
      () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent ?? '',
    )
  await first.locator('.scroller').focus()
  await page.keyboard.press('ArrowDown')
  expect(await focus()).toBe(
    'Event: The council of Brivio halted the works at the old mill, 6 March 2019 (assumed)',
  )
  expect(await hovered()).toBe(0)
  await page.keyboard.press('j')
  await page.keyboard.press('j')
  expect(await focus()).toBe('Event: The mill burned down to its walls, 2 May 1911')
  await page.keyboard.press('Enter')
  expect(await selection()).toEqual({ event: 2, origin: 'reader' })
  await page.keyboard.press('ArrowRight')
  expect(await focus()).toBe('2 May 1911')
  await note().waitFor()
  await page.keyboard.press('ArrowLeft')
  expect(await focus()).toBe('two days after')
  await page.keyboard.press('k')
  expect(await focus()).toContain('Builders found')
  expect(await first.locator('[tabindex="0"]').count()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await selection()).toBeNull()
})

test('a guess is opened, mended and left by keys alone, and the focus comes back to it', async () => {
  await open()
  await first.locator('.scroller').focus()
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('March 6')
  await page.keyboard.press('Enter')
  expect(
    await note()
      .getByRole('button', { name: 'Set the day of writing' })
      .evaluate((b) => b === document.activeElement),
  ).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.type('2018')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => window.written)).toEqual([['village.txt', '2018']])
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('March 6')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  expect(await note().count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('March 6')
})

test('the focus stays where it is while the text scrolls away, and keys bring it back', async () => {
  await open('long')
  await first.locator('.scroller').focus()
  await page.keyboard.press('ArrowDown')
  await first.locator('.scroller').evaluate((element) => element.scrollTo(0, 20_000))
  await page.waitForTimeout(100)
  expect(await page.evaluate(() => document.activeElement!.getAttribute('aria-label'))).toContain('Entry 0')
  await page.keyboard.press('ArrowDown')
  await expect
    .poll(() => page.evaluate(() => document.activeElement!.getAttribute('aria-label')))
    .toContain('Entry 1,')
  await expect.poll(() => isInView(page.locator(':focus'))).toBe(true)
})

test('several documents are listed with their counts, and the list jumps to each', async () => {
  await open('short', { viewport: { width: 1200, height: 420 } })
  expect(await first.getByRole('button', { name: /documents/ }).count()).toBe(0)
  await second
    .getByRole('button', { name: /^› 2 documents/ })
    .or(second.getByRole('button', { name: /2 documents/ }))
    .first()
    .click()
  const entries = second.getByRole('listitem').filter({ has: page.getByRole('button') })
  expect(await entries.allInnerTexts()).toEqual([
    expect.stringMatching(/7 events$/),
    expect.stringMatching(/1 event$/),
  ])
  await entries.last().getByRole('button').click()
  await expect.poll(() => isInView(second.getByRole('heading', { name: 'جسر جديد' }))).toBe(true)
  await expect.poll(() => entries.last().getByRole('button').getAttribute('aria-current')).toBe('true')
})

test('where a person turns that on, reading on selects what is told at the reading line', async () => {
  await open('long')
  await first.locator('.scroller').evaluate((element) => element.scrollTo(0, 2_000))
  await page.waitForTimeout(50)
  expect(await selection()).toBeNull()
  await first.getByRole('button', { name: 'Follow the text' }).click()
  await first.locator('.scroller').evaluate((element) => element.scrollTo(0, 4_000))
  await expect.poll(async () => (await selection())?.origin).toBe('reader')
  const before = (await selection())!.event
  await first.locator('.scroller').evaluate((element) => element.scrollTo(0, 5_000))
  await expect.poll(async () => (await selection())!.event).toBeGreaterThan(before)
})

test('two readers on one page do not meet', async () => {
  await open()
  await second.getByText('neighbours gathered').click()
  expect(await selection()).toBeNull()
  expect(await first.locator('.selected').count()).toBe(0)
})

for (const [name, more] of [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['of a phone', { viewport: { width: 320, height: 640 } }],
] as const)
  test(`axe-core reports nothing in the ${name} view, with and without notes, forms and windows`, async () => {
    await open('short', more)
    expect(await accessFaults(page)).toEqual([])
    await page.evaluate((stretch) => window.explorations.first.view.setWindow(stretch), {
      start: 0,
      end: civilTime(2019, 3, 6),
    })
    await select(4)
    await date('March 6').click()
    await note().getByRole('button', { name: 'Set the day of writing' }).click()
    await note().getByRole('textbox').fill('soon')
    await page.keyboard.press('Enter')
    await second.getByRole('button', { name: /2 documents/ }).click()
    expect(await accessFaults(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      page.viewportSize()!.width,
    )
  })
