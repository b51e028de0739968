import { describe, expect, it } from 'vitest'
import { eventList } from '../../../src/view/static/event-list.ts'
import { storyOf, storyOfDocuments } from './story.ts'

describe('a list of events', () => {
  it('is in order of time, with date, places, words and source, the undated last', () => {
    const list = eventList(
      storyOf(
        { title: 'Nobody knows when' },
        { title: 'The river rose', when: { edtf: '1931-05-12' }, places: [{ place: 0 }, { place: 1 }] },
        {
          title: 'The walls',
          when: { edtf: '1911~' },
          status: 'reported',
          passages: [{ start: 0, end: 14 }],
        },
      ),
    ).text
    expect(list.replace(/\n/g, '')).toBe(
      '<ol class="dateline-events">' +
        '<li class="dateline-event"><p><b>The walls</b> <i>(reported)</i><br><time datetime="1911">about 1911</time></p>' +
        '<blockquote><p dir="auto">The river rose</p></blockquote></li>' +
        '<li class="dateline-event"><p><b>The river rose</b><br><time datetime="1931-05-12">12 May 1931</time> · Lyon and Nice, France</p>' +
        '<blockquote><p dir="auto">The river rose &amp; fell.</p></blockquote></li>' +
        '<li class="dateline-event"><p><b>Nobody knows when</b><br>Undated</p>' +
        '<blockquote><p dir="auto">The river rose &amp; fell.</p></blockquote></li>' +
        '</ol><p><cite>The &lt;flood&gt;</cite></p>',
    )
  })

  it.each([
    ['-0043-03-15', null],
    ['0000', null],
    ['2022-11-25/2022-11-28', null],
    ['1931-21', null],
    ['193X', null],
    ['1931-05~', '1931-05'],
  ])('gives machines the date %s as %j', (edtf, machine) => {
    const list = eventList(storyOf({ title: 'One', when: { edtf } })).text
    expect(/datetime="([^"]*)"/.exec(list)?.[1] ?? null).toBe(machine)
  })

  it('names the source of each event where there are several, with its address', () => {
    const events = [{ title: 'One', when: { edtf: '1911' } }]
    const list = eventList(
      storyOfDocuments([
        { id: 'a', title: 'First', url: 'https://example.org/a?b=1&c', text: 'x', events },
        { id: 'b', title: 'Second', text: 'y', events },
      ]),
    ).text
    expect(list).toContain('<cite><a href="https://example.org/a?b=1&amp;c">First</a></cite>')
    expect(list).toContain('<blockquote cite="https://example.org/a?b=1&amp;c">')
    expect(list).toContain('<cite>Second</cite>')
  })
})
