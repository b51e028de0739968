import type { SourceDocument, WrittenDate } from '../../model/document.ts'
import type { DateMention } from '../../model/date-mention.ts'
import type { PlaceMention } from '../../model/where.ts'
import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import type { PreparedText } from '../text/prepared-text.ts'

/** What events are made of. Spans of mentions are in the even text. */
export interface Material {
  readonly document: SourceDocument
  readonly prepared: PreparedText
  readonly written: WrittenDate
  readonly dates: readonly DateMention[]
  readonly places: readonly PlaceMention[]
  readonly gazetteer: Gazetteer
}
