import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markup } from '../../../src/view/static/markup.ts'

describe('markup', () => {
  it('shows what is put in as the characters that it is', () => {
    expect(markup`<b title="${'"><script>'}">${"<img onerror='x'> & so on"}</b>`.text).toBe(
      '<b title="&quot;&gt;&lt;script&gt;">&lt;img onerror=&#39;x&#39;&gt; &amp; so on</b>',
    )
  })

  it('takes markup, lists of it, numbers and nothing', () => {
    const items = ['a', '<b>'].map((text) => markup`<li>${text}</li>`)
    expect(markup`<ol start="${3}">${items}${null}</ol>`.text).toBe(
      '<ol start="3"><li>a</li><li>&lt;b&gt;</li></ol>',
    )
  })

  it('never lets a text end a tag, an attribute or a reference', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(markup`${text}`.text.replace(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toMatch(/[&<>"']/)
      }),
    )
  })

  it('replaces what no page can hold', () => {
    expect(markup`${'a\0b\uD800c\uDC00d\u001Be\uFFFF'}`.text).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD')
    expect(markup`${'😀\n\t'}`.text).toBe('😀\n\t')
  })
})
