import type { PreparedText } from '../text/prepared-text.ts'
import { contains, mostSpecific } from './containment.ts'
import type { Draft } from './draft.ts'

/** How many sentences back the same happening is looked for, so that merging stays linear in the text's length. */
const REACH = 12

/** How many passages of one event are kept, for the same reason: the first ones. */
const MOST_PASSAGES = 50

/**
 * Makes one event of a happening that is told twice: the same noun in the same paragraph, of which at most one telling
 * has a date of its own; or the same noun on the same day. Places must agree.
 */
export function mergeRetold(drafts: readonly Draft[], { sentences }: PreparedText): Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const paragraph = sentences[draft.sentence]!.paragraph
    const near = merged.slice(-REACH)
    const at = near.findLastIndex((other) =>
      isSame(other, draft, sentences[other.sentence]!.paragraph === paragraph),
    )
    if (at < 0) merged.push(draft)
    else merged[merged.length - near.length + at] = join(near[at]!, draft)
  }
  return merged
}

function isSame(a: Draft, b: Draft, sameParagraph: boolean): boolean {
  if (a.noun === null || a.noun !== b.noun || a.name !== b.name || !placesAgree(a, b)) return false
  if (a.dateMention >= 0 && b.dateMention >= 0)
    return (
      a.when?.edtf === b.when?.edtf &&
      a.when?.precision === 'day' &&
      a.places.length > 0 &&
      b.places.length > 0
    )
  return sameParagraph && (a.when === null || b.when === null)
}

/** Every place of one is, holds or lies in a place of the other. */
const placesAgree = (a: Draft, b: Draft): boolean =>
  a.places.every(({ place }) =>
    b.places.some(
      (other) => other.place.id === place.id || contains(other.place, place) || contains(place, other.place),
    ),
  )

function join(a: Draft, b: Draft): Draft {
  const main = a.when === null && b.when !== null ? b : a
  const other = main === a ? b : a
  return {
    ...main,
    passages: withPassages(main.passages, other.passages),
    places: mostSpecific([...main.places, ...other.places]),
    confidence: Math.max(a.confidence, b.confidence),
  }
}

function withPassages([main, ...known]: Draft['passages'], others: Draft['passages']): Draft['passages'] {
  const starts = new Set([main, ...known].map(({ start }) => start))
  const added = others.filter(({ start }) => !starts.has(start))
  return [main, ...[...known, ...added].slice(0, MOST_PASSAGES - 1)]
}
