import type { DateMention } from '../../model/date-mention.ts'
import type { WrittenDate } from '../../model/document.ts'
import type { When } from '../../model/when.ts'
import type { PreparedText } from '../text/prepared-text.ts'
import { findAsides, statedYear } from './asides.ts'
import { isNarrative } from './genre.ts'
import type { RangeRole } from './found.ts'
import type { DateReading } from './read.ts'
import { findDateOrder } from './resolving/date-order.ts'
import { writtenAnchor } from './resolving/context.ts'
import { evaluate } from './resolving/evaluate.ts'
import { type Resolved, weaker } from './resolving/resolved.ts'
import { Story } from './resolving/story.ts'

/**
 * Puts readings on the calendar, in the order of the text: each against the written date or against the date that the
 * story has reached. Pure and linear; with another written date the same readings resolve anew.
 */
export function resolveDates(
  prepared: PreparedText,
  readings: readonly DateReading[],
  written: WrittenDate,
): readonly DateMention[] {
  const anchor = writtenAnchor(written)
  const story = new Story(
    anchor,
    isNarrative(readings, anchor),
    findAsides(readings),
    findDateOrder(prepared.text, readings),
    new Set(readings.flatMap(({ expression }) => statedYear(expression) ?? [])),
  )
  const resolved: { reading: DateReading; value: Resolved }[] = []
  for (const reading of readings) {
    const words = prepared.text.slice(reading.start, reading.end)
    const paragraph = prepared.sentences[reading.sentence]?.paragraph ?? 0
    const value = evaluate(reading.expression, story.context(reading, words, paragraph))
    if (!value) continue
    story.advance(reading, value, paragraph)
    resolved.push({ reading, value })
  }
  return resolved.map(({ reading, value }, i) => {
    const text = prepared.text.slice(reading.start, reading.end)
    const next = resolved[i + 1]
    const range =
      reading.role === 'range-start' && next?.reading.role === 'range-end'
        ? spanning(value, next.value)
        : opened(value, reading.role)
    return {
      start: reading.start,
      end: reading.end,
      text,
      type: value.type,
      value: value.value,
      when: whenOf(range),
      basis: value.basis,
      rule: reading.rule,
      namesEvent: value.named ? { name: value.named.title, place: value.named.place } : null,
    }
  })
}

function whenOf({ stretch, basis, why, alternatives }: Resolved): When | null {
  if (!stretch) return null
  const { edtf, start, end, precision, partOfDay, startEdge, endEdge, approximate } = stretch
  return {
    edtf,
    start,
    end,
    precision,
    partOfDay,
    startEdge,
    endEdge,
    approximate,
    basis,
    why: why || 'All of it stands in the text.',
    alternatives,
  }
}

/** What only begins or ends a stretch is open at its other side; the day or year that the words name stays its value. */
function opened(resolved: Resolved, role: RangeRole | null): Resolved {
  const { stretch } = resolved
  if (!stretch || (role !== 'open-start' && role !== 'open-end')) return resolved
  const edge = role === 'open-start' ? { startEdge: 'open' as const } : { endEdge: 'open' as const }
  return { ...resolved, stretch: { ...stretch, ...edge } }
}

/** The opening end of a range carries the whole range. */
function spanning(from: Resolved, to: Resolved): Resolved {
  if (!from.stretch || !to.stretch || from.stretch.start >= to.stretch.end) return from
  const [first = ''] = from.stretch.edtf.split('/')
  const last = to.stretch.edtf.split('/').at(-1) ?? ''
  return {
    ...from,
    basis: weaker(from.basis, to.basis),
    why: [from.why, to.why].filter(Boolean).join(' '),
    stretch: {
      ...from.stretch,
      edtf: `${first}/${last}`,
      end: to.stretch.end,
      precision: 'interval',
      endEdge: to.stretch.endEdge,
      approximate: from.stretch.approximate || to.stretch.approximate,
    },
  }
}
