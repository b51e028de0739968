import type { EventPlace } from '../../model/event.ts'
import type { When } from '../../model/when.ts'
import { isCompared } from './when/uses.ts'
import type { Draft } from './draft.ts'
import { eventNoun } from './happening.ts'
import type { Material } from './material.ts'
import { contains, mostSpecific } from './containment.ts'
import { scenesIn } from './scene.ts'
import type { Telling } from './tellings.ts'

/** A name as it is gathered: where it is spoken of, and the places that are known for it. */
interface Named {
  readonly name: string
  readonly when: When
  readonly dateMention: number
  readonly tellings: Set<Telling>
  places: readonly EventPlace[]
  recalled: boolean
}

/**
 * Happenings that the text calls by a name with a date of its own ("D-Day", "the June 4 massacre"), one event a name.
 * A date that is only compared with ("like in 1989") and holds the day of such a name speaks of it as well.
 */
export function namedEvents(tellings: readonly Telling[], material: Material): Draft[] {
  const named = gatherNames(tellings, material)
  if (named.length > 0) for (const telling of tellings) addRecollection(named, telling, material)
  return named.map(draftOf)
}

function gatherNames(tellings: readonly Telling[], material: Material): Named[] {
  const byName = new Map<string, Named>()
  for (const telling of tellings) {
    if (telling.kind === 'boilerplate') continue
    for (const number of telling.dates) {
      const { namesEvent, when } = material.dates[number]!
      if (namesEvent === null || when === null) continue
      const { name } = namesEvent
      const known = byName.get(name)
      if (known) known.tellings.add(telling)
      else
        byName.set(name, {
          name,
          when,
          dateMention: number,
          tellings: new Set([telling]),
          places: placesOf(namesEvent, material),
          recalled: false,
        })
    }
  }
  return [...byName.values()]
}

/** A sentence that compares with the year or day of a named happening belongs to it, with the place that it names. */
function addRecollection(
  named: readonly Named[],
  telling: Telling,
  { dates, places, prepared }: Material,
): void {
  for (const number of telling.dates) {
    const date = dates[number]!
    if (date.when === null || !isCompared(prepared.text, date)) continue
    for (const one of named) {
      if (date.when.start > one.when.start || date.when.end < one.when.end) continue
      one.tellings.add(telling)
      one.places = joined(one.places, scenesIn(prepared.text, telling, places, telling.places))
      one.recalled = true
    }
  }
}

function draftOf({ name, when, dateMention, tellings, places, recalled }: Named): Draft {
  const [main, ...others] = [...tellings].map(({ start, end }) => ({ start, end }))
  return {
    passages: [main!, ...others],
    title: name,
    sentence: [...tellings][0]!.number,
    when,
    dateMention,
    places,
    status: 'happened',
    confidence: recalled ? 0.9 : 0.8,
    noun: eventNoun(name),
    name,
  }
}

/** A place that the text itself names counts as stated, also where the table of names gave it before. */
function joined(known: readonly EventPlace[], scenes: readonly EventPlace[]): EventPlace[] {
  const stated = scenes.filter(
    (scene) => known.length === 0 || known.some(({ place }) => place.id === scene.place.id),
  )
  return mostSpecific([...stated, ...known])
}

/** The place of the table of names: "Bastille, Paris" is the Bastille that lies in a Paris, or else the best known. */
function placesOf(
  { name, place: words }: { readonly name: string; readonly place: string },
  { gazetteer }: Material,
): EventPlace[] {
  const [first = [], ...wider] = words
    .split(', ')
    .map((part) => gazetteer.lookup(part).map(({ place }) => place))
  const inside = first.find((place) => wider.some((outers) => outers.some((outer) => contains(outer, place))))
  const place = inside ?? first[0]
  return place
    ? [
        {
          place,
          text: words,
          basis: 'context',
          mention: -1,
          confidence: 0.8,
          why: `It is where "${name}" was.`,
        },
      ]
    : []
}
