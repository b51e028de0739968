import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'

export interface OpenOptions {
  readonly width?: number
  readonly height?: number
  /** What stands behind the site's address: `?tiles=...`, `#doc=...`. */
  readonly path?: string
  readonly colorScheme?: 'light' | 'dark'
}

/**
 * The built explorer in a browser of its own, watched: what it asks of the network, what it throws, and what its
 * content security policy forbids.
 */
export class ExplorerPage {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address that was asked for, of whatever host. */
  readonly asked: string[] = []
  readonly faults: string[] = []

  private constructor(context: BrowserContext, page: Page) {
    this.context = context
    this.page = page
    context.on('request', (request) => this.asked.push(request.url()))
    page.on('pageerror', (error) => this.faults.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text())
    })
  }

  static async open(browser: Browser, options: OpenOptions = {}): Promise<ExplorerPage> {
    const { width = 1280, height = 800, path = '', colorScheme = 'light' } = options
    const context = await browser.newContext({ viewport: { width, height }, colorScheme })
    const opened = new ExplorerPage(context, await context.newPage())
    await opened.go(path)
    return opened
  }

  async go(path = ''): Promise<void> {
    await this.page.goto(`${inject('site')}${path}`)
    await this.isRead()
  }

  /** Waits until something is explored and nothing is being read. */
  async isRead(): Promise<void> {
    await this.page.locator('.explorer').waitFor()
    await expect.poll(() => this.page.getByRole('progressbar').count()).toBe(0)
  }

  /** "7 of 7 shown", as the timeline says it. */
  counted(): Promise<string> {
    return this.page
      .locator('.timeline .count')
      .innerText()
      .then((text) => text.replace(/\s+/g, ' ').trim())
  }

  /** The part of the address after the `#`. */
  async hash(): Promise<string> {
    return decodeURIComponent(new URL(this.page.url()).hash.slice(1))
  }

  async openAdd(): Promise<void> {
    await this.page.getByRole('navigation').getByRole('button', { name: 'Add a text' }).click()
    await this.page.getByRole('dialog').waitFor()
  }

  async openFiles(...files: { name: string; bytes: string | Uint8Array }[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })))
  }

  async read(): Promise<void> {
    await this.page.getByRole('dialog').locator('button[type=submit]').click()
    await this.page.getByRole('dialog').waitFor({ state: 'detached' })
    await this.isRead()
  }

  picker() {
    return this.page.getByRole('button', { name: /^Texts:/ })
  }

  /** Ends the test's browser: nothing was thrown, nothing forbidden, and no other host was asked for anything. */
  async close(): Promise<void> {
    const own = new URL(inject('site')).origin
    const elsewhere = this.asked.filter(
      (url) => !url.startsWith('data:') && !url.startsWith('blob:') && new URL(url).origin !== own,
    )
    await this.context.close()
    expect(elsewhere).toEqual([])
    expect(this.faults).toEqual([])
  }
}
