import type { EventPlace } from '../../../model/event.ts'
import type { Place } from '../../../model/where.ts'
import type { When } from '../../../model/when.ts'
import { DAY } from '../../../model/civil.ts'
import { contains } from '../containment.ts'
import { COMMON_NOUNS, placeNoun } from './nouns.ts'
import type { PlaceNoun } from './nouns.ts'

/** A place where the telling was, and what was told there. */
interface Stop {
  readonly places: readonly EventPlace[]
  readonly sentence: number
  readonly paragraph: number
  readonly when: When | null
  readonly nouns: ReadonlySet<string>
}

/** What a clause without a place of its own asks for. */
export interface Asking {
  readonly words: string
  /** The sentence that it stands in. */
  readonly sentence: number
  readonly paragraph: number
  readonly when: When | null
  /** Places that stand before the clause in its own sentence. */
  readonly here: readonly EventPlace[]
  /** What the toponyms and peoples of the clause are: no place is carried into it without a sign that holds none of them. */
  readonly named: readonly Place[]
  /** Whether the clause only tells what somebody said or thought. */
  readonly speech: boolean
  /** Whether it tells of a person's life or work rather than of something that others could see. */
  readonly personal: boolean
}

/** How many stops and sentences back something is looked for. */
const REMEMBERED = 12
const REACH = 10
const SAME_STORY = 4 * DAY

/** Surety of what was carried, by how. */
const SURE = { sign: 0.7, thing: 0.6, story: 0.5, topic: 0.5 } as const

const HERE =
  /\b(?:there|here)\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|must|should|be|been)\b)/i
const PLACE_NOUN = /\b(?:the|that|this|its|whose) (?:[\p{Ll}-]+ )?([\p{Ll}]+)\b(?! of\b)/giu
const DEFINITE = /\b(?:the|this|that|these|those|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]{4,})\b/giu
const NOUN = /(?<![\p{L}'])[\p{Ll}][\p{Ll}-]{3,}(?![\p{L}'])/gu

/**
 * Where the telling is, as it is read from beginning to end: what happens without a place of its own happens where a
 * sign ("there", "the town"), the thing that is spoken of ("the bridge") or the story puts it. The further a place is
 * carried, the less sure it is.
 */
export class Discourse {
  readonly #stops: Stop[] = []

  /** @param topic the place that the whole text is about; empty where there is none */
  constructor(readonly topic: readonly EventPlace[]) {}

  /** Remembers where something was told to have happened. */
  visit(
    places: readonly EventPlace[],
    words: string,
    sentence: number,
    paragraph: number,
    when: When | null,
  ): void {
    if (places.length === 0 || this.#isWider(places)) return
    const nouns = new Set(
      Array.from(words.matchAll(NOUN), ([word]) => singular(word)).filter((noun) => !COMMON_NOUNS.has(noun)),
    )
    this.#stops.push({ places, sentence, paragraph, when, nouns })
    if (this.#stops.length > REMEMBERED) this.#stops.shift()
  }

  /** The country of the place where the telling is: it leads nowhere else. */
  #isWider(places: readonly EventPlace[]): boolean {
    const known = [...(this.#stops.at(-1)?.places ?? []), ...this.topic]
    return places.every(({ place }) => known.some((narrow) => contains(place, narrow.place)))
  }

  /** Where it was, as far as the telling so far says. */
  recall(asking: Asking): EventPlace[] {
    return (
      this.#bySign(asking) ?? this.#byThing(asking) ?? this.#byStory(asking) ?? this.#byTopic(asking) ?? []
    )
  }

  /** "there", "the town": the last place of that kind. */
  #bySign({ words, speech, sentence, here }: Asking): EventPlace[] | null {
    if (speech) return null
    if (HERE.test(words)) {
      const stop = this.#stops.findLast((one) => sentence - one.sentence <= 3)
      return stop
        ? carried(stop.places, SURE.sign, 'The passage says "there"; the place was named before.')
        : null
    }
    for (const [, noun = ''] of words.matchAll(PLACE_NOUN)) {
      const kind = placeNoun(noun)
      if (kind === null) continue
      for (const places of [here, ...this.#stops.map((stop) => stop.places).reverse()]) {
        const fitting = places.filter(({ place }) => fits(place, kind))
        if (fitting.length === 1)
          return carried(fitting, SURE.sign, `The passage says "the ${noun}"; its name stands before.`)
      }
      const topic = this.topic.filter(({ place }) => fits(place, kind))
      if (topic.length === 1)
        return carried(topic, SURE.sign, `The passage says "the ${noun}", of which the text tells.`)
    }
    return null
  }

  /** "the bridge", where a bridge was told of with its place. */
  #byThing({ words, speech, personal, sentence }: Asking): EventPlace[] | null {
    if (speech || personal) return null
    const things = Array.from(words.matchAll(DEFINITE), ([, noun = '']) => singular(noun.toLowerCase()))
    for (const { places, nouns, sentence: told } of [...this.#stops].reverse()) {
      if (sentence - told > REACH) break
      const thing = things.find((noun) => nouns.has(noun) && !COMMON_NOUNS.has(noun))
      if (thing !== undefined)
        return carried(places, SURE.thing, `The passage goes on about the ${thing}, which was told of there.`)
    }
    return null
  }

  /** What is told next in the same paragraph of about the same time. */
  #byStory({ speech, personal, named, sentence, paragraph, when }: Asking): EventPlace[] | null {
    const last = this.#stops.at(-1)
    if (!last || speech || personal || when === null || last.when === null) return null
    if (last.paragraph !== paragraph || sentence - last.sentence > 2) return null
    if (last.when.end - last.when.start > 2 * DAY || when.end - when.start > 2 * DAY) return null
    if (Math.abs(when.start - last.when.start) > SAME_STORY) return null
    if (!holdAll(last.places, named)) return null
    return carried(last.places, SURE.story, 'It follows, at about the same time, on what was told there.')
  }

  #byTopic({ speech, personal, named }: Asking): EventPlace[] | null {
    if (speech || personal || this.topic.length === 0 || !holdAll(this.topic, named)) return null
    return carried(this.topic, SURE.topic, 'The whole text is about this place.')
  }
}

/** Whether every one of some places is or lies in one of others, or holds it. */
const holdAll = (outer: readonly EventPlace[], inner: readonly Place[]): boolean =>
  inner.every((one) =>
    outer.some(({ place }) => place.id === one.id || contains(place, one) || contains(one, place)),
  )

const carried = (places: readonly EventPlace[], sure: number, why: string): EventPlace[] =>
  places.map((place) => ({
    ...place,
    basis: 'context',
    confidence: Math.round(Math.min(sure, place.confidence) * 100) / 100,
    why,
  }))

const FITTING: Readonly<Record<PlaceNoun, ReadonlySet<Place['kind']>>> = {
  settlement: new Set(['city', 'district']),
  country: new Set(['country']),
  region: new Set(['region', 'county']),
  island: new Set(['island']),
  spot: new Set(['city', 'district', 'landmark']),
}

const fits = ({ kind }: Place, noun: PlaceNoun): boolean => FITTING[noun].has(kind)

const singular = (noun: string): string =>
  noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
