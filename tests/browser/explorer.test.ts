import axe from 'axe-core'
import type { Locator } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ExplorerPage } from './explorer-page.ts'
import type { OpenOptions } from './explorer-page.ts'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
let explorer: ExplorerPage
beforeEach(async () => {
  explorer = await ExplorerPage.open(browser())
})
afterEach(async () => {
  await explorer.close()
})

async function anew(options: OpenOptions): Promise<void> {
  await explorer.close()
  explorer = await ExplorerPage.open(browser(), options)
}

const pane = (name: 'text' | 'map' | 'cards' | 'time'): Locator => explorer.page.locator(`.pane.${name}`)

/** The fire in Ürümqi, wherever it stands. */
const FIRE = 'A deadly fire'
const onTimeline = (title = FIRE): Locator => pane('time').getByRole('button', { name: title })
const flag = (title = FIRE): Locator => explorer.page.getByRole('button', { name: `Event: ${title}` })
const inText = (title = FIRE): Locator => pane('text').getByRole('button', { name: `Event: ${title}` })
const onCard = (title = FIRE): Locator => pane('cards').locator('article', { hasText: title })
const onMap = (): Locator => pane('map').locator('button.mark', { hasText: '2' }).first()

/** In which views the fire is marked. */
const marked = async (): Promise<string[]> => {
  const views: [string, Locator][] = [
    ['time', pane('time').locator('.event.lit', { hasText: FIRE })],
    ['map', pane('map').locator('.mark.lit')],
    ['text', pane('text').locator('.passage:is(.hovered, .selected)', { has: flag() })],
    ['cards', pane('cards').locator('article:is(.hovered, .open)', { hasText: FIRE })],
  ]
  const counts = await Promise.all(views.map(([, found]) => found.count()))
  return views.filter((_, i) => counts[i]! > 0).map(([name]) => name)
}
const ALL = ['time', 'map', 'text', 'cards']

const isInView = (element: Locator): Promise<boolean> =>
  element.evaluate((element) => {
    const box = element.getBoundingClientRect()
    const frame = element.closest('.pane')!.getBoundingClientRect()
    const y = box.top + box.height / 2
    return y > frame.top && y < frame.bottom && box.left < frame.right && box.right > frame.left
  })

describe('the four views', () => {
  test('mark together what is pointed at in any of them', async () => {
    const points: [string, Locator][] = [
      ['the timeline', onTimeline()],
      ['the cards', onCard().getByRole('button').first()],
      ['the text', inText()],
    ]
    for (const [view, place] of points) {
      await place.scrollIntoViewIfNeeded()
      await place.hover()
      await expect.poll(marked, { message: view }).toEqual(ALL)
      await explorer.page.mouse.move(640, 20)
      await expect.poll(marked, { message: view }).toEqual([])
    }
  })

  test('mark together what a pin of the map stands for', async () => {
    const title = 'Protests also took place'
    await pane('map')
      .getByRole('button', { name: /Protests.*Chengdu$/ })
      .hover()
    await expect.poll(() => pane('time').locator('.event.lit', { hasText: title }).count()).toBe(1)
    expect(await pane('cards').locator('article.hovered', { hasText: title }).count()).toBe(1)
    expect(await pane('text').locator('.passage.hovered').count()).toBeGreaterThan(0)
  })

  test('mark together what has the focus', async () => {
    await onTimeline().focus()
    await expect.poll(marked).toEqual(ALL)
    await onCard().getByRole('button').first().focus()
    await expect.poll(marked).toEqual(ALL)
  })

  test('show what is chosen on the timeline: its sentence, its card with the words, its place', async () => {
    await onTimeline().click()
    await expect.poll(marked).toEqual(ALL)
    await expect.poll(() => isInView(inText())).toBe(true)
    await expect.poll(() => isInView(onCard().getByRole('button').first())).toBe(true)
    expect(await onCard().innerText()).toContain('sparked by a deadly fire at a high-rise apartment')
  })

  test('show what is chosen on a card', async () => {
    const card = onCard().getByRole('button').first()
    await card.click()
    expect(await onTimeline().getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => isInView(inText())).toBe(true)
    await expect.poll(marked).toEqual(ALL)
  })

  test('show what is chosen in the text', async () => {
    await inText().scrollIntoViewIfNeeded()
    await inText().click()
    expect(await onTimeline().getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => isInView(onCard().getByRole('button').first())).toBe(true)
    await expect.poll(marked).toEqual(ALL)
  })

  test('show what is chosen on the map, of several events in one city', async () => {
    await onMap().click()
    const popup = pane('map').locator('.popup')
    await popup.waitFor()
    await popup.getByRole('button', { name: FIRE }).click()
    expect(await onTimeline().getAttribute('aria-pressed')).toBe('true')
    await expect.poll(() => isInView(inText())).toBe(true)
    expect(await onCard().innerText()).toContain('sparked by a deadly fire')
  })

  test('filter together by the time window, which arrow keys move', async () => {
    const begins = pane('time').getByRole('slider', { name: 'Window begins' })
    await begins.focus()
    await explorer.page.keyboard.press('PageUp')
    await expect.poll(() => explorer.counted()).not.toBe('7 of 7 shown')
    const shown = parseInt(await explorer.counted())
    expect(shown).toBeGreaterThan(0)
    await expect.poll(() => pane('cards').locator('article').count()).toBe(shown)
    expect(await pane('text').locator('.passage.past').count()).toBeGreaterThan(0)
    expect(await pane('cards').innerText()).toContain(`${shown} of 7 shown`)
    await explorer.page.keyboard.press('Escape')
    await expect.poll(() => explorer.counted()).toBe('7 of 7 shown')
  })

  test('filter together by a brush over the bars', async () => {
    const box = (await pane('time').locator('.overview').boundingBox())!
    const y = box.y + box.height / 2
    await explorer.page.mouse.move(box.x + 30, y)
    await explorer.page.mouse.down()
    await explorer.page.mouse.move(box.x + box.width * 0.15, y, { steps: 4 })
    await explorer.page.mouse.move(box.x + box.width * 0.2, y, { steps: 4 })
    await explorer.page.mouse.up()
    await expect.poll(() => explorer.counted()).toBe('1 of 7 shown')
    expect(await pane('cards').locator('article').innerText()).toContain('Tiananmen Square massacre')
    await expect.poll(() => pane('map').locator('button.mark').count()).toBe(1)
  })

  test('say what has no place and what has no date, with counts', async () => {
    expect(await pane('time').innerText()).toContain('2 undated')
    expect(await pane('map').innerText()).toContain('3 of 7 have no place')
    await pane('cards').getByRole('button', { name: '2 without a date' }).click()
    await expect.poll(() => pane('cards').locator('article').count()).toBe(2)
  })

  test('count what is shown in one place only that is read aloud', async () => {
    await expect
      .poll(() => explorer.page.locator('[role=status], [aria-live]').filter({ hasText: 'shown' }).count())
      .toBe(1)
  })
})

