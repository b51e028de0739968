import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Locator, Page } from 'playwright-core'
import { beforeEach, expect, inject, test } from 'vitest'
import { accessFaults } from './axe.ts'
import { useViewPage } from './use-view-page.ts'

declare global {
  interface Window {
    unmountMaps: () => void
    hacked?: boolean
  }
}

const openPage = useViewPage()
let page: Page
let first: Locator
let second: Locator
let requests: string[]

beforeEach(() => open())

interface Opening {
  readonly width?: number
  readonly height?: number
  readonly query?: string
  readonly hasTouch?: boolean
}

async function open({
  width = 1200,
  height = 900,
  query = '',
  hasTouch = false,
}: Opening = {}): Promise<void> {
  requests = []
  page = await openPage(
    `map.html${query}`,
    { viewport: { width, height }, hasTouch, reducedMotion: 'reduce' },
    (page) => page.on('request', (request) => requests.push(request.url())),
  )
  first = page.locator('#first')
  second = page.locator('#second')
  await first.locator('.mark').first().waitFor()
  await second.locator('.mark').first().waitFor()
}

const mark = (name: string | RegExp, map = first): Locator =>
  map.locator('.mark').and(page.getByRole('button', { name }))
const hovered = (): Promise<number | null> => page.evaluate(() => window.explorations.first.view.hovered)
const selection = () => page.evaluate(() => window.explorations.first.view.selection)
const focused = (): Promise<string | null> => page.locator(':focus').getAttribute('aria-label')

async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Pixels between two marks: tells the zoom. */
async function distance(a: string | RegExp, b: string | RegExp, map = first): Promise<number> {
  const [from, to] = [await middle(mark(a, map)), await middle(mark(b, map))]
  return Math.hypot(from.x - to.x, from.y - to.y)
}

async function isInView(locator: Locator, map = first): Promise<boolean> {
  const frame = (await map.locator('.frame').boundingBox())!
  const { x, y } = await middle(locator)
  return x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height
}

/** Part of the ground that is painted in a colour. */
const paintedIn = (colour: string): Promise<number> =>
  page.evaluate((wanted) => {
    let [count, all] = [0, 0]
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#first .leaflet-ground-pane canvas')) {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      all += data.length / 4
      for (let i = 0; i < data.length; i += 4)
        if (`${data[i]},${data[i + 1]},${data[i + 2]}` === wanted) count++
    }
    return count / all
  }, colour)

test('hovering and choosing a pin on the map does so everywhere', async () => {
  await mark(/^Marches fill five harbours.*Rotterdam/).hover()
  expect(await hovered()).toBe(3)
  expect(await first.locator('.tip').innerText()).toContain('5 March 2021')
  expect(await first.locator('.tip').innerText()).toContain('Rotterdam and 4 other places')
  await mark(/^Marches.*Gdańsk/).click()
  expect(await selection()).toEqual({ event: 3, origin: 'map' })
  expect(await mark(/^Marches.*Gdańsk/).getAttribute('aria-pressed')).toBe('true')
  await page.mouse.move(5, 5)
  expect(await hovered()).toBeNull()
})

test('what is hovered elsewhere is ringed at each of its places, and tied together', async () => {
  const inkOfTies = (): Promise<number> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#first .leaflet-ties-pane canvas')!
      if (canvas.hidden) return 0
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.reduce((sum, value, i) => (i % 4 === 3 && value > 0 ? sum + 1 : sum), 0)
    })
  expect(await inkOfTies()).toBe(0)
  await page.evaluate(() => window.explorations.first.view.hover(3))
  await expect.poll(() => first.locator('.mark.lit').count()).toBeGreaterThanOrEqual(4)
  await expect.poll(inkOfTies).toBeGreaterThan(500)
  await page.evaluate(() => window.explorations.first.view.hover(0))
  await expect.poll(() => first.locator('.mark.lit').count()).toBe(1)
  expect(await inkOfTies()).toBe(0)
})

