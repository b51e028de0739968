import type { Extent, Place, PlaceKind } from '../model/where.ts'
import type { StoryValue, Words } from './story-value.ts'

export const KINDS: Words<PlaceKind> = {
  continent: true,
  country: true,
  region: true,
  county: true,
  city: true,
  district: true,
  landmark: true,
  river: true,
  lake: true,
  sea: true,
  island: true,
  mountain: true,
}

/** Gives the number that a place has in the story's list of places. */
export type PlaceNumber = (place: Place) => number

/** A place as a story file has it: what is empty or not known is left out. */
export const writePlace = ({ id, name, kind, lat, lon, extent, cc, region, population }: Place) => ({
  id,
  name,
  kind,
  lat,
  lon,
  ...(extent && { extent }),
  ...(cc !== '' && { cc }),
  ...(region !== '' && { region }),
  ...(population !== 0 && { population }),
})

export function readPlace(value: StoryValue): Place {
  return {
    id: value.get('id').text(),
    name: value.get('name').text(),
    kind: value.get('kind').or('city', (kind) => kind.oneOf(KINDS)),
    lat: latitude(value.get('lat')),
    lon: longitude(value.get('lon')),
    extent: value.get('extent').or(null, readExtent),
    cc: value.get('cc').or('', (cc) => cc.text()),
    region: value.get('region').or('', (region) => region.text()),
    population: value
      .get('population')
      .or(0, (people) => people.number(0, Number.MAX_SAFE_INTEGER, 'a number of people')),
  }
}

function readExtent(value: StoryValue): Extent {
  const [west, south, east, north, ...more] = value.list()
  if (!west || !south || !east || !north || more.length > 0)
    value.fail('four numbers: west, south, east and north in degrees')
  const extent: Extent = [longitude(west), latitude(south), longitude(east), latitude(north)]
  if (extent[1] > extent[3]) north.fail('a latitude not south of the one before it')
  return extent
}

const latitude = (value: StoryValue): number => value.number(-90, 90, 'degrees north, from -90 to 90')
const longitude = (value: StoryValue): number => value.number(-180, 180, 'degrees east, from -180 to 180')

export const readPlaceNumber = (value: StoryValue, places: readonly Place[]): Place =>
  places[value.index(places.length, 'places')]!
