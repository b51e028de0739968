import type { DateRule } from '../date-rule.ts'
import type { VagueExpression } from '../expression.ts'

const REFERENCES: readonly (readonly [words: RegExp, value: VagueExpression['value']])[] = [
  [/^(?:right now|just now|now|nowadays|currently|current|these days|at present)$/i, 'PRESENT_REF'],
  [/^(?:recently|recent|lately|the past|the recent past|the distant past)$/i, 'PAST_REF'],
  [/^(?:the (?:near |immediate |foreseeable |distant )?future|future)$/i, 'FUTURE_REF'],
]

const NOW_IS_FILLER = /^(?: that|,? then\b|, (?:I|you|look|let)\b)/

/** "now", "currently", "recently", "the past", "the future". */
export const vague: DateRule = {
  name: 'vague',
  cues: ['vague'],
  pattern:
    /(?:right now|just now|nowadays|now|currently|current|these days|at present|recently|recent|lately|the (?:recent |distant )?past|the (?:near |immediate |foreseeable |distant )?future|future)(?!\w|-)/,
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
    const found = REFERENCES.find(([words]) => words.test(word))
    return found ? { kind: 'vague', value: found[1] } : null
  },
}