test('a selection from elsewhere moves the map only where it is out of sight', async () => {
  const before = await middle(mark(/^A ferry/))
  await page.evaluate(() => window.explorations.first.view.select(8, 'timeline'))
  await expect.poll(() => mark(/^A ferry/).getAttribute('aria-pressed')).toBe('true')
  expect(await middle(mark(/^A ferry/))).toEqual(before)
  for (let i = 0; i < 3; i++) await first.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => isInView(mark(/^A ferry/))).toBe(false)
  await page.evaluate(() => window.explorations.first.view.select(8, 'cards'))
  await expect.poll(() => isInView(mark(/^A ferry/))).toBe(true)
  await page.evaluate(() => window.explorations.first.view.select(3, 'timeline'))
  for (const city of ['Newcastle', 'Gdańsk', 'Le Havre'])
    await expect.poll(() => isInView(mark(new RegExp(`^Marches.*${city}`)))).toBe(true)
})

test('several events of one city are one pin with their count, whose list selects', async () => {
  await page.evaluate(() => window.explorations.first.view.select(3, 'timeline'))
  for (let i = 0; i < 2; i++) await mark(/Hamburg: \d events$/).click()
  const pin = mark('Hamburg: 3 events')
  expect(await pin.innerText()).toBe('3')
  expect(await pin.getAttribute('aria-expanded')).toBe('true')
  const list = first.getByRole('group', { name: 'Hamburg: 3 events' })
  expect(await list.getByRole('listitem').count()).toBe(3)
  expect(await list.innerText()).toContain('place taken from the context')
  await list.getByRole('button', { name: 'A second shift' }).hover()
  expect(await hovered()).toBe(1)
  await list.getByRole('button', { name: 'A second shift' }).click()
  expect(await selection()).toEqual({ event: 1, origin: 'map' })
  await list.getByRole('button', { name: 'Close' }).click()
  expect(await list.count()).toBe(0)
})

test('a cluster counts what the window shows, and opens by coming closer', async () => {
  const cluster = mark(/places near Hamburg/)
  const count = Number(await cluster.innerText())
  expect(await cluster.getAttribute('aria-label')).toMatch(new RegExp(`: ${count} events$`))
  expect(count).toBeGreaterThan(2)
  const day = 86_400_000
  await page.evaluate((end) => {
    const { view, index } = window.explorations.first
    view.setWindow({ start: index.extent!.start, end: index.extent!.start + end })
  }, 2 * day)
  await expect.poll(() => first.locator('.mark').allInnerTexts()).toEqual(['2'])
  await page.evaluate(() => window.explorations.first.view.setWindow(null))
  await cluster.click()
  await expect.poll(() => mark('Hamburg: 3 events').count()).toBe(1)
  await expect.poll(() => mark(/^Talks are to begin/).count()).toBe(1)
})

test('a country, a sea and a region are areas, found wherever the pointer is in them', async () => {
  const france = mark(/^A minister.*France \(an area\)$/)
  expect(await france.getAttribute('class')).toContain('area')
  const { x, y } = await middle(france)
  await page.mouse.move(x + 45, y + 25)
  expect(await hovered()).toBe(4)
  await page.mouse.move(x - 140, y + 40) // the Atlantic
  expect(await hovered()).toBeNull()
  await page.mouse.click(x + 45, y + 25)
  expect(await selection()).toEqual({ event: 4, origin: 'map' })
  const saxony = mark(/^Rumours.*Saxony \(an area\), place taken from the context$/)
  const border = await saxony.locator('.face').evaluate((face) => getComputedStyle(face).borderTopStyle)
  expect(border).toBe('dashed')
  expect(await mark(/^Forty ships.*North Sea \(an area\)$/).count()).toBe(1)
})

