import type { DateRule } from '../date-rule.ts'

/**
 * "In 490 the fleet ...", "490–480 BC", "AD 9 ... in 16": a year of three figures whose era another date of the text
 * says. Whether it is one is decided when the whole text is known.
 */
export const oldYear: DateRule = {
  name: 'old-year',
  cues: ['year'],
  pattern: /(?<year>\d{3})(?![\d%]|[.,:/]\d| ?percent)/,
  read(match) {
    const timed =
      /(?:^|[^a-z])(?:in|since|until|by|before|after|from|during|between|around|circa|ca\.|of|summer|winter|spring|autumn|and)[ -]$/i.test(
        match.before,
      ) &&
      /^(?:$|[.,;:)]| (?:the|he|she|they|it|and|to|when|after|with|but|in|by|a|was|were|had|who|until|of|while|as|at)\b)/.test(
        match.after,
      )
    const opensRange = /^ ?[-–—] ?\d{2,3} B/.test(match.after)
    return timed || opensRange ? { kind: 'calendar', year: Number(match.group('year')), eraOpen: true } : null
  },
}
