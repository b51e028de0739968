import type { EventPlace } from '../../../model/event.ts'
import type { PlaceMention } from '../../../model/where.ts'
import { contains } from '../containment.ts'
import type { Material } from '../material.ts'
import { isStrong, scenesOf } from './scene.ts'
import type { Telling } from '../tellings.ts'

/** How much of the text's toponyms must lie in a place for the text to be about it. */
const LEAST_SHARE = 0.6

/** How many sentences may open a text before its topic must have been named. */
const OPENING = 1

/** How many toponyms are tried, so that the work stays linear in the text's length. */
const MOST_CANDIDATES = 20

/** "Ada King (1815 – 1852) was an English mathematician": a text about a person is about no place. */
const PERSON =
  /\b(?:was|is) (?:an?|the) (?:[\p{L}-]+,? (?:and )?){0,5}(?:actor|actress|architect|artist|author|biologist|botanist|chemist|composer|conductor|cricketer|dancer|designer|director|economist|engineer|explorer|footballer|general|geologist|historian|inventor|journalist|judge|lawyer|mathematician|missionary|musician|novelist|painter|philosopher|photographer|physician|physicist|pianist|playwright|poet|politician|priest|revolutionary|scholar|scientist|sculptor|singer|soldier|statesman|theologian|violinist|writer)\b/iu

/**
 * The place that a whole text is about: named in its headline, its dateline or its first sentences, and holding most of
 * the toponyms that follow. Empty where there is none, and for the life of a person.
 */
export function topicOf(tellings: readonly Telling[], { places, dates, prepared }: Material): EventPlace[] {
  const prose = tellings.filter(({ kind }) => kind === 'prose')
  const opening = prose.slice(0, OPENING)
  if (opening.some(({ words }) => PERSON.test(words))) return []
  if (prose[0]?.dates.some((number) => isLife(dates[number]!))) return []
  const until = Math.max(opening.at(-1)?.end ?? 0, tellings[0]?.end ?? 0)
  const located = places.filter((mention) => mention.place !== null && mention.role === 'location')
  const heading = tellings.find(({ kind }) => kind === 'heading')
  const isTitle = (mention: PlaceMention): boolean => heading?.words.trim() === mention.text
  const isScene = (mention: PlaceMention): boolean => {
    const telling = tellings.find(({ start, end }) => start <= mention.start && mention.start < end)
    if (!telling) return true // a dateline
    return (
      scenesOf(prepared.text, telling, places, telling.places).some(
        (scene) => places[scene.mention] === mention && isStrong(scene),
      ) ||
      (telling.kind === 'heading' && telling.words.trim() === mention.text)
    )
  }
  let left = MOST_CANDIDATES
  let best: PlaceMention | null = null
  let most = 0
  for (const mention of located) {
    if (mention.start >= until || --left < 0) break
    if (isTitle(mention)) return [{ ...topic(mention, places), confidence: 0.6 }]
    if (!isScene(mention)) continue
    const share = located.filter((other) => isIn(other, mention)).length / located.length
    if (share < LEAST_SHARE) continue
    // the narrowest place that still holds most of the text
    if (
      best === null ||
      (contains(best.place!, mention.place!) && share >= LEAST_SHARE) ||
      (share > most && !contains(mention.place!, best.place!))
    ) {
      best = mention
      most = share
    }
  }
  if (best === null) return []
  return [topic(narrowedByDateline(best, tellings, located), places)]
}

/** "LUSAKA, Zambia -- The president arrived in Zambia": where it was written, if that lies in the place of the text. */
function narrowedByDateline(
  best: PlaceMention,
  tellings: readonly Telling[],
  located: readonly PlaceMention[],
): PlaceMention {
  const first = tellings.find(({ kind }) => kind === 'prose')
  const dateline = located.find((mention) => first !== undefined && mention.end <= first.start)
  return dateline && contains(best.place!, dateline.place!) ? dateline : best
}

const topic = (mention: PlaceMention, places: readonly PlaceMention[]): EventPlace => ({
  place: mention.place!,
  text: mention.text,
  basis: 'context',
  mention: places.indexOf(mention),
  confidence: 0.5,
  why: 'The whole text is about this place.',
})

const isIn = (inner: PlaceMention, outer: PlaceMention): boolean =>
  inner.place!.id === outer.place!.id || contains(outer.place!, inner.place!)

const isLife = ({ when }: Material['dates'][number]): boolean =>
  when !== null && when.precision === 'interval' && when.end - when.start > 12 * 31_556_952_000