test('doubt, plans, guesses and hearsay have shapes of their own', async () => {
  await page.evaluate(() => window.explorations.first.view.select(6, 'timeline'))
  for (let i = 0; i < 4; i++) await first.getByRole('button', { name: 'Zoom in' }).click()
  await page.evaluate(() => window.explorations.first.view.select(6, 'cards'))
  const style = (locator: Locator): Promise<string> =>
    locator.locator('.face').evaluate((face) => getComputedStyle(face).borderTopStyle)
  expect(await style(mark(/^Talks are to begin/))).toBe('dashed')
  expect(
    await mark(/^Talks are to begin/)
      .locator('.badge')
      .innerText(),
  ).toBe('?')
  await page.evaluate(() => window.explorations.first.view.select(8, 'timeline'))
  await expect.poll(() => mark(/^A ferry/).count()).toBe(1)
  expect(await style(mark(/^A ferry/))).toBe('dashed')
  await page.evaluate(() => window.explorations.first.view.select(9, 'timeline'))
  await expect.poll(() => mark(/^The lighthouse keeper/).count()).toBe(1)
  expect(await style(mark(/^The lighthouse keeper/))).toBe('dotted')
})

test('the map is one tab stop with arrow keys inside, Enter opens and Escape lets go', async () => {
  expect(await first.locator('.mark[tabindex="0"]').count()).toBe(1)
  await mark(/^A ferry/).focus()
  expect(await hovered()).toBe(8)
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toMatch(/Gdańsk$/)
  expect(await first.locator('.mark[tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('Home')
  expect(await focused()).toMatch(/near Hamburg/)
  await page.keyboard.press('PageDown')
  expect(await focused()).toMatch(/^A ferry/)
  await page.keyboard.press('End')
  expect(await focused()).not.toMatch(/^A ferry/)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Home')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  expect(await selection()).toEqual({ event: 8, origin: 'map' })
  expect(await first.locator('.popup').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await first.locator('.popup').count()).toBe(0)
  await page.keyboard.press('Escape')
  expect(await selection()).toBeNull()
  expect(await focused()).toMatch(/^A ferry/)
})

test('a list that is opened by a key takes the focus, and Escape gives it back', async () => {
  await page.evaluate(() => window.explorations.first.view.select(0, 'timeline'))
  await mark(/near Hamburg/).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => mark('Hamburg: 3 events').count()).toBe(1)
  await mark('Hamburg: 3 events').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator(':focus').innerText()).toContain('Dockers walk out')
  await page.keyboard.press('ArrowDown')
  expect(await page.locator(':focus').innerText()).toContain('A second shift')
  expect(await hovered()).toBe(1)
  await page.keyboard.press('Enter')
  expect((await selection())!.event).toBe(1)
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('Hamburg: 3 events')
})

test('plus and minus zoom, Shift with an arrow moves, 0 shows all again', async () => {
  const [a, b] = [/^Marches.*Gdańsk/, /^Marches.*Rotterdam/] as const
  const before = await distance(a, b)
  await mark(a).focus()
  await page.keyboard.press('+')
  await expect.poll(() => distance(a, b)).toBeGreaterThan(before * 1.9)
  await page.keyboard.press('-')
  await expect.poll(() => distance(a, b)).toBeCloseTo(before, -1)
  const { x } = await middle(mark(a))
  await page.keyboard.press('Shift+ArrowRight')
  await expect.poll(async () => (await middle(mark(a))).x).toBeLessThan(x - 100)
  await page.keyboard.press('0')
  await expect.poll(async () => Math.round((await middle(mark(a))).x)).toBe(Math.round(x))
})

test('the wheel scrolls the page, but zooms with Ctrl, and while the focus is inside', async () => {
  const [a, b] = [/^Marches.*Gdańsk/, /^Marches.*Rotterdam/] as const
  const before = await distance(a, b)
  await page.mouse.move(700, 300)
  await page.mouse.wheel(0, 200)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  await expect.poll(() => first.locator('.hint').getAttribute('class')).toContain('on')
  expect(await distance(a, b)).toBe(before)
  await page.evaluate(() => scrollTo(0, 0))
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -60)
  await page.keyboard.up('Control')
  await expect.poll(() => distance(a, b)).toBeGreaterThan(before * 1.1)
  const closer = await distance(a, b)
  await page.mouse.click(700, 120)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => distance(a, b)).toBeLessThan(closer * 0.9)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})