describe('the written date', () => {
  test('is set in the text; what depends on it is read anew, and what was chosen stays chosen', async () => {
    await onTimeline().click()
    await pane('text')
      .locator('.scroller')
      .evaluate((scroller) => scroller.scrollTo(0, 0))
    await pane('text').getByRole('button', { name: 'Change' }).click()
    await pane('text').getByLabel('Day of writing').fill('2021-12-01')
    await pane('text').getByRole('button', { name: 'Set' }).click()
    await expect.poll(() => onTimeline().getAttribute('aria-label')).toContain('evening of 25 November 2021')
    expect(await onTimeline().getAttribute('aria-pressed')).toBe('true')
    expect(await pane('text').innerText()).toContain('1 December 2021')
    await explorer.page.reload()
    await explorer.isRead()
    await expect.poll(() => onTimeline().getAttribute('aria-label')).toContain('2021')
  })
})

describe('help and method', () => {
  test('open by ? and by buttons, close by Escape, and give the focus back', async () => {
    await explorer.page.keyboard.press('?')
    expect(await explorer.page.getByRole('dialog', { name: 'Help' }).innerText()).toContain(
      'Go from event to event',
    )
    await explorer.page.keyboard.press('Escape')
    const method = explorer.page.getByRole('button', { name: 'How Dateline reads' })
    await method.click()
    await explorer.page.getByRole('dialog', { name: 'How Dateline reads' }).waitFor()
    await explorer.page.keyboard.press('Escape')
    await explorer.page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await method.evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('do not take a ? that is typed in a field', async () => {
    await explorer.openAdd()
    await explorer.page.getByRole('textbox', { name: 'Text' }).press('?')
    expect(await explorer.page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('?')
    expect(await explorer.page.getByRole('dialog', { name: 'Help' }).count()).toBe(0)
  })
})

describe('the page asks nobody but its own host', () => {
  test('whatever a person does', async () => {
    await onTimeline().click()
    for (const zoom of await explorer.page.getByRole('button', { name: 'Zoom in' }).all()) await zoom.click()
    await explorer.page.keyboard.press('?')
    // Closing the page in afterEach looks at every request of the test.
    expect(explorer.asked.length).toBeGreaterThan(3)
  })

  test('and reads with the network gone, once it is open', async () => {
    await explorer.page.waitForLoadState('networkidle') // what comes after the first view
    await explorer.page.waitForTimeout(1000)
    await explorer.context.setOffline(true)
    await explorer.openAdd()
    await explorer.page.getByRole('textbox', { name: 'Text' }).fill('On 3 May 1911 a fire broke out in Oslo.')
    await explorer.read()
    await expect.poll(() => explorer.counted()).toBe('1 of 1 shown')
  })
})

describe('on a phone', () => {
  beforeEach(async () => {
    await anew({ width: 360, height: 740 })
  })

  test('map and thin timeline stay, and one list at a time has the room', async () => {
    const { page } = explorer
    expect(await page.locator('.explorer').getByRole('group', { name: 'Map' }).isVisible()).toBe(true)
    expect(await page.getByRole('slider', { name: 'Window begins' }).isVisible()).toBe(true)
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Events', 'Text', 'Timeline'])
    await page.locator('article', { hasText: FIRE }).getByRole('button').first().click()
    await page.getByRole('tab', { name: 'Text' }).click()
    const sentence = page.getByRole('button', { name: `Event: ${FIRE}` })
    await expect
      .poll(() => sentence.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(740)
    await page.getByRole('tab', { name: 'Text' }).press('ArrowRight')
    expect(await page.getByRole('tab', { name: 'Timeline' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByRole('button', { name: FIRE }).getAttribute('aria-pressed')).toBe('true')
    expect(await page.getByRole('slider', { name: 'Window begins' }).count()).toBe(1)
  })

  test('the picker fits the screen', async () => {
    await explorer.picker().click()
    const box = (await explorer.page.getByRole('group', { name: 'Texts' }).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(360)
  })

  test('nothing is wider than the screen, and no button is too small for a finger', async () => {
    for (const tab of ['Events', 'Text', 'Timeline']) {
      await explorer.page.getByRole('tab', { name: tab }).click()
      expect(await explorer.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      const small = await explorer.page
        .locator('button:visible, select:visible, input:visible')
        .evaluateAll((all) =>
          all
            .map((element) => ({ name: element.textContent, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.width < 23.5 || box.height < 23.5)
            .map(({ name, box }) => `${name} ${box.width} x ${box.height}`),
        )
      expect(small).toEqual([])
    }
  })
})

describe('axe finds nothing to complain about', () => {
  const violations = async (): Promise<string[]> => {
    // Injected by the debugger: the page's own policy lets no script in.
    const session = await explorer.context.newCDPSession(explorer.page)
    await session.send('Runtime.evaluate', { expression: axe.source })
    const found = await explorer.page.evaluate(() =>
      (window as unknown as { axe: typeof axe }).axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      }),
    )
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
    )
  }
  const states: [string, OpenOptions, () => Promise<void>][] = [
    ['at a desk', {}, async () => onTimeline().click()],
    ['in the dark', { colorScheme: 'dark' }, async () => onTimeline().click()],
    ['on a tablet', { width: 900 }, async () => {}],
    ['on a phone', { width: 360, height: 740 }, async () => {}],
    [
      'on a phone, in the text',
      { width: 360, height: 740 },
      async () => explorer.page.getByRole('tab', { name: 'Text' }).click(),
    ],
    [
      'on a phone, on the timeline',
      { width: 360, height: 740 },
      async () => explorer.page.getByRole('tab', { name: 'Timeline' }).click(),
    ],
    [
      'with the table open',
      {},
      async () => {
        await explorer.page.getByRole('button', { name: 'Table' }).click()
        await explorer.page.getByRole('dialog').waitFor()
      },
    ],
    [
      'with what is shared and embedded',
      { width: 360, height: 740 },
      async () => {
        await explorer.page.getByRole('button', { name: 'Share and embed' }).click()
        await explorer.page.getByRole('dialog').waitFor()
      },
    ],
    ['with the picker open', {}, async () => explorer.picker().click()],
    [
      'with a text to add',
      {},
      async () => {
        await explorer.openAdd()
        await explorer.page.getByRole('textbox', { name: 'Text' }).fill('A text.')
        await explorer.openFiles({ name: 'a.txt', bytes: 'Another text.' }, { name: 'b.txt', bytes: '' })
        await explorer.page.getByRole('alert').waitFor()
      },
    ],
    ['with the help open', {}, async () => explorer.page.keyboard.press('?')],
    [
      'with the map setting open',
      {},
      async () => explorer.page.getByRole('button', { name: 'Map pictures' }).click(),
    ],
    ['with a note', { path: '#time=never' }, async () => {}],
  ]
  test.each(states)('%s', async (_, options, reach) => {
    await anew(options)
    await reach()
    await explorer.page.waitForTimeout(300) // transitions have ended
    expect(await violations()).toEqual([])
  })
})
