import type { Span } from '../../model/span.ts'
import type { PreparedText } from '../text/prepared-text.ts'

/** Shortest stretch between quotation marks that is somebody's own words and no name or irony, in code units. */
const SHORTEST = 25

/**
 * The stretches of a text that stand between quotation marks. One that is not closed runs to the end of its paragraph,
 * as newspapers print a quotation of several paragraphs.
 */
export function findQuotations({ text, paragraphs }: PreparedText): Span[] {
  const found: Span[] = []
  for (const { start, end } of paragraphs) {
    let open = -1
    for (let at = text.indexOf('"', start); at >= 0 && at < end; at = text.indexOf('"', at + 1)) {
      const opens = at === start || /[\s([—–-]/.test(text[at - 1]!)
      if (open < 0 && opens) open = at
      else if (open >= 0) {
        if (at - open >= SHORTEST) found.push({ start: open, end: at + 1 })
        open = -1
      }
    }
    if (open >= 0 && end - open >= SHORTEST) found.push({ start: open, end })
  }
  return found
}
