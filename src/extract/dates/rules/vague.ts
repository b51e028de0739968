import type { DateRule } from '../date-rule.ts'
import type { VagueExpression } from '../expression.ts'

const REFERENCES: readonly (readonly [words: RegExp, value: VagueExpression['value']])[] = [
  [
    /^(?:right now|just now|now|nowadays|currently|current|these days|at this time|at present|at the moment|the present|the current moment|this moment|this time)$/i,
    'PRESENT_REF',
  ],
  [
    /^(?:recently|recent|lately|previously|formerly|former|the past|the recent past|the distant past|once|in the past)$/i,
    'PAST_REF',
  ],
  [
    /^(?:the (?:near |immediate |foreseeable |distant )?future|future|soon|very soon|the coming (?:days|weeks|months|years)|in the future|the long term|the short term)$/i,
    'FUTURE_REF',
  ],
]

const NOW_IS_FILLER = /^(?: that|,? then\b|, (?:I|you|look|let)\b)/

/** "now", "currently", "recently", "the past", "the future", "soon". */
export const vague: DateRule = {
  name: 'vague',
  cues: ['vague'],
  pattern:
    /(?:right now|just now|nowadays|now|currently|current|these days|at this time|at present|recently|recent|lately|previously|formerly|former|the (?:recent |distant )?past|the (?:near |immediate |foreseeable |distant )?future|future|very soon|soon)(?!\w|-)/,
  read(match) {
    const word = match.text.toLowerCase()
    if (word === 'now' && NOW_IS_FILLER.test(match.after)) return null
    if (
      /^[A-Z]/.test(match.text) &&
      /^ [A-Z]/.test(match.after) &&
      match.before !== '' &&
      !/[.!?"] $/.test(match.before)
    )
      return null
    if (/^(?:soon)$/.test(word) && /^ (?:after|before|as)\b/.test(match.after)) return null
    if (/^as $/i.test(match.before.slice(-3)) && word === 'soon') return null
    const found = REFERENCES.find(([words]) => words.test(word))
    return found ? { kind: 'vague', value: found[1] } : null
  },
}
