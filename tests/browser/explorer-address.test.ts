import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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

const SEED = '000_cc9b7da93e7ba96a.txt'
const event = (title: string) => explorer.page.locator('.pane.time').getByRole('button', { name: title })
const isChosen = (title: string) => event(title).getAttribute('aria-pressed')
const notes = () => explorer.page.locator('.notes')

describe('the address', () => {
  test('says what is explored, chosen and shown, behind the # that no server is sent', async () => {
    expect(await explorer.hash()).toBe(`doc=${SEED}`)
    await event('A deadly fire').click()
    await explorer.page.getByRole('button', { name: 'True scale' }).click()
    await expect.poll(() => explorer.hash()).toMatch(/^doc=.*&event=.*#\d+&scale=true$/)
    const address = explorer.page.url()
    await explorer.close()
    explorer = await ExplorerPage.open(browser(), { path: new URL(address).hash })
    expect(await isChosen('A deadly fire')).toBe('true')
    expect(await explorer.page.getByRole('button', { name: 'True scale' }).getAttribute('aria-pressed')).toBe(
      'true',
    )
    expect(explorer.asked.filter((url) => url.includes('event='))).toEqual([])
  })

  test('finds the map again where the reader has moved it, and goes back to all places', async () => {
    expect(await explorer.hash()).not.toContain('map=')
    await explorer.page.locator('.pane.map').getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => explorer.hash()).toMatch(/map=-?[\d.]+\/-?[\d.]+\/[\d.]+/)
    const hash = await explorer.hash()
    await explorer.go(`#${hash}`)
    await explorer.page.reload()
    await explorer.isRead()
    await explorer.page.waitForTimeout(800)
    expect(await explorer.hash()).toBe(hash)
    await explorer.go(`#doc=${SEED}&map=48.2/16.4/6`)
    await explorer.page.reload()
    await explorer.isRead()
    expect(await explorer.hash()).toContain('map=48.2/16.4/6')
    // Far from all places of the text, but for the mark that the tab key reaches.
    await expect.poll(() => explorer.page.locator('.pane.map .mark').count()).toBeLessThan(2)
  })

  test('opens a stretch of time', async () => {
    await explorer.go(`#doc=${SEED}&time=1989-01-01/1990-01-01`)
    await expect.poll(() => explorer.counted()).toBe('1 of 7 shown')
  })

  test('goes back and forward over what was chosen and shown', async () => {
    await event('A deadly fire').click()
    await expect.poll(() => explorer.hash()).toContain('event=')
    const fire = await explorer.hash()
    await event('Tiananmen Square massacre').click()
    await expect.poll(() => explorer.hash()).not.toBe(fire)
    await explorer.page.goBack()
    await expect.poll(() => isChosen('A deadly fire')).toBe('true')
    await explorer.page.goBack()
    await expect.poll(() => isChosen('A deadly fire')).toBe('false')
    expect(await explorer.hash()).toBe(`doc=${SEED}`)
    await explorer.page.goForward()
    await expect.poll(() => isChosen('A deadly fire')).toBe('true')
  })

  test('makes one entry of a whole drag of the window', async () => {
    const before = await explorer.page.evaluate(() => history.length)
    await explorer.page.getByRole('slider', { name: 'Window begins' }).focus()
    for (let i = 0; i < 8; i++) await explorer.page.keyboard.press('ArrowRight')
    await expect.poll(() => explorer.hash()).toContain('time=')
    expect(await explorer.page.evaluate(() => history.length)).toBe(before + 1)
    await explorer.page.goBack()
    await expect.poll(() => explorer.counted()).toBe('7 of 7 shown')
  })

  test('goes back over a text that was read in between', async () => {
    await explorer.openAdd()
    await explorer.page.getByRole('textbox', { name: 'Text' }).fill('On 3 May 1911 a fire broke out in Oslo.')
    await explorer.read()
    await expect.poll(() => explorer.counted()).toBe('1 of 1 shown')
    await explorer.page.goBack()
    await expect.poll(() => explorer.counted()).toBe('7 of 7 shown')
    await explorer.page.goForward()
    await expect.poll(() => explorer.counted()).toBe('1 of 1 shown')
  })

  test('may hold nonsense: what is meant is shown, the rest is told', async () => {
    await explorer.go('#doc=gone.txt&time=yesterday&scale=huge&event=nothing&colour=red&%E0%A4%A')
    expect(await explorer.counted()).toBe('7 of 7 shown')
    const told = await notes().innerText()
    expect(told).toContain('“gone.txt”, which is not here')
    expect(told).toContain('"yesterday"')
    expect(await explorer.hash()).toBe(`doc=${SEED}`)
  })

  test('shows what looks like a tag as characters', async () => {
    await explorer.go(`#doc=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
    expect(await notes().innerText()).toContain('“<img src=x onerror=alert(1)>”')
  })
})

describe('map pictures', () => {
  const TILES = 'https://tiles.example.org/{z}/{x}/{y}.png'
  const ask = () => explorer.page.getByRole('button', { name: 'Map pictures' }).click()

  /** Answers for the tile server, so that nothing leaves this machine; tells which addresses were asked for. */
  async function playTiles(): Promise<string[]> {
    const asked: string[] = []
    await explorer.context.route('https://tiles.example.org/**', (route) => {
      asked.push(route.request().url())
      explorer.asked.splice(explorer.asked.indexOf(route.request().url()), 1)
      return route.fulfill({
        status: 200,
        contentType: 'image/svg+xml',
        body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
      })
    })
    return asked
  }

  test('are asked for only where a person has given an address, which is looked at first', async () => {
    const asked = await playTiles()
    await ask()
    const url = explorer.page.getByLabel('Tile address')
    await url.fill('http://tiles.example.org/{z}/{x}.png')
    await explorer.page.getByRole('button', { name: 'Use them' }).click()
    expect(await explorer.page.getByRole('dialog').innerText()).toContain('must begin with https://')
    expect(asked).toEqual([])
    await url.fill(TILES)
    await explorer.page.getByLabel('Whose pictures').fill('Pictures by <b>Example</b>')
    await explorer.page.getByRole('button', { name: 'Use them' }).click()
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    const body = explorer.page.locator('body')
    expect(await body.innerText()).toContain('Map pictures come from tiles.example.org')
    expect(await body.innerText()).toContain('Pictures by <b>Example</b>')
  })

  test('stay on over a reload, and go off at once', async () => {
    const asked = await playTiles()
    await ask()
    await explorer.page.getByLabel('Tile address').fill(TILES)
    await explorer.page.getByRole('button', { name: 'Use them' }).click()
    await explorer.page.reload()
    await explorer.isRead()
    await ask()
    expect(await explorer.page.getByRole('dialog').innerText()).toContain(
      'On: pictures come from tiles.example.org',
    )
    await explorer.page.getByRole('button', { name: 'Turn them off' }).click()
    await explorer.page.reload()
    await explorer.isRead()
    const before = asked.length
    for (const zoom of await explorer.page.getByRole('button', { name: 'Zoom in' }).all()) await zoom.click()
    await explorer.page.waitForTimeout(400)
    expect(asked.length).toBe(before)
    expect(await explorer.page.locator('footer').innerText()).toContain('Nothing leaves this page.')
  })

  test('that a link asks for are loaded only once the person who follows it allows them', async () => {
    const asked = await playTiles()
    await explorer.go(`?tiles=${encodeURIComponent(TILES)}`)
    expect(await notes().innerText()).toContain('not loaded unless you allow it')
    expect(asked).toEqual([])
    await notes().getByRole('button', { name: 'Load them' }).click()
    await expect.poll(() => asked.length).toBeGreaterThan(0)
  })
})
