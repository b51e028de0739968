import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
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

const FIRE = 'Fire at the harbour\n\nOn 3 May 1911 a fire broke out in Oslo. It killed two people.'
const field = () => explorer.page.getByRole('textbox', { name: 'Text' })
const dialog = () => explorer.page.getByRole('dialog')
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])

describe('the picker', () => {
  test('lists each text with its title, its date and what was found in it', async () => {
    await explorer.picker().click()
    const row = explorer.page.getByRole('group', { name: 'Texts' }).getByRole('listitem')
    expect(await row.count()).toBe(1)
    expect(await row.innerText()).toMatch(
      /Overseas activists.*about 30 November 2022 · \d+ events, \d+ dates/s,
    )
    await explorer.page.keyboard.press('Escape')
    expect(await explorer.page.getByRole('group', { name: 'Texts' }).count()).toBe(0)
    expect(await explorer.picker().evaluate((button) => button === document.activeElement)).toBe(true)
  })

  test('explores one text, several or all', async () => {
    const alone = await explorer.counted()
    await explorer.openAdd()
    await field().fill(FIRE)
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('Fire at the harbour')
    const own = await explorer.counted()
    await explorer.picker().click()
    await explorer.page.getByRole('checkbox', { name: /Overseas/ }).check()
    const total = [alone, own].reduce((sum, words) => sum + parseInt(words), 0)
    await expect.poll(() => explorer.counted()).toBe(`${total} of ${total} shown`)
    await explorer.page.getByRole('checkbox', { name: /Fire/ }).uncheck()
    await expect.poll(() => explorer.counted()).toBe(alone)
    expect(await explorer.page.getByRole('checkbox', { name: /Overseas/ }).isDisabled()).toBe(true)
    await explorer.page.getByRole('button', { name: 'All 2' }).click()
    expect(await explorer.picker().innerText()).toContain('2 texts')
    await explorer.page
      .locator('header .panel')
      .getByRole('button', { name: 'Fire at the harbour' })
      .first()
      .click()
    await expect.poll(() => explorer.counted()).toBe(own)
  })
})

