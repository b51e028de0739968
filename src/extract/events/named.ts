import type { EventPlace } from '../../model/event.ts'
import { isCompared } from './dated.ts'
import type { Draft } from './draft.ts'
import { eventNoun } from './happening.ts'
import type { Material } from './material.ts'
import { contains, mostSpecific } from './containment.ts'
import { scenesIn } from './scene.ts'
import type { Telling } from './tellings.ts'

/**
 * Happenings that the text calls by a name with a date of its own ("D-Day", "the June 4 massacre"), one event a name.
 * A date that is only compared with ("like in 1989") and holds the day of such a name speaks of it as well.
 */
export function namedEvents(tellings: readonly Telling[], material: Material): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const telling of tellings) {
    if (telling.kind === 'boilerplate') continue
    for (const number of telling.dates) {
      const { namesEvent, when } = material.dates[number]!
      if (namesEvent === null || when === null) continue
      const known = drafts.get(namesEvent.name)
      if (known) drafts.set(namesEvent.name, withPassage(known, telling))
      else
        drafts.set(namesEvent.name, {
          passages: [{ start: telling.start, end: telling.end }],
          title: namesEvent.name,
          sentence: telling.number,
          when,
          dateMention: number,
          places: placesOf(namesEvent, material),
          status: 'happened',
          confidence: 0.8,
          noun: eventNoun(namesEvent.name),
          name: namesEvent.name,
        })
    }
  }
  return [...drafts.values()].map((draft) => withRecollections(draft, tellings, material))
}

function withPassage(draft: Draft, { start, end }: Telling): Draft {
  if (draft.passages.some((passage) => passage.start === start)) return draft
  return { ...draft, passages: [...draft.passages, { start, end }] }
}

/** Adds the sentences that compare with the year or day of a named happening, and the place that they name. */
function withRecollections(
  draft: Draft,
  tellings: readonly Telling[],
  { dates, places, prepared }: Material,
): Draft {
  let full = draft
  for (const telling of tellings) {
    const recalls = telling.dates.some((number) => {
      const date = dates[number]!
      if (date.when === null || !isCompared(prepared.text, date)) return false
      return date.when.start <= draft.when!.start && date.when.end >= draft.when!.end
    })
    if (!recalls) continue
    const scenes = scenesIn(prepared.text, telling, places, telling.places)
    full = { ...withPassage(full, telling), places: joined(full.places, scenes), confidence: 0.9 }
  }
  return full
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
    ? [{ place, text: words, basis: 'context', mention: -1, why: `It is where "${name}" was.` }]
    : []
}
