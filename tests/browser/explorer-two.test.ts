import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, inject, test } from 'vitest'
import { useBrowser } from './use-browser.ts'

const browser = useBrowser()
let page: Page
const faults: string[] = []
beforeAll(async () => {
  page = await browser().newPage({ viewport: { width: 1280, height: 900 } })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${inject('pages')}tests/browser/pages/two-explorers.html`)
  await page.locator('body[data-ready]').waitFor()
  await page.locator('#second .detail').waitFor()
})

const counted = (id: string): Promise<string> => page.locator(`#${id} .timeline .count`).innerText()
const marked = (id: string): Locator => page.locator(`#${id} :is(.lit, .hovered, .selected, article.open)`)

test('what is done in one explorer is not done in the other', async () => {
  const [first, second] = [await counted('first'), await counted('second')]
  expect(first).toMatch(/^3 of 3/)
  await page.locator('#first .pane.time').getByRole('button', { name: /mill/ }).click()
  await expect.poll(() => marked('first').count()).toBeGreaterThan(2)
  expect(await marked('second').count()).toBe(0)
  await page.locator('#second').getByRole('slider', { name: 'Window begins' }).focus()
  for (let i = 0; i < 6; i++) await page.keyboard.press('PageUp')
  await expect.poll(() => counted('second')).not.toBe(second)
  expect(await counted('first')).toBe(first)
})

test('no id of the page stands twice, and every reference to one is met', async () => {
  const { twice, lost } = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']
    const references = named.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        element.getAttribute(name)!.split(' '),
      ),
    )
    return {
      twice: ids.filter((id, i) => ids.indexOf(id) !== i),
      lost: references.filter((id) => !ids.includes(id)),
    }
  })
  expect(twice).toEqual([])
  expect(lost).toEqual([])
})

test('nothing was thrown', () => {
  expect(faults).toEqual([])
})
