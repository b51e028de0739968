/** A place as a reading names it: "Lyon, FR"; the country is "" where the reading does not say it. */
export interface ExpectedPlace {
  readonly name: string
  readonly cc: string
}

/** One event that a careful reader finds in a text. Where readers may differ, each list holds all they may say. */
export interface ExpectedEvent {
  /** False where readers differ on whether it is one: neither asked for nor held against anyone. */
  readonly sure: boolean
  /** Where its date stands in the text; null for an event without a date of its own. */
  readonly date: { readonly start: number; readonly end: number } | null
  /** EDTF; `*` is any date. */
  readonly edtf: readonly string[]
  readonly places: readonly (readonly ExpectedPlace[])[]
  /** Words that must stand in its title, in any order. */
  readonly title: readonly (readonly string[])[]
  readonly status: readonly string[]
}

/**
 * Reads a `.expected`, one event a line:
 * `date's words | EDTF | places | words of the title | status`. Dates stand in the order of the text. A slash between
 * spaces parts what readers may say; places of one event are parted by `;`. `-` stands for no date of its own; a line
 * that begins with `?` is unsure.
 */
export function parseExpected(lines: string, text: string): ExpectedEvent[] {
  let from = 0
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const sure = !line.startsWith('?')
      const [words = '', edtf = '', places = '', title = '', status = ''] = line
        .replace(/^\?/, '')
        .split('|')
        .map((cell) => cell.trim())
      const date = words === '-' ? null : find(choices(words), text, from)
      if (date) from = date.end
      return {
        sure,
        date,
        edtf: choices(edtf),
        places: choices(places).map(placesOf),
        title: choices(title).map((one) => one.toLowerCase().split(' ').filter(Boolean)),
        status: status.split(',').filter(Boolean),
      }
    })
}

const choices = (cell: string): string[] => ` ${cell} `.split(' / ').map((choice) => choice.trim())

function find(words: readonly string[], text: string, from: number) {
  for (const one of words) {
    const start = text.indexOf(one, from)
    if (start >= 0) return { start, end: start + one.length }
  }
  throw new Error(
    `an expected date is "${words.join('" or "')}", which does not stand in the text after ${from}`,
  )
}

const placesOf = (choice: string): ExpectedPlace[] =>
  choice
    .split(';')
    .map((place) => place.trim())
    .filter(Boolean)
    .map((place) => {
      const comma = place.lastIndexOf(',')
      return comma < 0
        ? { name: place, cc: '' }
        : { name: place.slice(0, comma).trim(), cc: place.slice(comma + 1).trim() }
    })
