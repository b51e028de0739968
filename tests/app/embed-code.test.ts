import { expect, it } from 'vitest'
import { elementCode, frameCode } from '../../src/app/embed-code.ts'

const BASE = 'https://example.org/dateline/'

it('names the script of the site and the story in two lines', () => {
  expect(elementCode(BASE, 'a.json').split('\n')).toEqual([
    '<script type="module" src="https://example.org/dateline/embed/dateline.js"></script>',
    '<dateline-explorer src="a.json" height="620"></dateline-explorer>',
    '',
  ])
})

it('puts the story into the address of a frame', () => {
  expect(frameCode(BASE, 'https://news.example/a b.json')).toContain(
    'src="https://example.org/dateline/embed/frame.html?src=https%3A%2F%2Fnews.example%2Fa+b.json"',
  )
  expect(frameCode(BASE, 'a.json')).toContain('https://example.org/dateline/embed/frame-host.js')
})

it('lets no address out of its attribute', () => {
  expect(elementCode(BASE, '"><script>')).toContain('src="&quot;&gt;&lt;script&gt;"')
})