describe("a person's own text", () => {
  test('is pasted, given a title and a date as people write it, and read like any other', async () => {
    await explorer.openAdd()
    await field().fill('A wall fell down in Rome on May 4.')
    await explorer.page.getByRole('textbox', { name: 'Title' }).fill('The wall')
    await explorer.page.getByLabel('Written on').fill('6 May 2001')
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('The wall')
    expect(
      await explorer.page.getByRole('button', { name: /^A wall fell down.*4 May 2001/ }).count(),
    ).toBeGreaterThan(0)
  })

  test('has its date looked at, and the answer says what would do', async () => {
    await explorer.openAdd()
    await field().fill(FIRE)
    const written = explorer.page.getByLabel('Written on')
    await written.fill('3/4/2022')
    await explorer.page.getByRole('button', { name: 'Read it' }).click()
    expect(await dialog().innerText()).toContain('This can be 3 April or 4 March')
    expect(await written.evaluate((input) => input === document.activeElement)).toBe(true)
    await written.fill('4 March 2022')
    await explorer.read()
  })

  test('is still there when the dialog is closed without reading it, and after a reload', async () => {
    await explorer.openAdd()
    await field().fill(FIRE)
    await explorer.page.getByLabel('Written on').fill('May 1911')
    await explorer.page.keyboard.press('Escape')
    await explorer.page.getByText('Your unfinished text is kept in this browser.').waitFor()
    await explorer.page.reload()
    await explorer.isRead()
    await explorer.openAdd()
    await expect.poll(() => field().inputValue()).toBe(FIRE)
    expect(await explorer.page.getByLabel('Written on').inputValue()).toBe('May 1911')
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('Fire at the harbour')
  })

  test('is explored again after a reload, until it is forgotten', async () => {
    await explorer.openAdd()
    await field().fill(FIRE)
    await explorer.read()
    const counted = await explorer.counted()
    await explorer.page.reload()
    await explorer.isRead()
    expect(await explorer.picker().innerText()).toContain('Fire at the harbour')
    expect(await explorer.counted()).toBe(counted)
    await explorer.picker().click()
    expect(await explorer.page.locator('header .panel').innerText()).toContain('kept in this browser only')
    await explorer.page.getByRole('button', { name: 'Forget all of mine' }).click()
    await explorer.page.getByRole('button', { name: 'Yes, forget all of mine' }).click()
    await explorer.page.getByText('All your texts and dates were removed').waitFor()
    await explorer.page.reload()
    await explorer.isRead()
    await explorer.picker().click()
    expect(await explorer.page.getByRole('checkbox').count()).toBe(1)
    expect(await explorer.page.getByRole('button', { name: 'Forget all of mine' }).count()).toBe(0)
  })

  test('can be removed, and put back', async () => {
    await explorer.openAdd()
    await field().fill(FIRE)
    await explorer.read()
    await explorer.picker().click()
    await explorer.page.getByRole('button', { name: 'Remove Fire at the harbour' }).click()
    await expect.poll(() => explorer.picker().innerText()).toContain('Overseas')
    await explorer.page.getByRole('button', { name: 'Put it back' }).click()
    await explorer.picker().click()
    await explorer.page
      .locator('header .panel')
      .getByRole('button', { name: 'Fire at the harbour' })
      .first()
      .click()
    await expect.poll(() => explorer.counted()).toMatch(/^[1-9]/)
  })

  test('can be given another title and date, and is read anew with it', async () => {
    await explorer.openAdd()
    await field().fill('A wall fell down in Rome on May 4.')
    await explorer.read()
    await explorer.picker().click()
    await explorer.page.getByRole('button', { name: /^Edit A wall/ }).click()
    await explorer.page.getByRole('textbox', { name: 'Title' }).fill('The wall')
    await explorer.page.getByLabel('Written on').fill('May 2003')
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('The wall')
    await explorer.page
      .getByRole('button', { name: /^A wall fell down.*4 May 2003/ })
      .first()
      .waitFor()
  })

  test('comes from files too, several at a time, of the usual encodings', async () => {
    await explorer.openAdd()
    await explorer.openFiles(
      { name: 'one.txt', bytes: utf16('On 3 May 1911 a fire broke out in Oslo.\r\n') },
      { name: 'two.txt', bytes: Buffer.from('On 4 May 1911 a fire broke out in Z\xfcrich.', 'latin1') },
    )
    await explorer.page.getByText('Read as UTF-16.').waitFor()
    await explorer.page.getByText('Read as Windows-1252').waitFor()
    expect(await dialog().locator('button[type=submit]').innerText()).toBe('Read 2 texts')
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('2 texts')
    await explorer.page
      .getByRole('button', { name: /^A fire broke out in Zürich/ })
      .first()
      .waitFor()
  })

  test('comes from files dropped anywhere on the page', async () => {
    const transfer = await explorer.page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'dropped.txt'))
      return transfer
    }, FIRE)
    await explorer.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer })
    await explorer.page.getByText('Drop to add it').waitFor()
    await explorer.page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await dialog().getByText('dropped.txt').waitFor()
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('Fire at the harbour')
  })
})

