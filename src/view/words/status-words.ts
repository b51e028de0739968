import type { EventStatus } from '../../model/event.ts'

/** A word for a badge; "" for what is told as a plain fact. */
export const STATUS_WORDS: Readonly<Record<EventStatus, string>> = {
  happened: '',
  reported: 'reported',
  quoted: 'quoted',
  planned: 'planned',
  hypothetical: 'hypothetical',
  negated: 'did not happen',
}

/** What a status means, for a person who meets it for the first time. */
export const STATUS_MEANING: Readonly<Record<EventStatus, string>> = {
  happened: 'The text tells it as a fact.',
  reported: 'The text says that somebody says so.',
  quoted: 'It stands in somebody’s own words, between quotation marks.',
  planned: 'The text tells it as something that is to come.',
  hypothetical: 'The text only thinks of it, as something that may or might be.',
  negated: 'The text says that it did not happen.',
}
