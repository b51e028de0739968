import type { EventStatus } from '../../model/event.ts'

/** How sure a reading is, in a word and a figure: `likely right (75%)`. */
export function confidenceWords(confidence: number): string {
  const word =
    confidence >= 0.85 ? 'very likely' : confidence >= 0.65 ? 'likely' : confidence >= 0.45 ? 'uncertain' : 'doubtful'
  return `${word} (${Math.round(confidence * 100)}%)`
}

/** How the text speaks of an event, where it is more than that it happened; else "". */
export const statusWords = (status: EventStatus): string => (status === 'happened' ? '' : status)

/** What a status means for a person who reads it for the first time. */
export const STATUS_MEANING: Readonly<Record<EventStatus, string>> = {
  happened: 'The text tells it as something that happened.',
  reported: 'The text says that somebody says so.',
  planned: 'The text tells it as something that is to come.',
  hypothetical: 'The text speaks of it as something that might be.',
}