describe('bad input', () => {
  test('an empty text and one of white space are asked for again, and nothing is lost', async () => {
    await explorer.openAdd()
    for (const text of ['', ' \n\t ']) {
      await field().fill(text)
      await explorer.page.getByRole('button', { name: 'Read it' }).click()
      await explorer.page.getByText('There is no text yet').waitFor()
    }
    expect(await field().inputValue()).toBe(' \n\t ')
  })

  test('files that are empty, binary, or no text are refused with what to do, the others are read', async () => {
    await explorer.openAdd()
    await explorer.openFiles(
      { name: 'empty.txt', bytes: '' },
      { name: 'noise.bin', bytes: new Uint8Array(5000).map((_, i) => (i * 7919) % 31) },
      { name: 'paper.pdf', bytes: '%PDF-1.7' },
      { name: 'good.txt', bytes: FIRE },
    )
    const refused = dialog().getByRole('alert')
    await expect.poll(() => refused.getByRole('listitem').count()).toBe(3)
    expect(await refused.innerText()).toMatch(
      /empty\.txt.*nothing to read.*noise\.bin.*binary.*paper\.pdf.*paste/s,
    )
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain('Fire at the harbour')
  })

  test('a text without dates and places says so, and is shown', async () => {
    await explorer.openAdd()
    await field().fill('It rained all day, and nobody went out.')
    await explorer.read()
    expect(await explorer.counted()).toBe('0 of 0 shown')
    expect(await explorer.page.locator('.explorer').innerText()).toContain('No date was found in this text.')
  })

  test('lone surrogates and carriage returns are read as they stand', async () => {
    await explorer.openAdd()
    await field().evaluate((element: HTMLTextAreaElement) => {
      element.value = 'On 3 May 1911 \ud83d a fire\r\nbroke out in Oslo.\r\n'
      element.dispatchEvent(new InputEvent('input', { bubbles: true }))
    })
    await explorer.read()
    expect(await explorer.counted()).toMatch(/^[1-9]/)
  })

  test('HTML is shown as characters everywhere', async () => {
    const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'
    await explorer.openAdd()
    await field().fill(`${evil} On 3 May 1911 a fire ${evil} broke out in Oslo.`)
    await explorer.page.getByRole('textbox', { name: 'Title' }).fill(`Title ${evil}`)
    await explorer.read()
    expect(await explorer.picker().innerText()).toContain(`Title ${evil}`)
    await explorer.picker().click()
    for (const event of await explorer.page.locator('.explorer [data-event]').all())
      await event.hover().catch(() => {})
    expect(await explorer.page.evaluate(() => 'hacked' in window)).toBe(false)
    expect(await explorer.page.locator('img[src="x"], body script:not([src])').count()).toBe(0)
  })

  test('a megabyte without a space is taken as a piece, read, and shown', async () => {
    await explorer.openAdd()
    await explorer.openFiles({ name: 'long.txt', bytes: 'a'.repeat(1_000_000) })
    await dialog().getByText('1.0 million characters').waitFor()
    await explorer.read()
    expect(await explorer.counted()).toBe('0 of 0 shown')
  })

  test('a pasted text too long for a field becomes a piece, and is kept over a reload', async () => {
    await explorer.openAdd()
    await field().evaluate((element) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'On 3 May 1911 a fire broke out in Oslo. '.repeat(10_000))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await dialog().getByText('400,000 characters').waitFor()
    await explorer.page.reload()
    await explorer.isRead()
    await explorer.openAdd()
    await dialog().getByText('400,000 characters').waitFor()
  })

  test('ten megabytes show their progress, can be cancelled, and are still there', async () => {
    const line = 'On 3 May 1911 a fire broke out in Oslo, and on 5 May 1911 it was put out. '
    await explorer.openAdd()
    await explorer.openFiles({ name: 'long.txt', bytes: line.repeat(10_000_000 / line.length) })
    await dialog().locator('button[type=submit]').click()
    const bar = explorer.page.getByRole('progressbar', { name: /^Reading/ })
    await bar.waitFor()
    await expect.poll(() => bar.getAttribute('aria-valuetext')).toMatch(/Finding|Putting/)
    await explorer.page.getByRole('button', { name: 'Cancel' }).click()
    await explorer.page.getByText('Reading it was cancelled. The text is kept.').waitFor()
    await explorer.picker().click()
    expect(await explorer.page.getByRole('checkbox').count()).toBe(2)
    await explorer.page
      .locator('header .panel')
      .getByRole('button', { name: /^Overseas/ })
      .click()
    await expect.poll(() => explorer.counted()).toMatch(/^7 of 7/)
  })

  test('a book of many events comes to all four views', async () => {
    const cities = ['Oslo', 'Rome', 'Lyon', 'Turin', 'Lima', 'Cairo']
    const lines = Array.from(
      { length: 2400 },
      (_, i) => `On ${1 + (i % 28)} May ${1700 + (i % 300)} a fire broke out in ${cities[i % 6]}.`,
    )
    await explorer.openAdd()
    await explorer.openFiles({ name: 'book.txt', bytes: lines.join('\n\n') })
    await explorer.read()
    await expect.poll(() => explorer.counted()).toMatch(/^2,400 of 2,400 shown$/)
    await explorer.page.locator('.pane.cards article').first().waitFor()
    await explorer.page.locator('.pane.text .passage').first().waitFor()
    await explorer.page.locator('.pane.map button.mark').first().waitFor()
    await explorer.page.locator('.pane.filters').getByRole('button', { name: 'Place' }).waitFor()
  })
})

describe('a reading that fails', () => {
  test('says why and what to do, and goes on when that is done', async () => {
    await explorer.close()
    const context = await browser().newContext()
    const page = await context.newPage()
    let isGone = true
    await page.route('**/*.bin', (route) => (isGone ? route.fulfill({ status: 404 }) : route.continue()))
    await page.goto(inject('site'))
    const alert = page.locator('main').getByRole('alert')
    await alert.waitFor()
    expect(await alert.innerText()).toMatch(/list of places could not be loaded.*404.*The text is kept/s)
    isGone = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.explorer').waitFor()
    await context.close()
    explorer = await ExplorerPage.open(browser())
  })
})
