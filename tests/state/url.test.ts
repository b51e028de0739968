import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byFacet } from '../../src/index/facets.ts'
import { civilTime, HOUR } from '../../src/model/civil.ts'
import { decodeAddress, EMPTY_ADDRESS, encodeAddress } from '../../src/state/url.ts'
import { LANE_MODES, SCALE_MODES, TIME_MODES } from '../../src/state/view-state.svelte.ts'
import { decodeTime, encodeTime } from '../../src/formats/civil-text.ts'

const time = fc.integer({ min: -8.64e15, max: 8.64e15 })
const address = fc.record({
  documents: fc.uniqueArray(fc.string({ minLength: 1, unit: 'binary' }), { maxLength: 4 }),
  window: fc.option(
    fc
      .tuple(time, time)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  ),
  event: fc.option(fc.string({ minLength: 1, unit: 'binary' })),
  scaleMode: fc.constantFrom(...SCALE_MODES),
  laneMode: fc.constantFrom(...LANE_MODES),
  timeMode: fc.constantFrom(...TIME_MODES),
  filters: fc.record({
    chosen: fc.record(byFacet(() => fc.uniqueArray(fc.string({ unit: 'binary' }), { maxLength: 3 }))),
    words: fc.string({ unit: 'binary' }),
  }),
  map: fc.option(
    fc.record({
      lat: fc.integer({ min: -90_000, max: 90_000 }).map((n) => n / 1000),
      lon: fc.integer({ min: -180_000, max: 180_000 }).map((n) => n / 1000),
      zoom: fc.integer({ min: 0, max: 1000 }).map((n) => n / 100),
    }),
  ),
})

describe('times in an address', () => {
  it('come back to the millisecond', () => {
    fc.assert(fc.property(time, (t) => decodeTime(encodeTime(t)) === t))
  })

  it('are as short as they can be', () => {
    expect(encodeTime(civilTime(2022, 11, 25))).toBe('2022-11-25')
    expect(encodeTime(civilTime(2022, 11, 25) + 18 * HOUR)).toBe('2022-11-25T18:00')
    expect(encodeTime(civilTime(-43, 3, 15))).toBe('-000043-03-15')
    expect(encodeTime(civilTime(12_345))).toBe('+012345-01-01')
  })

  it.each([
    '',
    '2022',
    '2022-13-01',
    '2022-02-30',
    '2022-11-25T24:00',
    '2022-11-25 18:00',
    'NaN',
    '+999999-01-01',
  ])('do not take %j for a time', (text) => expect(decodeTime(text)).toBeNull())
})

describe('an address', () => {
  it.each(['here', '91/0/3', '0/0', '0/0/3/4', '0/0/99'])(
    'takes %j for no place of the map, and says so',
    (map) => {
      const { problems, map: found } = decodeAddress(`map=${map}`)
      expect(found).toBe(null)
      expect(problems).toEqual([expect.stringContaining('no latitude, longitude and zoom')])
    },
  )

  it('comes back as it was', () => {
    fc.assert(
      fc.property(address, (wanted) => {
        const { problems, ...found } = decodeAddress(encodeAddress(wanted))
        expect(found).toEqual(wanted)
        expect(problems).toEqual([])
      }),
    )
  })

  it('reads well', () => {
    const window = { start: civilTime(2022, 11, 25), end: civilTime(2022, 11, 29) }
    const documents = ['a.txt', 'b.txt']
    expect(encodeAddress({ ...EMPTY_ADDRESS, documents, window, event: 'a.txt#2', scaleMode: 'true' })).toBe(
      'doc=a.txt&doc=b.txt&time=2022-11-25/2022-11-29&event=a.txt%232&scale=true',
    )
    const chosen = { ...EMPTY_ADDRESS.filters.chosen, category: ['protest', 'law'] }
    expect(
      encodeAddress({ ...EMPTY_ADDRESS, timeMode: 'fading', filters: { chosen, words: 'city hall' } }),
    ).toBe('past=fading&kind=protest&kind=law&words=city+hall')
  })

  it('is empty where nothing is to say', () => {
    expect(encodeAddress(EMPTY_ADDRESS)).toBe('')
    expect(decodeAddress('')).toEqual({ ...EMPTY_ADDRESS, problems: [] })
  })

  it('never throws, whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void decodeAddress(text)))
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) => void decodeAddress(`#time=${a}/${b}&scale=${a}&doc=%${b}`),
      ),
    )
  })

  it('says what it could not understand, and leaves it out', () => {
    const { problems, ...found } = decodeAddress('#time=yesterday&scale=big&doc=&colour=red&doc=a.txt')
    expect(found).toEqual({ ...EMPTY_ADDRESS, documents: ['a.txt'] })
    expect(problems).toHaveLength(3)
    expect(problems.join(' ')).toMatch(/"colour".*"yesterday".*"big"/)
  })

  it('takes no window that ends before it begins', () => {
    expect(decodeAddress('time=2022-11-29/2022-11-25').window).toBeNull()
    expect(decodeAddress('time=2022-11-29/2022-11-29').window).toBeNull()
  })
})
