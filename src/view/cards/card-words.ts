import type { DatedEvent } from '../../model/event.ts'
import type { Extraction } from '../../model/dossier.ts'
import { spanContains } from '../../model/span.ts'
import type { When } from '../../model/when.ts'

/** Code units of a passage that a card quotes at most; the reader has the rest. */
const LONGEST_QUOTE = 1_200

/**
 * The words of the text that an event's date was read from: of its date mention; where the date was inferred, of the
 * length of time that stands in its main passage; "" where none say it.
 */
export function dateSource({ when, dateMention, passages }: DatedEvent, { dates }: Extraction): string {
  if (dateMention >= 0) return dates[dateMention]?.text ?? ''
  if (when?.basis !== 'inferred' || when.precision !== 'interval' || when.endEdge === 'open') return ''
  const length = dates.find((date) => date.type === 'DURATION' && spanContains(passages[0], date))
  return length?.text ?? ''
}

/** Why the date is what it is, without what the words beside it say already. */
export function whyBeside({ why }: When, words: string): string {
  for (const said of [`Worked out from “${words}”, `, `Worked out from "${words}", `])
    if (words !== '' && why.startsWith(said)) return capitalised(why.slice(said.length))
  return why
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

export interface Quote {
  readonly text: string
  /** How many code units more the passage has. */
  readonly more: number
}

/** The passages of an event as they stand in the text. */
export const quotesOf = ({ passages }: DatedEvent, { document }: Extraction): Quote[] =>
  passages.map(({ start, end }) => ({
    text: document.text.slice(start, Math.min(end, start + LONGEST_QUOTE)),
    more: Math.max(0, end - start - LONGEST_QUOTE),
  }))
