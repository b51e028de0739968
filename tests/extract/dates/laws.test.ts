import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../../src/formats/edtf.ts'
import { datesOf } from './dated-text.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'

const word = fc.constantFrom(
  ...'on in the of at by since from to between and about early late mid last next this that every'.split(' '),
  ...'Monday Fri. May March Nov. 29 3rd 1989 44 BC AD 79 490 1914–18 3/4/2021 2022-11-29 10:30 p.m.'.split(
    ' ',
  ),
  ...'today tonight yesterday weeks ago later earlier two nearly three days year quarter century'.split(' '),
  ...'evening morning noon now Christmas Easter summer fall decade sixties 1930s June 4 survivor 9/11'.split(
    ' ',
  ),
  ...'said will vote , . ( ) " — \n\n $5 % : / - É 今 \uD83D'.split(' '),
)
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join(' ')),
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)
const written = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    '2022-11-30',
    '2022-11-30~',
    '2022-11',
    '2022',
    '-0043-03-15',
    '0000',
    '199X',
    '../2000',
    'Y12000',
    '?',
  ),
  fc.string({ maxLength: 12 }),
  fc
    .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
)

describe('for any text and any written date', () => {
  it('finds mentions in order, each within the text and none overlapping another', () => {
    fc.assert(
      fc.property(text, written, (source, when) => {
        const even = prepareText(source).text
        let last = 0
        for (const { start, end, text: words } of datesOf(source, when)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(even.slice(start, end)).toBe(words)
          last = end
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('gives values that are what they say: EDTF that reads, intervals that run forward, a reason in words', () => {
    fc.assert(
      fc.property(text, written, (source, when) => {
        for (const mention of datesOf(source, when)) {
          expect(mention.value).not.toBe('')
          expect(mention.value).not.toContain('NaN')
          if (mention.type === 'DURATION' || mention.type === 'SET') expect(mention.when).toBeNull()
          if (mention.when === null) continue
          expect(mention.when.start).toBeLessThan(mention.when.end)
          expect(mention.when.why).not.toBe('')
          for (const edtf of [mention.when.edtf, ...mention.when.alternatives])
            expect(parseEdtf(edtf), edtf).not.toBeNull()
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same twice', () => {
    fc.assert(
      fc.property(text, written, (source, when) => {
        expect(datesOf(source, when)).toEqual(datesOf(source, when))
      }),
    )
  })
})

it('gives the same in any time zone', () => {
  const script = new URL('./print-dates.ts', import.meta.url).pathname
  const printed = ['UTC', 'Pacific/Chatham', 'America/Los_Angeles'].map((TZ) =>
    execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    }),
  )
  expect(printed[0]).toContain('2022-11-29')
  expect(new Set(printed).size).toBe(1)
}, 60_000)
