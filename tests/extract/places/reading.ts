import { loadGazetteer } from '../../../src/cli/gazetteer-file.ts'
import { readPlaces } from '../../../src/extract/places/read.ts'
import { prepareText } from '../../../src/extract/text/prepare.ts'
import type { PlaceMention } from '../../../src/model/where.ts'

export const gazetteer = await loadGazetteer()

export const mentionsIn = (text: string): PlaceMention[] => readPlaces(prepareText(text), gazetteer)

/** Each mention as "Paris > Paris, Texas, US"; its role stands behind where it is no location. */
export const placesIn = (text: string): string[] =>
  mentionsIn(text).map(({ text: words, place, role }) => {
    const where = place === null ? '?' : [place.name, place.region, place.cc].filter(Boolean).join(', ')
    return `${words} > ${where}${role === 'location' ? '' : ` (${role})`}`
  })

/** The words alone of what stands as a location. */
export const locationsIn = (text: string): string[] =>
  mentionsIn(text)
    .filter(({ role }) => role === 'location')
    .map(({ text: words }) => words)
