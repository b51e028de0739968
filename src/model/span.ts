/** A half-open range `[start, end)` of UTF-16 code units into the text of one document. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const spanContains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end
