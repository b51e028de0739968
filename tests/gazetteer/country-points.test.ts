import { expect, it } from 'vitest'
import { COUNTRIES } from '../../src/gazetteer/curated/countries.ts'
import { COUNTRY_POINTS } from '../../src/gazetteer/curated/country-points.ts'

it('gives a point within the bounds of the globe to countries that there are', () => {
  const known = new Set(COUNTRIES.map(({ cc }) => cc))
  for (const [cc, [lat, lon]] of COUNTRY_POINTS) {
    expect(known.has(cc), cc).toBe(true)
    expect(Math.abs(lat), cc).toBeLessThanOrEqual(90)
    expect(Math.abs(lon), cc).toBeLessThanOrEqual(180)
  }
})
