import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import type { Exploration } from '../../src/state/exploration.svelte.ts'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'

declare global {
  interface Window {
    exploration: Exploration
  }
}

const openPage = useViewPage()
let page: Page
let map: Locator

beforeEach(async () => {
  page = await openPage(`crowd.html`, { viewport: { width: 1200, height: 1200 } })
  map = page.getByRole('group', { name: 'Map', exact: true })
  await page.locator('.sheet').first().waitFor({ state: 'attached' })
  await expect.poll(painted).toBeGreaterThan(1000)
})

/** How many pixels of the map's dots are painted. */
const painted = (): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-field-pane canvas')
    if (!canvas || canvas.hidden) return 0
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.filter((value, i) => i % 4 === 3 && value > 0).length
  })

/** A place of the page where a dot is painted, with none of the elements over it. */
const someDot = (): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.leaflet-field-pane canvas')!
    const box = canvas.getBoundingClientRect()
    const frame = document.querySelector('.dateline-map')!.getBoundingClientRect()
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    const isPainted = (x: number, y: number): boolean => data[(y * canvas.width + x) * 4 + 3]! > 0
    for (let y = 30; y < canvas.height - 30; y++)
      for (let x = 30; x < canvas.width - 30; x++) {
        const place = { x: box.left + x, y: box.top + y }
        const isInside =
          place.x > frame.left + 60 &&
          place.x < frame.right - 80 &&
          place.y > frame.top + 40 &&
          place.y < frame.bottom - 60
        if (isInside && isPainted(x, y) && isPainted(x + 1, y) && isPainted(x, y + 1)) return place
      }
    throw new Error('No dot is in sight.')
  })
const hovered = (): Promise<number | null> => page.evaluate(() => window.exploration.view.hovered)

test('thousands of places are painted, with hardly an element, and a window leaves fewer', async () => {
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1000)
  const before = await painted()
  await page.evaluate(() =>
    window.exploration.view.setWindow({ start: Date.UTC(2020, 0, 5), end: Date.UTC(2020, 0, 12) }),
  )
  await expect.poll(painted).toBeLessThan(before / 2)
  expect(await painted()).toBeGreaterThan(100)
})

test('the event under the pointer is told, and lit in the timeline; a click selects it', async () => {
  const { x, y } = await someDot()
  await page.mouse.move(x, y)
  await expect.poll(hovered).not.toBeNull()
  const event = await hovered()
  expect(await map.locator('.tip').innerText()).toContain(`Entry ${event}`)
  expect(await page.locator(`.detail [data-event="${event}"]`).getAttribute('class')).toContain('lit')
  await page.mouse.click(x, y)
  await expect.poll(() => page.evaluate(() => window.exploration.view.selected)).toBe(event)
})

test('keys go from square to square, and open the event on top of each', async () => {
  await map.locator('[data-mark][tabindex="0"]').focus()
  await expect.poll(hovered).not.toBeNull()
  const first = await hovered()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(hovered).not.toBe(first)
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => window.exploration.view.selected)).toBe(await hovered())
})

test('a selection from the timeline is a mark on the map', async () => {
  await page.evaluate(() => window.exploration.view.select(4321, 'timeline'))
  await expect
    .poll(() => map.locator('[data-mark].selected').getAttribute('aria-label'))
    .toContain('Entry 4321')
})

test('words and kinds filter what is painted', async () => {
  const before = await painted()
  await page.getByRole('searchbox', { name: 'Find words' }).fill('entry 59')
  await expect.poll(painted).toBeLessThan(before / 3)
  expect(await page.evaluate(() => window.exploration.shownCount)).toBe(111)
})

test('axe finds nothing wrong', async () => {
  expect(await accessFaults(page)).toEqual([])
})
