import { DAY } from '../../../src/model/civil.ts'
import type { Extraction } from '../../../src/model/dossier.ts'
import { evening, place, reading, when } from './hand-made.ts'

const brivio = place('Brivio', { region: 'Lombardy' })
const lecco = place('Lecco', { region: 'Lombardy' })
const bergamo = place('Bergamo', { region: 'Lombardy' })

const text = `The council of Brivio halted the works at the old mill on March 6, two days after builders had found its foundations under the car park. The mill had burned down to its walls on 2 May 1911.

On the evening of 5 March 2019 neighbours gathered at the fence and sang. For nearly four days, camps also stood in Lecco, Bergamo and other towns of the province.

“We will not move,” said the miller’s granddaughter. Somebody painted the year over the door. The mayor says that he will receive <b>both</b> sides on 12 March, and <img src=x onerror="document.title='broken'"> is what his office wrote.

Now the town waits. The Adda does not flow backwards, as they say in Brivio.`

const halted = when([2019, 3, 6], DAY, {
  basis: 'assumed',
  why: '“March 6” has no year; 2019 is assumed, since the text was probably written then.',
  alternatives: ['2018-03-06', '2020-03-06'],
})
const camps = when([2019, 3, 5], 5 * DAY, {
  edtf: '2019-03-05~/2019-03-09~',
  precision: 'interval',
  startEdge: 'faded',
  endEdge: 'faded',
  approximate: true,
  basis: 'inferred',
  why: 'Worked out from “nearly four days”, counted from the happening told before it.',
})
const found = when([2019, 3, 4], DAY, {
  basis: 'resolved',
  why: '“two days after” counts from March 6.',
})

/** A village's quarrel about its mill: every kind of doubt, a shared passage, and words that look like a page's source. */
export const village: Extraction = reading('village.txt', text, {
  title: 'The mill at Brivio <i>and</i> its friends',
  written: {
    edtf: '2019',
    basis: 'assumed',
    why: 'Nobody says when it was written; 2019 is the latest date that stands in it.',
  },
  dates: [
    ['March 6', halted],
    ['two days after', found],
    ['2 May 1911', when([1911, 5, 2])],
    ['the evening of 5 March 2019', evening([2019, 3, 5])],
    ['nearly four days', null, { type: 'DURATION', value: 'P4D' }],
    [
      '12 March',
      when([2019, 3, 12], DAY, { basis: 'resolved', why: 'The next 12 March after the writing.' }),
    ],
    ['Now', null],
  ],
  places: [
    [
      'Brivio',
      brivio,
      { others: [{ place: place('Brivio', { id: 'made:other', cc: 'CH', region: 'Ticino' }), score: 0.2 }] },
    ],
    ['Lecco', lecco],
    ['Bergamo', bergamo],
    ['Adda', place('Adda', { kind: 'river' }), { role: 'figurative', why: 'It is the river of this name.' }],
    ['Brivio', brivio],
  ],
  uses: ['event', 'event', 'event', 'event', 'event', 'event', 'mention'],
  events: [
    {
      title: 'The council of Brivio halted the works at the old mill',
      passages: [text.slice(0, text.indexOf(' The mill had'))],
      when: halted,
      date: 'March 6',
      places: [brivio],
    },
    {
      title: 'Builders found the foundations of the mill under the car park',
      passages: [text.slice(0, text.indexOf(' The mill had'))],
      when: found,
      date: 'two days after',
      places: [brivio],
      more: { confidence: 0.7 },
    },
    {
      title: 'The mill burned down to its walls',
      passages: ['The mill had burned down to its walls on 2 May 1911.'],
      when: when([1911, 5, 2]),
      date: '2 May 1911',
    },
    {
      title: 'Neighbours gathered at the fence and sang',
      passages: ['On the evening of 5 March 2019 neighbours gathered at the fence and sang.'],
      when: evening([2019, 3, 5]),
      date: 'the evening of 5 March 2019',
    },
    {
      title: 'Camps also stood in Lecco, Bergamo and other towns',
      passages: ['For nearly four days, camps also stood in Lecco, Bergamo and other towns of the province.'],
      when: camps,
      places: [lecco, bergamo],
      more: { confidence: 0.55 },
    },
    {
      title: 'Somebody painted the year over the door',
      passages: ['Somebody painted the year over the door.'],
    },
    {
      title: 'The mayor will receive <b>both</b> sides',
      passages: [text.slice(text.indexOf('The mayor says'), text.indexOf('\n\nNow'))],
      when: when([2019, 3, 12], DAY, { basis: 'resolved' }),
      date: '12 March',
      more: { status: 'planned', category: 'politics' },
    },
  ],
  diagnostics: [
    {
      code: 'written-date-assumed',
      start: 0,
      end: 0,
      message: 'Nobody says when it was written; 2019 is the latest date that stands in it.',
    },
    {
      code: 'looks-like-html',
      start: 10,
      end: 20,
      message: 'This looks like the source of a web page. It is read as it stands.',
    },
  ],
})

const arabicText =
  'افتتحت المدينة جسرها الجديد في 3 أبريل 2019 في Brivio.\n\nA half of a character, \ud83d, stands here, and a whole one, 🌉.'

/** Right-to-left words, and half of a character. */
export const bridge: Extraction = reading('bridge.txt', arabicText, {
  title: 'جسر جديد',
  why: 'The editor says so.',
  dates: [['3 أبريل 2019', when([2019, 4, 3])]],
  places: [['Brivio', brivio]],
  events: [
    {
      title: 'افتتحت المدينة جسرها الجديد',
      passages: [arabicText.slice(0, arabicText.indexOf('\n'))],
      when: when([2019, 4, 3]),
      date: '3 أبريل 2019',
      places: [brivio],
    },
  ],
})

/** A diary of so many days, one event a day. */
export function diary(days: number): Extraction {
  const lines = Array.from(
    { length: days },
    (_, i) =>
      `Day ${i}. The water stood at ${(i * 37) % 100} below the bridge, and the wind came from the lake all morning, as it had before.`,
  )
  const text = lines.join('\n\n')
  let start = 0
  return {
    ...reading('diary.txt', text, { title: 'A diary of the water' }),
    events: lines.map((line, i) => {
      const span = { start, end: start + line.length }
      start = span.end + 2
      return {
        id: `diary.txt#${i + 1}`,
        document: 'diary.txt',
        title: `Entry ${i}`,
        passages: [span],
        when: when([2000, 1, 1 + i]),
        dateMention: -1,
        places:
          i % 3 === 0
            ? []
            : [{ place: lecco, text: 'Lecco', basis: 'context', mention: -1, confidence: 0.5, why: '' }],
        status: 'happened',
        category: 'other',
        confidence: 0.5,
      }
    }),
  }
}
