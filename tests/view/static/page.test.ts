import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { markup } from '../../../src/view/static/markup.ts'
import { storyPage } from '../../../src/view/static/page.ts'
import { snippet } from '../../../src/view/static/snippet.ts'

const kit = { script: 'let end = "</script><!--"', basemap: { labels: 'H4sI' } }
const page = (story: string, title = 'A & B'): Promise<string> =>
  storyPage(kit, story, { title }, markup`<ol></ol>`)

it('holds the story, the content, the basemap and the script', async () => {
  const html = await page('{"dateline": 1}')
  expect(html).toContain('<title>A &amp; B</title>')
  expect(html).toContain('{"dateline": 1}')
  expect(html).toContain('<ol></ol></dateline-explorer>')
  expect(html).toContain('<script type="text/plain" data-dateline-basemap="labels">H4sI</script>')
})

it('lets nothing in a text or in the code end its element', async () => {
  const html = await page('{"text": "</script><script>alert(1)</script><!--"}', '</title><script>')
  expect(html.match(/<script/g)).toHaveLength(3) // the story, the basemap, the code
  expect(html.match(/<\/script/g)).toHaveLength(3)
  expect(html.match(/<!--/g)).toBeNull()
  expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>')
})

it('allows by its policy the one script that is in it, and no request', async () => {
  const html = await page('{}')
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
  const [, script = ''] = /<script type="module">([^]*?)<\/script>/.exec(html) ?? []
  const hash = createHash('sha256').update(script).digest('base64')
  expect(policy.replaceAll('&#39;', "'")).toContain(`script-src 'sha256-${hash}'`)
  expect(policy.replaceAll('&#39;', "'")).toContain("default-src 'none'")
})

it('writes what is pasted into a page, with room kept for it', () => {
  const { text } = snippet({ src: 'a"b.json', script: 'dateline.js', height: 480 }, markup`<ol></ol>`)
  expect(text).toContain('<script type="module" src="dateline.js"></script>')
  expect(text).toContain('height: 480px')
  expect(text).toContain(
    '<dateline-explorer src="a&quot;b.json" height="480">\n<ol></ol></dateline-explorer>',
  )
})