test('one finger is left to the page, two fingers zoom', async () => {
  await open({ width: 360, height: 700, hasTouch: true, query: '?first=kites' })
  const container = first.locator('.dateline-map')
  expect(await container.evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-x pan-y')
  const pin = mark(/^A kite is cut loose/)
  const before = await middle(pin)
  const touch = await page.context().newCDPSession(page)
  const fingers = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) })
  await fingers('touchStart', [180, 300])
  for (let x = 180; x >= 120; x -= 10) await fingers('touchMove', [x, 300])
  await fingers('touchEnd')
  expect(await middle(pin)).toEqual(before)
  const span = await distance(/^A kite is cut loose/, /Chengdu/)
  await fingers('touchStart', [150, 250], [210, 250])
  for (let d = 30; d <= 110; d += 10) await fingers('touchMove', [180 - d, 250], [180 + d, 250])
  await fingers('touchEnd')
  await expect.poll(() => distance(/^A kite is cut loose/, /Chengdu/)).toBeGreaterThan(span * 1.5)
})

test('islands on either side of the antimeridian fit tightly, a wide country on a phone', async () => {
  const islands = second.locator('.frame')
  await islands.scrollIntoViewIfNeeded()
  const width = (await islands.boundingBox())!.width
  const height = (await islands.boundingBox())!.height
  const [suva, apia] = [await middle(mark(/Suva$/, second)), await middle(mark(/Apia$/, second))]
  expect(suva.x).toBeLessThan(apia.x)
  expect(Math.max((apia.x - suva.x) / width, (suva.y - apia.y) / height)).toBeGreaterThan(0.35)
  await open({ width: 360, height: 740, query: '?first=kites' })
  expect(await isInView(mark(/^A kite is cut loose/))).toBe(true)
  for (const one of await first.locator('.mark').all()) expect(await isInView(one)).toBe(true)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
})

test('events without a place are counted, and whose data it is stands below', async () => {
  expect(await first.locator('.foot').innerText()).toContain('2 of 12 have no place')
  expect(await first.getByRole('link', { name: 'Natural Earth' }).count()).toBe(1)
  expect(await first.getByRole('link', { name: 'CC BY 4.0' }).getAttribute('href')).toContain(
    'creativecommons.org',
  )
  expect(await second.locator('.foot').innerText()).not.toContain('no place')
})

test('titles that look like tags are text in names, tips and lists', async () => {
  const saxony = mark(/^Rumours <img src=x onerror="window.hacked = true"> of a <b>lockout<\/b>/)
  await saxony.hover()
  expect(await first.locator('.tip').innerText()).toContain('<img src=x onerror="window.hacked = true">')
  await saxony.click()
  expect(await first.locator('.popup').innerText()).toContain('<b>lockout</b>')
  expect(await first.locator('.tip img, .popup img, .popup b').count()).toBe(0)
  expect(await page.evaluate(() => window.hacked)).toBeUndefined()
})

test('two maps on one page do not meet, and leave the page as it was', async () => {
  await mark(/Apia$/, second).click()
  expect(await selection()).toBeNull()
  expect(await page.evaluate(() => window.explorations.second.view.selected)).toBe(1)
  expect(await page.evaluate(() => 'L' in window)).toBe(false)
  await page.evaluate(() => window.unmountMaps())
  expect(await page.locator('#first *, #second *').count()).toBe(0)
  await page.setViewportSize({ width: 700, height: 500 })
})

