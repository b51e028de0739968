import type { Span } from '../../model/span.ts'

/** A stretch of text that the same spans cover from its beginning to its end. */
export interface Run extends Span {
  /** Positions in the list of spans, ascending; empty where none covers it. */
  readonly covers: readonly number[]
}

/**
 * Cuts a range of text into runs at every edge of the spans that lie over it, however they overlap. The runs follow on
 * one another without a gap from the beginning of the range to its end.
 */
export function cutIntoRuns(range: Span, spans: readonly Span[]): Run[] {
  const inRange = spans.flatMap((span, at) => {
    const start = Math.max(span.start, range.start)
    const end = Math.min(span.end, range.end)
    return start < end ? [{ start, end, at }] : []
  })
  const edges = [range.start, range.end, ...inRange.flatMap(({ start, end }) => [start, end])]
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const opening = [...inRange].sort((a, b) => a.start - b.start)
  let next = 0
  let open: typeof inRange = []
  return cuts.slice(0, -1).map((start, i) => {
    open = open.filter(({ end }) => end > start)
    for (let span = opening[next]; span && span.start <= start; span = opening[++next]) open.push(span)
    return { start, end: cuts[i + 1]!, covers: open.map(({ at }) => at).sort((a, b) => a - b) }
  })
}
