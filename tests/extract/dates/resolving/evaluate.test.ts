import { describe, expect, it } from 'vitest'
import { datesOf, edtfOf } from '../dated-text.ts'
import { testValues } from './expect-values.ts'

describe('parts of a day and times', () => {
  testValues('2022-11-30', [
    'It burned on [the evening of November 25|2022-11-25TEV].',
    'It burned [Friday night|2022-11-25TNI].',
    'It began at [10:30 a.m. on Friday|2022-11-25T10:30].',
    'It began on [Friday at 8 p.m.|2022-11-25T20:00] sharp.',
    'It began at [14:05 UTC on Friday|2022-11-25T14:05Z].',
  ])
  it('lays a part of the day on its hours, with ends that fade', () => {
    const [mention] = datesOf('It burned on the evening of November 25.', '2022-11-30')
    expect(mention?.when).toMatchObject({
      edtf: '2022-11-25',
      precision: 'part-of-day',
      partOfDay: 'evening',
      startEdge: 'faded',
      endEdge: 'faded',
    })
  })
  it('writes a time to the minute', () => {
    expect(edtfOf('It began at 10:30 a.m. on Friday.', '2022-11-30')).toEqual(['2022-11-25T10:30:00'])
  })
})

describe('stretches of years', () => {
  testValues('2022-11-30', [
    'In [the 480s BC|BC048] they built it; in [the 5th century BC|BC04] it fell.',
    'They danced in [the sixties|196] and [the nineties|199].',
  ])
  it('counts backwards before our era', () => {
    expect(edtfOf('It was built in the 480s BC, or in the 5th century BC.')).toEqual([
      '-0488/-0479',
      '-0499/-0400',
    ])
  })
})

describe('what is on no calendar', () => {
  testValues('2022-11-30', [
    'It took [three days|P3D]; they meet [every Monday|XXXX-WXX-1]; it is shut [now|PRESENT_REF].',
  ])
  it('is no date of any event', () => {
    expect(edtfOf('It took three days; they meet every Monday; it is shut now.', '2022-11-30')).toEqual([])
  })
})

describe('holidays', () => {
  testValues('2022-11-30', [
    'Shops shut on [Easter|2022-04-17].',
    'The rising of [Easter 1916|1916-04-23] failed.',
    'They will meet on [Christmas Eve|2022-12-24].',
  ])
})