test('without tiles the map asks no other host, and with them only that one', async () => {
  await expect.poll(() => requests.some((url) => url.includes('world-fine'))).toBe(true)
  const own = new URL(inject('pages')).origin
  const foreign = (): string[] =>
    requests.filter((url) => !url.startsWith('data:') && new URL(url).origin !== own)
  expect(foreign()).toEqual([])
  const asked: string[] = []
  const tile = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'image/png' }).end(tile)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  try {
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    await open({ query: `?tiles=${encodeURIComponent(`${host}/{z}/{x}/{y}.png`)}` })
    await expect.poll(() => asked.length).toBeGreaterThan(3)
    expect(asked.every((url) => /^\/\d+\/\d+\/\d+\.png$/.test(url))).toBe(true)
    expect(foreign().every((url) => url.startsWith(host))).toBe(true)
    expect(await first.locator('.foot').innerText()).toContain('Tiles by <b>the test</b>')
    expect(await second.locator('.foot').innerText()).not.toContain('Tiles by')
    expect(await first.locator('.leaflet-ground-pane canvas').count()).toBe(0) // the tiles are seen
  } finally {
    server.close()
  }
})

test('a map whose land cannot be loaded says so, and still shows its pins', async () => {
  page = await openPage('map.html', {}, (page) => page.route(/world-coarse/, (route) => route.abort()))
  first = page.locator('#first')
  await expect.poll(() => first.locator('.failed').innerText()).toContain('could not be loaded')
  expect(await first.locator('.mark').count()).toBeGreaterThan(5)
})

test('land and water follow the colours of the page as they change', async () => {
  await expect.poll(() => paintedIn('246,244,238')).toBeGreaterThan(0.2)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => paintedIn('35,41,46')).toBeGreaterThan(0.2)
  await page.evaluate(() => document.getElementById('first')!.style.setProperty('--dl-land', 'rgb(1, 2, 3)'))
  await expect.poll(() => paintedIn('1,2,3')).toBeGreaterThan(0.2)
})

test('ten thousand events are painted, with an element only for those that are spoken of', async () => {
  await open({ query: '?first=many' })
  for (let i = 0; i < 2; i++) await first.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => first.locator('.mark').count()).toBeLessThan(5)
  expect(await page.locator('*').count()).toBeLessThan(400)
  const painted = (): Promise<number> =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('#first .leaflet-field-pane canvas')!
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
      return data.reduce((sum, value, i) => (i % 4 === 3 && value > 0 ? sum + 1 : sum), 0)
    })
  await expect.poll(painted).toBeGreaterThan(5000)
  await first.locator('.mark[tabindex="0"]').focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowLeft')
  const name = await focused()
  expect(name).toMatch(/^Entry \d+,/)
  const { x, y } = await middle(page.locator(':focus'))
  await page.locator(':focus').blur()
  await page.mouse.move(x - 200, y)
  await page.mouse.move(x, y, { steps: 4 })
  await expect.poll(() => first.locator('.tip').innerText()).toContain(name!.split(',')[0]!)
})

test('nothing is hard to reach for those who cannot see or point', async () => {
  await first.locator('summary').click()
  expect(await accessFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await mark(/^A ferry/).click()
  expect(await accessFaults(page)).toEqual([])
  await open({ width: 360, height: 740, query: '?first=kites' })
  expect(await accessFaults(page)).toEqual([])
})

test('a story can ask the map to look at a point from a zoom, and at all that is shown again', async () => {
  const fitted = await distance(/^Marches.*Gdańsk/, /^Marches.*Rotterdam/)
  await page.evaluate(() => {
    window.explorations.first.view.mapTarget = { kind: 'point', lat: 54.35, lon: 18.65, zoom: 7 }
  })
  const frame = await middle(first.locator('.frame'))
  await expect
    .poll(() => middle(mark(/Gdańsk/)))
    .toMatchObject({
      x: expect.closeTo(frame.x, -1),
      y: expect.closeTo(frame.y, -1),
    })
  await page.evaluate(() => (window.explorations.first.view.mapTarget = { kind: 'shown' }))
  await expect.poll(() => distance(/^Marches.*Gdańsk/, /^Marches.*Rotterdam/)).toBeCloseTo(fitted, 0)
})
