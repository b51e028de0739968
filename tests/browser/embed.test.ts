import { readFileSync } from 'node:fs'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { DatelineExplorerElement } from '../../src/embed/public/dateline.d.ts'
import { startHosts } from './hosts.ts'
import type { Hosts } from './hosts.ts'
import { useBrowser } from './use-browser.ts'

const STORY = readFileSync(new URL('../formats/stories/v1.dateline.json', import.meta.url), 'utf8')
const browser = useBrowser()
let hosts: Hosts
let page: Page
let asked: string[]
let faults: string[]

beforeAll(async () => {
  hosts = await startHosts()
  hosts.stories.set('/story.json', STORY)
})
afterAll(() => hosts.close())
afterEach(async () => {
  const elsewhere = asked.filter(
    (url) => !/^(?:data|blob|about):/.test(url) && ![hosts.embed, hosts.pages].includes(new URL(url).origin),
  )
  await page.close()
  expect({ elsewhere, faults }).toEqual({ elsewhere: [], faults: [] })
})

const tag = (inside = '', attributes = ''): string =>
  `<dateline-explorer src="${hosts.embed}/story.json" ${attributes}>${inside}</dateline-explorer>`
const script = (): string => `<script type="module" src="${hosts.embed}/embed/dateline.js"></script>`
const strict = (): Record<string, string> => ({
  'content-security-policy': `default-src 'none'; script-src ${hosts.embed}; connect-src ${hosts.embed}; style-src 'self'; img-src 'none'`,
})

/** Opens a page of the other host with this in its body. */
async function open(
  body: string,
  headers: Record<string, string> = strict(),
  options: BrowserContextOptions = {},
): Promise<void> {
  hosts.documents.set('/page', { body: `<!doctype html><html lang="en"><title>Host</title>${body}`, headers })
  asked = []
  faults = []
  page = await browser().newPage({ viewport: { width: 900, height: 700 }, ...options })
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  await page.goto(`${hosts.pages}/page`)
}

const explorer = (at = 0): Locator => page.locator('dateline-explorer').nth(at)
const isReady = (at = 0): Promise<void> => explorer(at).locator('.detail, .overview').first().waitFor()
const inElement = <T>(read: (element: DatelineExplorerElement) => T, at = 0): Promise<T> =>
  explorer(at).evaluate(read as (element: Element) => T)
const event = (title: string | RegExp, at = 0): Locator =>
  explorer(at).locator('.pane.timeline').getByRole('button', { name: title }).first()

