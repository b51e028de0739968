import type { Place } from '../../model/where.ts'
import { listWords } from './list-words.ts'

/** What views say of an event whose text names no place. */
export const NO_PLACE = 'not stated in the text'

const fullNames = new Intl.DisplayNames(['en'], { type: 'region' })
const shortNames = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' })

/** A country's name in English; "" for no code and for one that nobody has. */
export function countryName(cc: string): string {
  if (!/^[A-Z]{2}$/.test(cc)) return ''
  const full = fullNames.of(cc) ?? ''
  // The full names of a few carry a title or a second name: "Hong Kong SAR China", "Myanmar (Burma)".
  const name = /\bSAR\b|\(|Territories$/.test(full) ? (shortNames.of(cc) ?? full) : full
  return name === cc ? '' : name
}

/** A place with what it lies in, nothing said twice: `Ürümqi, Xinjiang, China`, `Beijing, China`, `Singapore`. */
export function placeWords(place: Place): string {
  if (place.kind === 'country' || place.kind === 'continent') return place.name
  const parts: string[] = []
  for (const part of [place.name, place.region, countryName(place.cc)])
    if (part !== '' && !parts.some((said) => plain(said) === plain(part))) parts.push(part)
  return parts.join(', ')
}

/** Several places in one line, their country said once where they share it: `Wuhan, Chengdu and Hangzhou, China`. */
export function placesWords(places: readonly Place[]): string {
  const distinct = [...new Map(places.map((place) => [place.id, place])).values()]
  const [first] = distinct
  if (!first) return NO_PLACE
  if (distinct.length === 1) return placeWords(first)
  const country = countryName(first.cc)
  const isShared = distinct.every(({ cc, kind }) => cc === first.cc && kind !== 'country')
  if (isShared && country !== '') return `${listWords(distinct.map(({ name }) => name))}, ${country}`
  return listWords(
    distinct.map(({ name, kind, cc }) => nameIn(name, kind === 'country' ? '' : countryName(cc))),
  )
}

const nameIn = (name: string, country: string): string =>
  country === '' || plain(name) === plain(country) ? name : `${name} (${country})`

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
