import { describe, expect, test } from 'vitest'
import { groupsOf, markDocuments } from '../../../src/view/reader/marked-document.ts'
import type { Group } from '../../../src/view/reader/marked-document.ts'
import { place, reading, when } from '../../browser/pages/hand-made.ts'
import type { Told } from '../../browser/pages/hand-made.ts'

const text = 'On 4 March 2019 builders found the Mill of Brivio. Nobody spoke.'
const brivio = place('Brivio')
const mill = place('Mill of Brivio', { kind: 'landmark' })

function groups(
  events: readonly Told[],
  found: Partial<Parameters<typeof reading>[2]> = {},
  from = 0,
  to = text.length,
): readonly Group[] {
  const one = reading('mill.txt', text, { events, ...found })
  const [document] = markDocuments([one], [0])
  return groupsOf(document!, { start: from, end: to, gap: 'room', isJoined: false })
}

const words = (list: readonly Group[]): string[] =>
  list.map(({ pieces }) => pieces.map(({ text }) => text).join('|'))

describe('the words of a paragraph, grouped by what they tell of', () => {
  const found: Told = { title: 'Found', passages: ['On 4 March 2019 builders found the Mill of Brivio.'] }

  test('words outside of any event are a group of their own', () => {
    const list = groups([found])
    expect(words(list)).toEqual(['On 4 March 2019 builders found the Mill of Brivio.', ' Nobody spoke.'])
    expect(list.map(({ events }) => events)).toEqual([[0], []])
    expect(list[0]!.opening).toEqual([0])
  })

  test('dates and places are pieces, and a place within a date or beside it knows both', () => {
    const list = groups([found], {
      dates: [['4 March 2019', when([2019, 3, 4])]],
      places: [['Mill of Brivio', mill]],
    })
    expect(words(list)[0]).toBe('On |4 March 2019| builders found the |Mill of Brivio|.')
    expect(list[0]!.pieces.map(({ date, place, isFirst }) => [date, place, isFirst])).toEqual([
      [-1, -1, false],
      [0, -1, true],
      [-1, -1, false],
      [-1, 0, true],
      [-1, -1, false],
    ])
  })

  test('events that share a passage share a group, and each opens there', () => {
    const [group] = groups([found, { ...found, title: 'Found again' }])
    expect(group!.events).toEqual([0, 1])
    expect(group!.opening).toEqual([0, 1])
  })

  test('a passage within a passage cuts it, and its own begins in the middle', () => {
    const list = groups([found, { title: 'Inner', passages: ['builders found'] }])
    expect(words(list)).toEqual([
      'On 4 March 2019 ',
      'builders found',
      ' the Mill of Brivio.',
      ' Nobody spoke.',
    ])
    expect(list.map(({ events }) => events)).toEqual([[0], [0, 1], [0], []])
    expect(list.map(({ opening }) => opening)).toEqual([[0], [1], [], []])
  })

  test('a mention that is cut by the edge of a passage is reached once', () => {
    const list = groups([{ title: 'Cut', passages: ['March 2019 builders'] }], {
      dates: [['4 March 2019', when([2019, 3, 4])]],
    })
    expect(words(list)).toEqual([
      'On |4 ',
      'March 2019| builders',
      ' found the Mill of Brivio. Nobody spoke.',
    ])
    expect(list.flatMap(({ pieces }) => pieces).filter(({ isFirst }) => isFirst)).toHaveLength(1)
  })

  test('a passage that began in the paragraph before does not begin here, only white space may lie before', () => {
    const from = text.indexOf('builders')
    expect(groups([found], {}, from)[0]).toMatchObject({ events: [0], opening: [] })
    const spaced = reading('spaced', '  Then it rained.', {
      events: [{ title: 'Rain', passages: ['  Then it rained.'] }],
    })
    const [document] = markDocuments([spaced], [0])
    expect(groupsOf(document!, { start: 2, end: 17, gap: 'room', isJoined: false })[0]!.opening).toEqual([0])
  })

  test('a name of a person is not marked as a place', () => {
    const list = groups([found], { places: [['Brivio', brivio, { role: 'person' }]] })
    expect(words(list)[0]).toBe('On 4 March 2019 builders found the Mill of Brivio.')
  })

  test('events count on from those of the documents before', () => {
    const one = reading('mill.txt', text, { events: [found] })
    const [, second] = markDocuments([one, one], [0, 1])
    expect(second!.passages.get(0).event).toBe(1)
  })
})