describe('on a page of another origin, under a strict policy', () => {
  test('it shows the story, twice, and asks only its own host', async () => {
    await open(script() + tag() + tag())
    await isReady(0)
    await isReady(1)
    expect(await explorer(0).locator('h2').innerText()).toBe('When the river rose')
    await event(/river rose/i).click()
    expect(await inElement((element) => element.selected)).not.toBe(null)
    const second = await inElement((element) => element.selected, 1)
    await event(/water stood/i).click()
    expect(await inElement((element) => element.selected, 1)).toBe(second)
  })

  test('nothing is stored, and the focus stays where it was', async () => {
    await open(`<button autofocus>Host</button>${script()}${tag()}`)
    await isReady()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Host')
    expect(
      await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual(['', 0, 0, 0])
  })

  test('an element that comes later is taken up, with what was set on it before', async () => {
    await open(script())
    await page.waitForFunction(() => customElements.get('dateline-explorer'))
    await page.evaluate((src) => {
      const element = document.createElement('dateline-explorer')
      Object.assign(element, { src, theme: 'dark', panes: ['timeline'], headingLevel: 4 })
      document.body.append(element)
    }, `${hosts.embed}/story.json`)
    await isReady()
    expect(await explorer().locator('h4').count()).toBe(1)
    expect(await explorer().locator('.pane').count()).toBe(1)
    expect(
      await explorer()
        .locator('.dateline')
        .evaluate((one) => getComputedStyle(one).colorScheme),
    ).toBe('dark')
  })

  test('it stands in a sandboxed frame', async () => {
    await open(script() + tag())
    hosts.documents.set('/frame', hosts.documents.get('/page')!)
    await page.close()
    await open(`<iframe sandbox="allow-scripts" src="/frame" width="800" height="640"></iframe>`, {})
    await page.frameLocator('iframe').locator('dateline-explorer .detail').waitFor()
  })
})

describe('what a page can do with it', () => {
  test('it hears of the selection and the window, also from outside the element', async () => {
    await open(script() + tag())
    await page.evaluate(() => {
      const heard: unknown[] = []
      Object.assign(window, { heard })
      for (const name of ['dateline-select', 'dateline-window'])
        document.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]))
    })
    await isReady()
    await event(/water stood/i).click()
    const heard = (): Promise<[string, { title: string }][]> =>
      page.evaluate(() => (window as unknown as { heard: [string, { title: string }][] }).heard)
    await expect.poll(async () => (await heard()).at(-1)?.[0]).toBe('dateline-select')
    expect((await heard()).at(-1)?.[1].title).toMatch(/water stood/i)
    await explorer().getByRole('slider', { name: 'Window begins' }).focus()
    await page.keyboard.press('PageUp')
    await expect.poll(async () => (await heard()).at(-1)?.[0]).toBe('dateline-window')
  })

  test('it sets selection and window, and is told what it has wrong', async () => {
    await open(script() + tag('', 'window="1934" selected="1"'))
    await isReady()
    expect(
      await inElement((element) => [element.window, element.selected === element.events[0]?.id]),
    ).toEqual([{ start: '1934-01-01', end: '1935-01-01' }, true])
    await inElement((element) => (element.window = null))
    expect(await inElement((element) => element.window)).toBe(null)
    expect(
      await inElement((element) => {
        try {
          element.selected = 999
        } catch (error) {
          return String(error)
        }
        return ''
      }),
    ).toMatch(/There is no event "999"/)
  })

  test('it can be mounted and taken away a hundred times and leaves nothing behind', async () => {
    await open(script())
    await page.waitForFunction(() => customElements.get('dateline-explorer'))
    const round = (times: number): Promise<void> =>
      page.evaluate(
        async ([src, times]) => {
          for (let i = 0; i < times; i++) {
            const element = document.createElement('dateline-explorer')
            element.src = src
            document.body.append(element)
            await element.ready
            element.remove()
            await new Promise(requestAnimationFrame)
          }
        },
        [`${hosts.embed}/story.json`, times] as const,
      )
    const session = await page.context().newCDPSession(page)
    const counted = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      await session.send('HeapProfiler.collectGarbage')
      return session.send('Memory.getDOMCounters')
    }
    await round(5)
    const before = await counted()
    await round(100)
    const after = await counted()
    expect(after.nodes - before.nodes).toBeLessThan(300) // one explorer alone has more
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThan(60)
  })
})

describe('what stands in the element', () => {
  const content = '<ol><li>The river rose, 12 May 1931</li></ol>'

  test('is there without a script', async () => {
    await open(script() + tag(content), strict(), { javaScriptEnabled: false })
    expect(await page.getByRole('listitem').innerText()).toContain('The river rose')
  })

  test('gives way to the live view without a jump', async () => {
    await open(
      `<style>dateline-explorer:not(:defined) { display: block; height: 480px; overflow: auto }</style>
       ${tag(content, 'height="480"')}<p id="below">Below</p>${script()}`,
      {},
    )
    await isReady()
    expect(await page.getByRole('listitem', { name: 'The river' }).count()).toBe(0)
    const shift = await page.evaluate(async () => {
      let sum = 0
      const add = (entries: PerformanceEntryList): void => {
        for (const entry of entries) sum += (entry as unknown as { value: number }).value
      }
      const observer = new PerformanceObserver((list) => add(list.getEntries()))
      observer.observe({ type: 'layout-shift', buffered: true })
      await new Promise((later) => setTimeout(later, 300))
      add(observer.takeRecords())
      return sum
    })
    expect(shift).toBe(0)
  })

  test('stays where the story cannot be loaded, below the reason', async () => {
    await open(script() + `<dateline-explorer src="${hosts.embed}/none.json">${content}</dateline-explorer>`)
    await explorer().getByRole('alert').waitFor()
    expect(await explorer().getByRole('alert').innerText()).toContain('its host answers 404')
    expect(await page.getByRole('listitem').isVisible()).toBe(true)
    faults = faults.filter((fault) => !fault.includes('404'))
  })
})

