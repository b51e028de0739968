import { describe, expect, it } from 'vitest'
import { timelinePicture } from '../../../src/view/static/timeline-picture.ts'
import { storyOf } from './story.ts'

const drawn = (...events: readonly object[]): string => timelinePicture(storyOf(...events))!.text

describe('a timeline without a script', () => {
  it('says what it shows, and labels its marks', () => {
    const svg = drawn(
      { title: 'The <river> rose', when: { edtf: '1931-05-12' } },
      { title: 'The walls', when: { edtf: '1911' } },
    )
    expect(svg).toContain('aria-label="Timeline of 2 events, 1 January 1911 to 12 May 1931"')
    expect(svg).toContain('The &lt;river&gt; rose')
    expect(svg).toContain('The walls')
  })

  it('folds empty years and says how many', () => {
    const days = [11, 12, 13, 14].map((day) => ({ title: 'One', when: { edtf: `1931-05-${day}` } }))
    expect(drawn(...days, { title: 'Old', when: { edtf: '1811-05-01' } })).toMatch(/>1\d\d years<\/text>/)
  })

  it('draws a guess dashed and with a question mark', () => {
    const sure = drawn({ title: 'One', when: { edtf: '1931' } })
    expect(sure).not.toContain('stroke-dasharray')
    const guess = drawn({ title: 'One', when: { edtf: '1931', basis: 'assumed' } })
    expect(guess).toContain('stroke-dasharray')
    expect(guess).toContain('>? One</text>')
  })

  it.each<[string, object, string]>([
    ['1931-05-12', {}, 'circle'],
    ['1931-05-12', { precision: 'minute', end: '1931-05-12T00:01' }, 'Z"'],
    ['1931-05-12', { precision: 'part-of-day', end: '1931-05-12T06:00' }, 'A5 5'],
  ])('draws %s %j with %s', (edtf, more, sign) => {
    const long = { title: 'Long', when: { edtf: '1931' } }
    expect(drawn({ title: 'Short', when: { edtf, ...more } }, long)).toContain(sign)
  })

  it('has no style and no number that is none, whatever is open', () => {
    const svg = drawn(
      { title: 'Open', when: { edtf: '1931/..' } },
      { title: 'Before', when: { edtf: '../1800' } },
      { title: 'Ancient', when: { edtf: '-0043-03-15' } },
    )
    expect(svg).not.toMatch(/NaN|Infinity|style/)
  })

  it('is none where nothing has a date', () => {
    expect(timelinePicture(storyOf({ title: 'Undated' }))).toBeNull()
  })
})
