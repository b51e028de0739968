import type { DatedEvent } from '../model/event.ts'
import type { Dossier } from '../model/dossier.ts'

/** All that a reader may find each event by: its title, the passages that tell it, and the names of its places. */
export const textsOf = ({ readings }: Dossier): string[] =>
  readings.flatMap(({ document, events }) => events.map((event) => textOf(event, document.text)))

const textOf = ({ title, passages, places }: DatedEvent, text: string): string =>
  [
    title,
    ...passages.map(({ start, end }) => text.slice(start, end)),
    ...places.map(({ place }) => place.name),
  ].join(' · ')
