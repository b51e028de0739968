import { describe, expect, test } from 'vitest'
import { markDocuments } from '../../../src/view/reader/marked-document.ts'
import { nextMention, nextPassage } from '../../../src/view/reader/stops.ts'
import type { From, Stop } from '../../../src/view/reader/stops.ts'
import { place, reading, when } from '../../browser/pages/hand-made.ts'

const text = 'In Brivio, on 4 March, they found it. In Lecco they sang. Anna Brivio spoke on 5 March.'
const [first, empty, last] = [
  reading('a', text, {
    dates: [
      ['4 March', when([2019, 3, 4])],
      ['5 March', when([2019, 3, 5])],
    ],
    places: [
      ['Brivio', place('Brivio')],
      ['Lecco', place('Lecco')],
      ['Brivio', null, { role: 'person' }],
    ],
    events: [
      { title: 'Sang', passages: ['In Lecco they sang.'] },
      { title: 'Found', passages: ['In Brivio, on 4 March, they found it.'] },
    ],
  }),
  reading('b', 'Nothing happened.', {}),
  reading('c', 'They left.', { events: [{ title: 'Left', passages: ['They left.'] }] }),
]
const documents = markDocuments([first, empty, last], [0, 2, 2])
const beginning: From = { document: 0, offset: 0, kind: null, at: -1 }

/** Goes on for as long as there is a stop. */
function walk(step: (from: From) => Stop | null, from: From): string[] {
  const seen: string[] = []
  for (let stop = step(from); stop; stop = step(stop))
    seen.push(`${stop.kind} ${stop.document}:${stop.offset}`)
  return seen
}

describe('going through a text with the keyboard', () => {
  test('passages come in the order of the text, over all documents', () => {
    const there = ['passage 0:0', 'passage 0:38', 'passage 2:0']
    expect(walk((from) => nextPassage(documents, from, 1), beginning)).toEqual(there)
    const end: From = { document: 2, offset: 99, kind: null, at: -1 }
    expect(walk((from) => nextPassage(documents, from, -1), end)).toEqual([...there].reverse())
  })

  test('from a date the next passage is the one that begins after it, the previous the one that it is in', () => {
    const date: From = { document: 0, kind: 'date', at: 0, offset: text.indexOf('4 March') }
    expect(nextPassage(documents, date, 1)).toMatchObject({ kind: 'passage', offset: 38, at: 0 })
    expect(nextPassage(documents, date, -1)).toMatchObject({ kind: 'passage', offset: 0, at: 1 })
  })

  test('dates and places come in the order of the text, names of people are passed over', () => {
    const marks = ['place 0:3', 'date 0:14', 'place 0:41', 'date 0:79']
    expect(walk((from) => nextMention(documents, from, 1), beginning)).toEqual(marks)
    const end: From = { document: 0, offset: text.length, kind: null, at: -1 }
    expect(walk((from) => nextMention(documents, from, -1), end)).toEqual([...marks].reverse())
  })

  test('there is nowhere to go in a text without marks', () => {
    expect(nextMention(documents, { ...beginning, document: 1 }, 1)).toBeNull()
    expect(nextPassage(documents, { ...beginning, document: 9 }, 1)).toBeNull()
  })
})