describe('in a frame', () => {
  const frame = (path: string, more = ''): string =>
    `<iframe data-dateline src="${hosts.embed}/embed/frame.html?src=${encodeURIComponent(path)}" ${more} width="500" height="300"></iframe>`
  const heightOf = (): Promise<number> =>
    page.locator('iframe').evaluate((one) => Math.round(one.getBoundingClientRect().height))

  test('it takes its story from the address, and has the height that it asks for', async () => {
    await open(
      `<script type="module" src="${hosts.embed}/embed/frame-host.js"></script>${frame('/story.json')}`,
      {},
    )
    await page.frameLocator('iframe').locator('dateline-explorer .overview').waitFor()
    await expect.poll(heightOf).toBeGreaterThan(700)
  })

  test('it has that height in a sandbox too, and no page but its own can change it', async () => {
    await open(
      `<script type="module" src="${hosts.embed}/embed/frame-host.js"></script>${frame('/story.json', 'sandbox="allow-scripts"')}`,
      {},
    )
    await expect.poll(heightOf).toBeGreaterThan(700)
    await page.evaluate(() => window.postMessage({ type: 'dateline-height', height: 1200 }, '*'))
    await page.waitForTimeout(200)
    expect(await heightOf()).toBeLessThan(900)
  })

  test('it keeps its own height where nobody listens, and says when no story is named', async () => {
    await open(frame('/story.json'), {})
    await page.frameLocator('iframe').locator('dateline-explorer .overview').waitFor()
    expect(await heightOf()).toBeLessThan(310)
    await page.goto(`${hosts.embed}/embed/frame.html`)
    expect(await page.getByText('No story is named.').isVisible()).toBe(true)
  })
})

describe('a hostile story', () => {
  const bait = '<img src=x onerror="window.hacked=1"><script>window.hacked=2</script>'
  const hostile = {
    dateline: 1,
    settings: { title: bait, lede: `"><svg onload="window.hacked=3">` },
    places: [{ id: 'p', name: `Lyon${bait}`, lat: 45.7, lon: 4.8 }],
    documents: [
      {
        id: 'd',
        title: bait,
        text: `${bait} In 1931 the river rose.`,
        events: [
          {
            id: 'e',
            title: `</b>${bait}`,
            when: { edtf: '1931', why: bait },
            places: [{ place: 0 }],
          },
        ],
      },
    ],
  }

  test('is shown as the characters that it is made of, and runs nothing', async () => {
    hosts.stories.set('/hostile.json', JSON.stringify(hostile))
    await open(`${script()}<dateline-explorer src="${hosts.embed}/hostile.json"></dateline-explorer>`, {})
    await isReady()
    expect(await explorer().locator('h2').innerText()).toBe(bait)
    await event(/onerror/).hover()
    await event(/onerror/).click()
    await explorer().locator('.pane.map .mark').first().hover()
    await page.waitForTimeout(200)
    expect(await explorer().locator('.pane.cards').innerText()).toContain('<img src=x')
    expect(
      await page.evaluate(() => [
        Reflect.get(window, 'hacked'),
        document.querySelector('dateline-explorer')!.shadowRoot!.querySelectorAll('img, script, [onload]')
          .length,
      ]),
    ).toEqual([undefined, 0])
  })

  test.each([
    ['javascript:alert(1)', 'documents[0].url'],
    ['data:text/html,<script>alert(1)</script>', 'documents[0].url'],
  ])('whose address would run (%s) is refused, with the path', async (url, path) => {
    const [document] = hostile.documents
    hosts.stories.set('/hostile.json', JSON.stringify({ ...hostile, documents: [{ ...document, url }] }))
    await open(`${script()}<dateline-explorer src="${hosts.embed}/hostile.json"></dateline-explorer>`, {})
    await explorer().getByRole('alert').waitFor()
    expect(await explorer().getByRole('alert').innerText()).toContain(path)
  })
})

test('the wheel over it scrolls the page, not the map or the timeline', async () => {
  await open(`${script()}${tag()}<p style="height: 3000px">Below</p>`, {})
  await isReady()
  for (const pane of ['map', 'timeline']) {
    const box = (await explorer().locator(`.pane.${pane}`).boundingBox())!
    const before = await page.evaluate(() => scrollY)
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.mouse.wheel(0, 60)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before)
  }
})

test('it follows the page around it into the dark', async () => {
  await open(`<body style="background: #111">${script()}${tag('', 'theme="auto"')}`, {})
  await isReady()
  const scheme = (): Promise<string> =>
    explorer()
      .locator('.dateline')
      .evaluate((one) => getComputedStyle(one).colorScheme)
  expect(await scheme()).toBe('dark')
  await page.evaluate(() => (document.body.style.background = '#fff'))
  await expect.poll(scheme).toBe('light')
})
