import { DAY } from '../../../model/civil.ts'
import type { EventPlace } from '../../../model/event.ts'
import type { When } from '../../../model/when.ts'
import type { Place } from '../../../model/where.ts'
import { contains } from '../containment.ts'
import { words as listOf } from '../lexicon/words.ts'
import { COMMON_NOUNS, placeNoun } from './nouns.ts'
import type { PlaceNoun } from './nouns.ts'

/** A place where the telling was, and what was told there. */
interface Stop {
  readonly places: readonly EventPlace[]
  readonly sentence: number
  readonly paragraph: number
  readonly when: When | null
  readonly nouns: ReadonlySet<string>
  /** Whether something bad happened there that may be called "the accident" later on. */
  readonly incident: boolean
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
  /** Whether it was long before the writing. */
  readonly past: boolean
  /** Whether it tells of a person's life or work rather than of something that others could see. */
  readonly personal: boolean
}

/** How many stops and sentences back something is looked for. */
const REMEMBERED = 12
const REACH = 10
const SAME_STORY = 4 * DAY

/** Surety of what was carried, by how. */
const SURE = { sign: 0.7, thing: 0.6, story: 0.5, topic: 0.5 } as const

const THERE =
  /\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|may|might|could|can|must|should|be|been)\b)/i
const HERE = /\bhere\b/i
/** "in the same place", "on the same stretch": where it was told last. */
const SAME =
  /\b(?:in|at|on|near|from) the same (?:place|spot|stretch|road|area|building|site|line|street|river|house|hotel|station|square)\b/i
const PLACE_NOUN = /\b(?:the|that|this|its|whose) ([\p{Ll}-]+)(?: ([\p{Ll}-]+))?(?! of\b)/giu
const DEFINITE = /\b(?:the|this|that|these|those|its|their|his|her) (?:[\p{Ll}-]+ ){0,2}?([\p{Ll}-]{4,})\b/giu
const NOUN = /(?<![\p{L}'])[\p{Ll}][\p{Ll}-]{3,}(?![\p{L}'])/gu

/** What may be called an accident, an attack or a disaster afterwards, and how. */
const INCIDENT =
  /\b(?:kill(?:ed|s|ing)?|died|dead|injur\p{Ll}*|wounded|overturn\p{Ll}*|crash\p{Ll}*|collid\p{Ll}*|derail\p{Ll}*|explo\p{Ll}*|collaps\p{Ll}*|fire|blaze|shot|stabbed|robbed|attack\p{Ll}*|stampede|trampled|sank|capsized|struck|erupted|bomb\p{Ll}*)\b/iu
const INCIDENT_NOUNS = listOf(`
  accident incident crash collision disaster tragedy catastrophe blaze explosion blast attack shooting killing murder robbery
  raid collapse derailment stampede bombing violence toll wreck wreckage
`)

/** A whole country is the place only of what concerns it as a whole. */
const WIDE: ReadonlySet<Place['kind']> = new Set(['country', 'continent'])
const DOMESTIC =
  /\b(?:nationwide|nationally|the (?:country|nation)|parliament|elections?|referendum|voters|polls|law|constitution|government|cabinet|economy|currency|strike|earthquake|census)\b/i

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
    this.#stops.push({ places, sentence, paragraph, when, nouns, incident: INCIDENT.test(words) })
    if (this.#stops.length > REMEMBERED) this.#stops.shift()
  }

  /** Where it was, as far as the telling so far says. */
  recall(asking: Asking): EventPlace[] {
    if (asking.speech) return []
    return (
      this.#bySign(asking) ?? this.#byThing(asking) ?? this.#byStory(asking) ?? this.#byTopic(asking) ?? []
    )
  }

  /** The country of the place where the telling is leads nowhere else. */
  #isWider(places: readonly EventPlace[]): boolean {
    const known = [...(this.#stops.at(-1)?.places ?? []), ...this.topic]
    return places.every(({ place }) => known.some((narrow) => contains(place, narrow.place)))
  }

  /** "there", "the town": the last place of that kind. */
  #bySign({ words, sentence, here }: Asking): EventPlace[] | null {
    const last = this.#stops.at(-1)
    if (HERE.test(words) && this.topic.length > 0)
      return carried(this.topic, SURE.sign, 'The passage says "here"; the text is about this place.')
    if (last && (HERE.test(words) || THERE.test(words)) && sentence - last.sentence <= 3)
      return carried(last.places, SURE.sign, 'The passage says "there"; the place was named before.')
    if (last && SAME.test(words))
      return carried(last.places, SURE.sign, 'The passage says that it was in the same place.')
    for (const [, one = '', two = ''] of words.matchAll(PLACE_NOUN))
      for (const noun of [two, one]) {
        const found = this.#byNoun(noun, here)
        if (found) return found
      }
    return null
  }

  #byNoun(noun: string, here: readonly EventPlace[]): EventPlace[] | null {
    const kind = placeNoun(noun)
    if (kind === null) return null
    for (const places of [here, ...this.#stops.map((stop) => stop.places).reverse(), this.topic]) {
      const fitting = places.filter(({ place }) => FITTING[kind].has(place.kind))
      if (fitting.length === 1)
        return carried(fitting, SURE.sign, `The passage says "the ${noun}"; its name stands before.`)
    }
    return null
  }

  /** "the bridge", where a bridge was told of with its place. */
  #byThing({ words, personal, sentence }: Asking): EventPlace[] | null {
    if (personal) return null
    const things = Array.from(words.matchAll(DEFINITE), ([, noun = '']) => singular(noun.toLowerCase()))
    for (const { places, nouns, sentence: told, incident } of [...this.#stops].reverse()) {
      if (sentence - told > REACH) return null
      const thing = things.find(
        (noun) => (nouns.has(noun) && !COMMON_NOUNS.has(noun)) || (incident && INCIDENT_NOUNS.has(noun)),
      )
      if (thing !== undefined)
        return carried(places, SURE.thing, `The passage goes on about the ${thing}, which was told of there.`)
    }
    return null
  }

  /** What is told next in the same paragraph of about the same time. */
  #byStory({ personal, named, sentence, paragraph, when }: Asking): EventPlace[] | null {
    const last = this.#stops.at(-1)
    if (!last || personal || when === null || last.when === null) return null
    if (last.paragraph !== paragraph || sentence - last.sentence > 2) return null
    if (last.when.end - last.when.start > 2 * DAY || when.end - when.start > 2 * DAY) return null
    if (Math.abs(when.start - last.when.start) > SAME_STORY || !holdAll(last.places, named)) return null
    return carried(last.places, SURE.story, 'It follows, at about the same time, on what was told there.')
  }

  #byTopic({ words, personal, named, past }: Asking): EventPlace[] | null {
    const { topic } = this
    if (personal || topic.length === 0 || !holdAll(topic, named)) return null
    if (past && topic.every(({ confidence }) => confidence < SURE.topic)) return null
    if (topic.every(({ place }) => WIDE.has(place.kind)) && named.length === 0 && !DOMESTIC.test(words))
      return null
    return carried(topic, SURE.topic, 'The whole text is about this place.')
  }
}

/** Whether every one of some places is, lies in or holds one of others. */
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

const singular = (noun: string): string =>
  noun.length > 4 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun
