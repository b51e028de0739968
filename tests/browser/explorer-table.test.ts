import { afterEach, beforeEach, expect, test } from 'vitest'
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

const table = () => explorer.page.getByRole('dialog').getByRole('table')
const rows = () => table().locator('tbody tr')

async function openTable(): Promise<void> {
  await explorer.page.getByRole('button', { name: 'Table' }).click()
  await table().waitFor()
}

test('all that is shown is one click away as a table, in order of time', async () => {
  await openTable()
  expect(await rows().count()).toBe(7)
  const [first] = await rows().allInnerTexts()
  expect(first).toMatch(/^4 June 1989\s+Tiananmen Square massacre/)
  expect(await rows().last().innerText()).toMatch(/^Undated/)
  expect(await table().innerText()).toContain('not stated in the text')
})

test('the table has what the window and the filters leave', async () => {
  await explorer.go('#time=1989-01-01/1990-01-01')
  await openTable()
  expect(await table().getByText('1 of 7 events, in order of time').count()).toBe(1)
  expect(await rows().count()).toBe(1)
})

test('on paper there are a timeline, a map and every event with its words, and nothing to press', async () => {
  await explorer.page.waitForTimeout(1000)
  await explorer.page.emulateMedia({ media: 'print' })
  const paper = explorer.page.locator('.paper')
  await paper.waitFor()
  await expect.poll(() => paper.locator('img').count()).toBe(2)
  expect(
    await paper
      .locator('img')
      .evaluateAll((images) => images.every((image) => (image as HTMLImageElement).naturalWidth > 0)),
  ).toBe(true)
  expect(await paper.locator('tbody tr').count()).toBe(7)
  expect(await paper.innerText()).toContain('on the evening of November 25')
  expect(await explorer.page.getByRole('navigation').count()).toBe(0)
  expect(await explorer.page.locator('.explorer').isVisible()).toBe(false)
})
