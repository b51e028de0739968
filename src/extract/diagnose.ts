import type { Diagnostic } from '../model/diagnostic.ts'
import type { Extraction } from '../model/dossier.ts'

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

/** An opening and a closing tag, as a page's source has them and prose has not. */
const HTML = /<(?:!doctype|html|body|div|p|span|script|table|img|a)\b[^<>]{0,300}>/i

/** What a reader should know about a document as it was read. In the order of the text. */
export function diagnose({ document: { text }, written, dates, places, events }: Extraction): Diagnostic[] {
  if (text.trim() === '') return [about('empty-text', 'The text is empty: there is nothing to read.')]
  const found: Diagnostic[] = []
  const html = HTML.exec(text)
  if (html) {
    const message =
      'This looks like the source of a web page. It is read as it stands; paste the article itself for better results.'
    found.push({ code: 'looks-like-html', start: html.index, end: html.index + html[0].length, message })
  }
  const surrogate = LONE_SURROGATE.exec(text)
  if (surrogate) {
    const message =
      'Half of a character is missing here; the text was probably cut or converted badly. It is shown as it is.'
    found.push({ code: 'lone-surrogate', start: surrogate.index, end: surrogate.index + 1, message })
  }
  const hasDates = dates.some(({ when }) => when !== null)
  const lacksYear = !hasDates && dates.some(({ value }) => /^XXXX-/.test(value))
  if (lacksYear)
    found.push(
      about(
        'no-year',
        'No year stands in this text, so its dates cannot be put on a timeline. Give the day on which it was written.',
      ),
    )
  else if (!hasDates) found.push(about('no-dates', 'No date was found in this text.'))
  if (!places.some(({ role, place }) => role === 'location' && place !== null))
    found.push(about('no-places', 'No place was found in this text.'))
  if (events.length === 0)
    found.push(
      about('no-events', 'No event was found: nothing that happened is told with a date or a place.'),
    )
  if (lacksYear) return inOrder(found) // what follows would say the same again
  if (written.basis === 'assumed') found.push(about('written-date-assumed', written.why))
  const assumed = dates.filter((date) => date.basis === 'assumed')
  const [first] = assumed
  if (first) {
    const count = assumed.length === 1 ? 'One date is' : `${assumed.length} dates are`
    const message = `${count} partly a guess. Give the day on which the text was written to settle what depends on it.`
    found.push({ code: 'date-assumed', start: first.start, end: first.end, message })
  }
  return inOrder(found)
}

const inOrder = (found: Diagnostic[]): Diagnostic[] => found.sort((a, b) => a.start - b.start)

/** A diagnostic of the document as a whole. */
const about = (code: string, message: string): Diagnostic => ({ code, start: 0, end: 0, message })
