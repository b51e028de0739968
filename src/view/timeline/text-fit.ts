/** Width of a text in pixels, in the font that it will be shown in. */
export type MeasureText = (text: string) => number

/**
 * The text, or as many of its whole words (of its characters, where not one word fits) as fit with an ellipsis;
 * "" where not even one character does. Characters are grapheme clusters, so that none is cut in two.
 */
export function fitText(text: string, room: number, measure: MeasureText): string {
  if (measure(text) <= room) return text
  const words = text.split(/\s+/u)
  const shorter = (parts: readonly string[], glue: string): string => {
    let low = 0
    let high = parts.length
    while (low < high) {
      const middle = (low + high + 1) >>> 1
      if (measure(`${parts.slice(0, middle).join(glue)}…`) <= room) low = middle
      else high = middle - 1
    }
    return low === 0
      ? ''
      : `${parts
          .slice(0, low)
          .join(glue)
          .replace(/[\s,;:.–—-]+$/u, '')}…`
  }
  const byWords = shorter(words, ' ')
  if (byWords !== '') return byWords
  const clusters = Array.from(new Intl.Segmenter('en').segment(words[0] ?? ''), ({ segment }) => segment)
  return shorter(clusters, '')
}
