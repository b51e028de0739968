import type { DateRule } from '../date-rule.ts'
import { ORDINAL, ordinalValue } from '../lexicon/numbers.ts'

/** "the 19th century", "twentieth-century", "the 5th century BC", "the second millennium". */
export const century: DateRule = {
  name: 'century',
  cues: ['century'],
  pattern: new RegExp(
    `(?:the )?(?<ordinal>${ORDINAL})(?: |-)(?<unit>centur(?:y|ies)|millennium)(?<bc> (?:B\\.C\\.(?:E\\.)?|BCE?))?(?: AD| CE| A\\.D\\.| C\\.E\\.)?`,
  ),
  read(match) {
    const number = ordinalValue(match.group('ordinal'))
    if (number === null || number < 1) return null
    const unit = match.group('unit').toLowerCase().startsWith('c') ? 'century' : 'millennium'
    const length = unit === 'century' ? 100 : 1000
    if (number > (unit === 'century' ? 25 : 9)) return null
    return {
      kind: 'years',
      unit,
      first: (number - 1) * length,
      short: false,
      before: match.group('bc') !== '',
    }
  },
}
