import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, expect, inject } from 'vitest'
import type { Exploration } from '../../src/state/exploration.svelte.ts'
import { useBrowser } from './use-browser.ts'

declare global {
  interface Window {
    /** What the views on the page explore: `#first` and `#second`. */
    explorations: { readonly first: Exploration; readonly second: Exploration }
  }
}

/**
 * Opens a page of tests/browser/pages by its address there, in the stead of the one before; `prepare` sees it before
 * anything is asked for.
 */
export type OpenViewPage = (
  address: string,
  options?: BrowserContextOptions,
  prepare?: (page: Page) => unknown,
) => Promise<Page>

/** One page at a time with a view alone on it. After each test it is closed, and must have thrown nothing. */
export function useViewPage(): OpenViewPage {
  const browser = useBrowser()
  let page: Page | null = null
  let thrown: string[] = []
  afterEach(async () => {
    await page?.close()
    page = null
    expect(thrown).toEqual([])
  })
  return async (address, options = {}, prepare = () => {}) => {
    await page?.close()
    thrown = []
    page = await browser().newPage({ viewport: { width: 1200, height: 900 }, ...options })
    page.on('pageerror', (error) => thrown.push(error.message))
    await prepare(page)
    await page.goto(`${inject('pages')}tests/browser/pages/${address}`)
    return page
  }
}
