import type { DateRule } from '../date-rule.ts'

const NAMES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']

/** "the 1930s", "1980's", "the '60s", "480s BC", "the nineteen-sixties", "the sixties". */
export const decade: DateRule = {
  name: 'decade',
  cues: ['year', 'decade', 'era'],
  pattern: new RegExp(
    `(?<the>the )?(?:(?<figures>\\d{2,3}0)'?s(?<bc> (?:B\\.C\\.(?:E\\.)?|BCE?))?|'?(?<short>[1-9]0)'?s|(?<hundreds>nineteen|eighteen)[- ](?<spelled>${NAMES.join('|')})|(?<named>${NAMES.join('|')}))`,
  ),
  read(match) {
    const figures = match.group('figures')
    if (figures) {
      const first = Number(figures)
      if (/[$£€]$/.test(match.before)) return null
      const before = match.group('bc') !== ''
      if (!before && first < 1000 && !match.group('the')) return null
      const unit = first % 100 === 0 && !before ? 'century' : 'decade'
      return { kind: 'years', unit, first, short: false, before }
    }
    const spelled = match.group('spelled') || match.group('named')
    if (spelled) {
      const tens = 20 + 10 * NAMES.indexOf(spelled.toLowerCase())
      if (match.group('hundreds')) {
        const first = (match.group('hundreds').toLowerCase() === 'nineteen' ? 1900 : 1800) + tens
        return { kind: 'years', unit: 'decade', first, short: false, before: false }
      }
      return match.group('the')
        ? { kind: 'years', unit: 'decade', first: tens, short: true, before: false }
        : null
    }
    const marked = /^(?:the )?'/.test(match.text) || match.group('the') !== ''
    const spoken = /\b(?:and|or|early|late|mid)[ -]$/i.test(match.before)
    if (!marked && !spoken) return null
    return /\b(?:her|his|their|in its) $/i.test(match.before)
      ? null
      : { kind: 'years', unit: 'decade', first: Number(match.group('short')), short: true, before: false }
  },
}
