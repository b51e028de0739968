import { readDates } from '../../extract/dates/read.ts'
import { resolveDates } from '../../extract/dates/resolve.ts'
import { findWrittenDate } from '../../extract/dates/written-date.ts'
import { extract } from '../../extract/pipeline.ts'
import { readPlaces } from '../../extract/places/read.ts'
import { prepareText } from '../../extract/text/prepare.ts'
import type { PreparedText } from '../../extract/text/prepared-text.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { gazetteerOf } from '../../gazetteer/layers.ts'
import { gazetteerParts } from './gazetteer-parts.ts'
import { HOSTILE_TO_DATES, HOSTILE_TO_PLACES, type HostileText } from './hostile-texts.ts'

/** A part of the pipeline that is measured over texts. */
export interface MeasuredStage {
  /** What the names of its benches begin with. */
  readonly name: string
  readonly title: string
  /** Over one text, with what goes before the stage; how much it found. */
  readonly whole: (text: string) => number
  /** Over one prepared text, without what goes before. */
  readonly alone?: (prepared: PreparedText) => number
  readonly hostile: readonly HostileText[]
}

let decoded: Gazetteer | null = null
const gazetteer = (): Gazetteer => (decoded ??= gazetteerOf(gazetteerParts()))

function dates(prepared: PreparedText): number {
  const readings = readDates(prepared)
  return resolveDates(prepared, readings, findWrittenDate(prepared, readings, '2000-01-01')).length
}

const places = (prepared: PreparedText): number => readPlaces(prepared, gazetteer()).length

/** Every stage that has benches of its own, and all of them together. */
export const STAGES: readonly MeasuredStage[] = [
  {
    name: 'date',
    title: 'the text and date stages',
    whole: (text) => dates(prepareText(text)),
    alone: dates,
    hostile: HOSTILE_TO_DATES,
  },
  {
    name: 'place',
    title: 'the text and place stages, with the full gazetteer,',
    whole: (text) => places(prepareText(text)),
    alone: places,
    hostile: HOSTILE_TO_PLACES,
  },
  {
    name: 'pipeline',
    title: 'all stages, with the full gazetteer,',
    whole: (text) =>
      extract({ id: '', title: '', text, written: '2000-01-01', writtenWhy: '' }, gazetteer()).events.length,
    hostile: [...HOSTILE_TO_DATES, ...HOSTILE_TO_PLACES],
  },
]
