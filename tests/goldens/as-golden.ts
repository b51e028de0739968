import type { DatedEvent } from '../../src/model/event.ts'
import type { Extraction } from '../../src/model/dossier.ts'

/** What was read from a document, as a person can check it line by line. */
export function asGolden({ document, written, dates, dateUses, places, events, diagnostics }: Extraction): string {
  return [
    `written ${written.edtf ?? 'unknown'} (${written.basis})`,
    section('dates', dates, ({ text, value, when, basis, rule, namesEvent }, i) =>
      [text, value, when?.edtf ?? '', basis, rule, dateUses[i], namesEvent?.name ?? ''].filter(Boolean).join(' | '),
    ),
    section('places', places, ({ text, place, role }) =>
      [
        text,
        place ? `${place.name}, ${place.cc || place.kind}` : 'nobody knows which',
        place?.kind ?? '',
        role,
      ]
        .filter(Boolean)
        .join(' | '),
    ),
    section('events', events, (event) => eventLines(event, document.text)),
    section('diagnostics', diagnostics, ({ code, message }) => `${code}: ${message}`),
  ].join('\n')
}

function section<T>(title: string, list: readonly T[], line: (one: T, number: number) => string): string {
  return ['', `${title} (${list.length})`, ...list.map((one, i) => `  ${line(one, i)}`), ''].join('\n').trimEnd()
}

function eventLines(
  { when, title, places, passages, status, category, confidence, dateMention }: DatedEvent,
  text: string,
): string {
  const where = places.map(({ place, basis }) =>
    basis === 'stated' ? place.name : `${place.name} (${basis})`,
  )
  return [
    `${when ? `${when.edtf}${when.partOfDay ? ` ${when.partOfDay}` : ''} (${dateMention < 0 ? 'inferred' : when.basis})` : 'undated'} | ${title} | ${where.join(', ') || 'unplaced'} | ${status}, ${category} ${confidence}`,
    ...passages.map(({ start, end }) => `    "${text.slice(start, end).replace(/\s+/g, ' ')}"`),
  ].join('\n')
}
