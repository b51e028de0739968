import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { Extraction } from '../model/dossier.ts'
import type { SourceDocument } from '../model/document.ts'
import { readDates } from './dates/read.ts'
import { resolveDates } from './dates/resolve.ts'
import { findWrittenDate } from './dates/written-date.ts'
import { diagnose } from './diagnose.ts'
import { composeEvents } from './events/compose.ts'
import { readPlaces } from './places/read.ts'
import { prepareText } from './text/prepare.ts'
import { toSourceSpans } from './to-source-spans.ts'

export type Stage = 'text' | 'dates' | 'places' | 'events'

export interface Progress {
  readonly stage: Stage
  /** How much of the whole work is done before this stage, 0 to 1. */
  readonly share: number
}

/**
 * Reads one document, stage by stage: text to sentences, dates, places, events. Pure: the same document gives the same
 * extraction on any machine, in any time zone. Each step of the generator names the stage that comes next.
 */
export function* extraction(document: SourceDocument, gazetteer: Gazetteer): Generator<Progress, Extraction> {
  yield { stage: 'text', share: 0 }
  const prepared = prepareText(document.text)

  yield { stage: 'dates', share: 0.1 }
  const readings = readDates(prepared)
  const written = findWrittenDate(prepared, readings, document.written)
  const dates = resolveDates(prepared, readings, written)

  yield { stage: 'places', share: 0.5 }
  const places = readPlaces(prepared, gazetteer)

  yield { stage: 'events', share: 0.8 }
  const { events, dateUses } = composeEvents({ document, prepared, written, dates, places, gazetteer })

  const found = toSourceSpans(
    { document, written, dates, dateUses, places, events, diagnostics: [] },
    prepared,
  )
  return { ...found, diagnostics: diagnose(found) }
}

/** Reads one document in one go; see {@link extraction}. */
export function extract(document: SourceDocument, gazetteer: Gazetteer): Extraction {
  const steps = extraction(document, gazetteer)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}
