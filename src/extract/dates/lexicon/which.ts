import type { RuleMatch } from '../date-rule.ts'
import type { Which } from '../expression.ts'

const MEANING: Readonly<Record<string, Which>> = {
  last: 'last',
  'this past': 'last',
  'the past': 'last',
  this: 'this',
  next: 'next',
  'this coming': 'next',
  'next coming': 'next',
  'the coming': 'next',
  that: 'that',
  'that same': 'that',
  'the same': 'that',
  'the next': 'following',
  'the following': 'following',
  'the previous': 'previous',
  'the preceding': 'previous',
}

/** "last", "this past", "the following", with the space behind it, where one stands: group `which`. */
export const WHICH = `(?:(?<which>${Object.keys(MEANING)
  .sort((a, b) => b.length - a.length)
  .join('|')}) )?`

/** What {@link WHICH} says, to be spread into an expression. */
export function whichIn(match: RuleMatch): { which?: Which } {
  const which = MEANING[match.group('which').toLowerCase()]
  return which ? { which } : {}
}
